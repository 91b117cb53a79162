package org.imrletters.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.Severity;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.DeclarationShape;
import org.imrletters.kind.LetterKind.Statement;
import org.imrletters.letter.MarginLine;
import org.imrletters.review.Copy;
import org.imrletters.template.PackDescription.Beside;
import org.imrletters.template.PackDescription.Rules;
import org.imrletters.template.PackFont.Declared;
import org.imrletters.yaml.Fields.Given;
import org.imrletters.yaml.Shape;

/** What may stand in a {@code pack.yaml}, and in the files beside it. */
public final class PackShape {

  private static final Shape<PackDescription.DraftWords> DRAFT = Shape.mapping("the words of a draft", fields -> {
    var mark = fields.required("mark", Shape.text(), "the word across each page of a draft", "DRAFT");
    var notice = fields.required("notice", Shape.text(), "the sentence at its head",
        "This is a draft and not a determination.");
    return in -> new PackDescription.DraftWords(in.get(mark), in.get(notice));
  });

  private static final Shape<Map<String, String>> PRIORITIES = Shape.mapping("the words for priorities", fields -> {
    Map<String, Given<Optional<String>>> words = new LinkedHashMap<>();
    List.of("standard", "expedited")
        .forEach(priority -> words.put(priority,
            fields.optional(priority, Shape.text(), "the word for " + priority, "Word")));
    return in -> in.all(words);
  });

  private static final Shape<MarginLine> HEADER = margin("a running head", "head", "\"{title}\"",
      "\"Case Number: {number}\"");

  private static final Shape<MarginLine> FOOTER = margin("a footer", "foot", "\"Case Number: {number}\"",
      "\"Page {page} of {pages}\"");

  private static final Shape<PackDescription.ProofOfService> PROOF = Shape.mapping("a proof of service", fields -> {
    var title = fields.required("title", Shape.text(), "its title", "Proof of Service");
    var sections = fields.required("sections", Shape.oneOrMore(Shape.text()),
        "its sections, by the names of their templates", "[proof-of-service]");
    return in -> new PackDescription.ProofOfService(in.get(title), in.get(sections));
  });

  private static final Shape<Map<Statement, String>> STATES = Shape.mapping("the statements to the parties", fields -> {
    var appeal = fields.optional("appealRights", Shape.text(),
        "the section that says that the determination is binding and how to appeal it", "appeal-rights");
    var next = fields.optional("nextSteps", Shape.text(),
        "the section that says what follows where a denial is overturned", "next-steps");
    return in -> in.all(Map.of(Statement.APPEAL_RIGHTS, appeal, Statement.NEXT_STEPS, next));
  });

  /** A whole {@code pack.yaml}. */
  public static final Shape<PackDescription> PACK = Shape.mapping("a template pack", fields -> {
    var over = fields.optional("over", Shape.text(), "the pack that this one stands over", "imr-2015");
    var about = fields.optional("about", Shape.text(), "one line that tells it from other packs",
        "the form of our office");
    var title = fields.optional("title", Shape.text(), "the title of its letters",
        "Independent Medical Review Final Determination");
    var organization = fields.optional("organization", Shape.text(), "the organization that issues them",
        "MAXIMUS Federal Services");
    var sections = fields.optional("sections", Shape.list(Shape.text()), List.of(),
        "the sections in order, by the names of their templates", "[how-made, clinical-case-summary]");
    var decisions = fields.optional("decisions", DeclarationShape.DECISIONS, Map.of(),
        "what may become of an item: the word that letters print, and what it means",
        "{upheld: {says: Upheld, means: unfavorable}}");
    var priorities = fields.optional("priorities", PRIORITIES, Map.of(), "the printed word for each priority",
        "{standard: Standard}");
    var words = fields.optional("words", Shape.map(Shape.text()), Map.of(), "phrases that templates name",
        "{disputed: disputed items}");
    var letterhead = fields.optional("letterhead", Letterhead.SHAPE,
        "what stands at the top of each letter's first page", "{lines: [Example Review Organization]}");
    var header = fields.optional("header", HEADER, "what stands at the head of each page but the first",
        "{left: \"{title}\"}");
    var footer = fields.optional("footer", FOOTER, "what stands at each page's foot", "{right: \"Page {page}\"}");
    var cases = DeclarationShape.in(fields);
    var draft = fields.optional("draft", DRAFT, "what tells a draft from a letter",
        "{mark: DRAFT, notice: This is a draft.}");
    var states = fields.optional("states", STATES, Map.of(),
        "which section makes each statement that the parties must be given", "{appealRights: appeal-rights}");
    var layout = fields.optional("layout",
        Shape.word("page layout", "page layouts", "unknown-word", PackDescription.Layout.values()),
        "what lays its letters out on paper: our own layout, or openhtmltopdf for what that does not print of CSS",
        "openhtmltopdf");
    var copies = fields.optional("copies", Shape.oneOrMore(Shape.word("copy", "copies", "unknown-word", Copy.values())),
        List.of(), "the copies that it has words for, where it does not have them for both", "party");
    var rules = fields.optional("rules", Rules.SHAPE, Rules.NOTHING, "which rules hold, and rules of its own",
        "{off: [hard-to-read]}");
    var fonts = fields.optional("fonts", Shape.list(Declared.SHAPE), List.of(),
        "the fonts that it brings along, for characters that ours lack or for another look",
        "[{family: Letter Kanji, file: fonts/kanji.ttf}]");
    var head = fields.optional("head", Head.SHAPE, "how its letters are addressed and signed", "{capitals: yes}");
    var languages = fields.optional("languages", Shape.map(Shape.text()), Map.of(),
        "the packs for recipients who read another language, by its tag", "{es: benefit-denial-es}");
    var proof = fields.optional("proofOfService", PROOF, "how it is proven that letters were sent",
        "{title: Proof of Service, sections: [proof-of-service]}");
    var deadlines = fields.optional("deadlines", Shape.map(Deadline.SHAPE), Map.of(),
        "the times in which something may be done", "{appeal: {days: 30, from: case.mailed}}");
    return in -> new PackDescription(in.get(over), in.get(about), in.get(title), in.get(organization), in.get(sections),
        said(in.get(decisions)), in.get(priorities), in.get(words), in.get(letterhead), in.get(header), in.get(footer),
        new CaseKind(cases.apply(in).apply(in.get(decisions))), in.get(draft), in.get(states), in.get(layout),
        in.get(copies), in.get(rules), in.get(fonts),
        new PackDescription.Mailing(in.get(head), in.get(proof), in.get(languages)),
        new Beside(Language.NOTHING, Beside.NOTHING.data(), in.get(deadlines)));
  });

  /** How severe the house takes what one rule finds, without the place that says so. */
  private static final Shape<Function<Location, Severity.ByHouse>> SEVERITY = Shape.mapping("a severity", fields -> {
    var severity = fields.required("severity",
        Shape.word("severity", "severities", "unknown-word",
            List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE, Severity.OFF), Severity::word),
        "how severe each finding is; a note is shown to people who ask for it, and off is only counted", "off");
    var because = fields.required("because", Shape.text(), "why, for whoever reviews the file",
        "our editor reads for it");
    var by = fields.optional("by", Shape.text(), "who decided so", "the medical director");
    var on = fields.optional("on", Shape.date(), "when that was", "2016-05-02");
    return in -> at -> new Severity.ByHouse(in.get(severity), in.get(because), in.get(by), in.get(on), at);
  });

  /** A whole {@code severities.yaml}. */
  public static final Shape<Map<String, Function<Location, Severity.ByHouse>>> SEVERITIES = Shape
      .mapping("the severities of a house", fields -> {
        var rules = fields.required("rules", Shape.map(SEVERITY), "the rules that the house takes otherwise, by code",
            "{doubled-words: {severity: off, because: our editor reads for it}}");
        return in -> in.get(rules);
      });

  /** A whole {@code language.yaml}. */
  public static final Shape<?> LANGUAGE = Language.SHAPE;

  /** A whole file of the folder {@code data}. */
  public static final Shape<?> DATA = DatedData.SHAPE;

  private PackShape() {}

  private static Map<String, String> said(Map<String, DeclarationShape.DeclaredDecision> decisions) {
    Map<String, String> said = new LinkedHashMap<>();
    decisions.forEach((name, decision) -> said.put(name, decision.says()));
    return said;
  }

  private static Shape<MarginLine> margin(String name, String place, String exampleLeft, String exampleRight) {
    return Shape.mapping(name, fields -> {
      var left = fields.optional("left", Shape.text(), "what stands at the left of each page's " + place
          + "; {number} and {title} stand for the case number and the title", exampleLeft);
      var right = fields.optional("right", Shape.text(),
          "what stands at the right; {page} and {pages} stand for the numbers", exampleRight);
      return in -> new MarginLine(in.get(left).orElse(""), in.get(right).orElse(""));
    });
  }
}
