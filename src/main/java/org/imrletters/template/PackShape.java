package org.imrletters.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imrletters.letter.Footer;
import org.imrletters.review.FieldDeclaration;
import org.imrletters.review.Statement;
import org.imrletters.yaml.Shape;

/** What may stand in a {@code pack.yaml}. */
final class PackShape {

  private static final Shape<Footer> FOOTER =
      Shape.mapping(
          "a footer",
          fields -> {
            var left =
                fields.optional(
                    "left",
                    Shape.text(),
                    "what stands at the left of each page's foot; {number} stands for the case"
                        + " number",
                    "\"Case Number: {number}\"");
            var right =
                fields.optional(
                    "right",
                    Shape.text(),
                    "what stands at the right; {page} and {pages} stand for the numbers",
                    "\"Page {page} of {pages}\"");
            return in -> new Footer(in.get(left).orElse(""), in.get(right).orElse(""));
          });

  private static final Shape<DraftWords> DRAFT =
      Shape.mapping(
          "the words of a draft",
          fields -> {
            var mark =
                fields.required(
                    "mark", Shape.text(), "the word across each page of a draft", "DRAFT");
            var notice =
                fields.required(
                    "notice",
                    Shape.text(),
                    "the sentence at its head",
                    "This is a draft and not a determination.");
            return in -> new DraftWords(in.get(mark), in.get(notice));
          });

  private static final Shape<Declared> FIELD =
      Shape.mapping(
          "a field of the pack",
          fields -> {
            var kind =
                fields.required(
                    "kind",
                    Shape.word(
                        "kind of field",
                        "kinds of fields",
                        "unknown-word",
                        FieldDeclaration.Kind.values()),
                    "what may be typed there",
                    "text");
            var required =
                fields.optional(
                    "required", Shape.flag(), "whether a case without it is wrong", "true");
            var description =
                fields.required(
                    "description",
                    Shape.text(),
                    "what belongs there, for whoever left it out",
                    "the claim's number");
            return in ->
                new Declared(in.get(kind), in.get(required).orElse(false), in.get(description));
          });

  private static final Shape<Map<String, String>> DECISIONS =
      words("the words for decisions", "upheld", "overturned");
  private static final Shape<Map<String, String>> PRIORITIES =
      words("the words for priorities", "standard", "expedited");

  private static final Shape<Map<Statement, String>> STATES =
      Shape.mapping(
          "the statements to the parties",
          fields -> {
            var appeal =
                fields.optional(
                    "appealRights",
                    Shape.text(),
                    "the section that says that the determination is binding and how to appeal it",
                    "appeal-rights");
            var next =
                fields.optional(
                    "nextSteps",
                    Shape.text(),
                    "the section that says what follows where a denial is overturned",
                    "next-steps");
            return in -> {
              Map<Statement, String> states = new EnumMap<>(Statement.class);
              in.get(appeal).ifPresent(section -> states.put(Statement.APPEAL_RIGHTS, section));
              in.get(next).ifPresent(section -> states.put(Statement.NEXT_STEPS, section));
              return states;
            };
          });

  /** A whole {@code pack.yaml}. */
  static final Shape<PackDescription> PACK =
      Shape.mapping(
          "a template pack",
          fields -> {
            var over =
                fields.optional(
                    "over", Shape.text(), "the pack that this one stands over", "imr-2015");
            var about =
                fields.optional(
                    "about",
                    Shape.text(),
                    "one line that tells it from other packs",
                    "the form of our office");
            var title =
                fields.optional(
                    "title",
                    Shape.text(),
                    "the title of its letters",
                    "Independent Medical Review Final Determination");
            var organization =
                fields.optional(
                    "organization",
                    Shape.text(),
                    "the organization that issues them",
                    "MAXIMUS Federal Services");
            var language =
                fields.optional(
                    "language", Shape.text(), "the language of their words (BCP 47)", "en-US");
            var sections =
                fields.optional(
                    "sections",
                    Shape.list(Shape.text()),
                    "the sections in order, by the names of their templates",
                    "[how-made, clinical-case-summary]");
            var decisions =
                fields.optional(
                    "decisions",
                    DECISIONS,
                    "the printed word for each decision",
                    "{upheld: Upheld}");
            var priorities =
                fields.optional(
                    "priorities",
                    PRIORITIES,
                    "the printed word for each priority",
                    "{standard: Standard}");
            var words =
                fields.optional(
                    "words",
                    Shape.map(Shape.text()),
                    "phrases that templates name",
                    "{disputed: disputed items}");
            var footer =
                fields.optional(
                    "footer",
                    FOOTER,
                    "what stands at each page's foot",
                    "{right: \"Page {page}\"}");
            var own =
                fields.optional(
                    "fields",
                    Shape.map(FIELD),
                    "the fields that it adds to the case file",
                    "{claimNumber: {kind: text, description: ...}}");
            var draft =
                fields.optional(
                    "draft",
                    DRAFT,
                    "what tells a draft from a letter",
                    "{mark: DRAFT, notice: This is a draft.}");
            var states =
                fields.optional(
                    "states",
                    STATES,
                    "which section makes each statement that the parties must be given",
                    "{appealRights: appeal-rights}");
            return in ->
                new PackDescription(
                    in.get(over),
                    in.get(about),
                    in.get(title),
                    in.get(organization),
                    in.get(language),
                    in.get(sections).orElse(List.of()),
                    in.get(decisions).orElse(Map.of()),
                    in.get(priorities).orElse(Map.of()),
                    in.get(words).orElse(Map.of()),
                    in.get(footer),
                    declarations(in.get(own).orElse(Map.of())),
                    in.get(draft),
                    in.get(states).orElse(Map.of()));
          });

  private PackShape() {}

  private record Declared(FieldDeclaration.Kind kind, boolean required, String description) {}

  private static List<FieldDeclaration> declarations(Map<String, Declared> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                new FieldDeclaration(
                    field.getKey(),
                    field.getValue().kind(),
                    field.getValue().required(),
                    field.getValue().description()))
        .toList();
  }

  private static Shape<Map<String, String>> words(String name, String... values) {
    return Shape.mapping(
        name,
        fields -> {
          var declared =
              List.of(values).stream()
                  .map(
                      value ->
                          Map.entry(
                              value,
                              fields.optional(
                                  value, Shape.text(), "the word for " + value, "Word")))
                  .toList();
          return in ->
              declared.stream()
                  .filter(word -> in.get(word.getValue()).isPresent())
                  .collect(
                      Collectors.toMap(
                          Map.Entry::getKey, word -> in.get(word.getValue()).orElseThrow()));
        });
  }
}
