package org.imrletters.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imrletters.yaml.Shape;

/** What may stand in a {@code pack.yaml}. */
final class PackShape {

  private static final Shape<DraftWords> DRAFT = Shape.mapping("the words of a draft", fields -> {
    var mark = fields.required("mark", Shape.text(), "the word across each page of a draft", "DRAFT");
    var notice = fields.required("notice", Shape.text(), "the sentence at its head",
        "This is a draft and not a determination.");
    return in -> new DraftWords(in.get(mark), in.get(notice));
  });

  private static final Shape<Map<String, String>> DECISIONS = words("the words for decisions", "upheld", "overturned");
  private static final Shape<Map<String, String>> PRIORITIES = words("the words for priorities", "standard",
      "expedited");

  /** A whole {@code pack.yaml}. */
  static final Shape<PackDescription> PACK = Shape.mapping("a template pack", fields -> {
    var over = fields.optional("over", Shape.text(), "the pack that this one stands over", "imr-2015");
    var about = fields.optional("about", Shape.text(), "one line that tells it from other packs",
        "the form of our office");
    var title = fields.optional("title", Shape.text(), "the title of its letters",
        "Independent Medical Review Final Determination");
    var organization = fields.optional("organization", Shape.text(), "the organization that issues them",
        "MAXIMUS Federal Services");
    var language = fields.optional("language", Shape.text(), "the language of their words (BCP 47)", "en-US");
    var sections = fields.optional("sections", Shape.list(Shape.text()),
        "the sections in order, by the names of their templates", "[how-made, clinical-case-summary]");
    var decisions = fields.optional("decisions", DECISIONS, "the printed word for each decision", "{upheld: Upheld}");
    var priorities = fields.optional("priorities", PRIORITIES, "the printed word for each priority",
        "{standard: Standard}");
    var words = fields.optional("words", Shape.map(Shape.text()), "phrases that templates name",
        "{disputed: disputed items}");
    var letterhead = fields.optional("letterhead", LetterheadShape.LETTERHEAD,
        "what stands at the top of each letter's first page", "{lines: [Example Review Organization]}");
    var header = fields.optional("header", MarginShape.HEADER, "what stands at the head of each page but the first",
        "{left: \"{title}\"}");
    var footer = fields.optional("footer", MarginShape.FOOTER, "what stands at each page's foot",
        "{right: \"Page {page}\"}");
    var own = fields.optional("fields", Shape.map(PackFieldShape.FIELD), "the fields that it adds to the case file",
        "{claimNumber: {kind: text, description: ...}}");
    var draft = fields.optional("draft", DRAFT, "what tells a draft from a letter",
        "{mark: DRAFT, notice: This is a draft.}");
    var states = fields.optional("states", StatesShape.STATES,
        "which section makes each statement that the parties must be given", "{appealRights: appeal-rights}");
    var layout = fields.optional("layout",
        Shape.word("page layout", "page layouts", "unknown-word", PackLayout.values()),
        "what lays its letters out on paper: our own layout, or openhtmltopdf for what that does not print of CSS",
        "openhtmltopdf");
    var fonts = fields.optional("fonts", Shape.list(FontShape.FONT),
        "the fonts that it brings along, for characters that ours lack or for another look",
        "[{family: Letter Kanji, file: fonts/kanji.ttf}]");
    return in -> new PackDescription(in.get(over), in.get(about), in.get(title), in.get(organization), in.get(language),
        in.get(sections).orElse(List.of()), in.get(decisions).orElse(Map.of()), in.get(priorities).orElse(Map.of()),
        in.get(words).orElse(Map.of()), in.get(letterhead), in.get(header), in.get(footer),
        PackFieldShape.declarations(in.get(own).orElse(Map.of())), in.get(draft), in.get(states).orElse(Map.of()),
        in.get(layout), in.get(fonts).orElse(List.of()));
  });

  private PackShape() {}

  private static Shape<Map<String, String>> words(String name, String... values) {
    return Shape.mapping(name, fields -> {
      var declared = List.of(values)
          .stream()
          .map(value -> Map.entry(value, fields.optional(value, Shape.text(), "the word for " + value, "Word")))
          .toList();
      return in -> declared.stream()
          .filter(word -> in.get(word.getValue()).isPresent())
          .collect(Collectors.toMap(Map.Entry::getKey, word -> in.get(word.getValue()).orElseThrow()));
    });
  }
}
