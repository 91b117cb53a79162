package org.imrletters.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.kind.Guideline.Cite;
import org.imrletters.review.Application;
import org.imrletters.review.Case;
import org.imrletters.review.Case.Waiver;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Copy;
import org.imrletters.review.Determination;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Role;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Fields.Filled;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/** What a case is made of: each field with its name, its form, where a {@link Case} has it, and words for it. */
public final class CaseKind {

  private static final Shape<Copy> COPY = Shape.word("copy", "copies", "unknown-word", Copy.values());
  private static final Shape<Waiver> WAIVER = Shape.mapping("a waiver", fields -> {
    var rule = fields.required("rule", Texts.LINE, "the name of the rule, as complaints show it in brackets",
        "duplicate-item", Waiver::rule);
    var at = fields.required("at", Texts.LINE, "the place where the rule is broken", "\"items[1]\"", Waiver::at);
    var because = fields.required("because", Texts.LINE, "the reason, for whoever reads the case later",
        "The original decision lists it twice.", Waiver::because);
    return in -> new Waiver(in.get(rule), in.get(at), in.get(because));
  });

  private static final Shape<Case.Cleared> CLEARED = Shape.mapping("cleared words", fields -> {
    var words = fields.required("words", Texts.LINE, "the words as they stand in the text", "right Hand",
        Case.Cleared::words);
    var at = fields.required("at", Texts.LINE, "the place of the text", "summary", Case.Cleared::at);
    return in -> new Case.Cleared(in.get(words), in.get(at));
  });

  /** Any case with the roles and decisions of Independent Medical Review, which a pack may ask more of. */
  public static final CaseKind STANDARD = new CaseKind(CaseDeclaration.STANDARD);

  private final CaseDeclaration declared;
  private final Shape<Case> shape;
  private final Shape<Case> writing;

  /** The cases of which a pack says this. */
  public CaseKind(CaseDeclaration declared) {
    this.declared = declared;
    this.shape = Shape.deferred(() -> Shape.mapping("a case", fields -> whole(fields, declared)));
    this.writing = Shape.deferred(() -> Shape.mapping("a case", fields -> whole(fields, declared.loosely())));
  }

  /** The names of the fields that the standard case has for an item. */
  public static List<String> itemNames() {
    return ItemShape.of(CaseDeclaration.STANDARD).names();
  }

  /** What their pack says of them. */
  public CaseDeclaration declared() {
    return declared;
  }

  /** The case of a text that a program wrote; empty where it is none. */
  public Optional<Case> read(String yaml) {
    return SourceFile.of(yaml, "case.yaml")
        .then(YamlDocument::of)
        .value()
        .flatMap(document -> document.read(shape).value());
  }

  /**
   * What they are read by. What a case file cites by id is checked for its form and not part of the case that is read:
   * it is resolved when the rest is there, see {@link Cite} and {@link Guideline}.
   */
  public Shape<Case> shape() {
    return shape;
  }

  /** A file that says what this case says, whether it is one of these or not. */
  public String write(Case review) {
    return writing.write(review);
  }

  private static Function<Filled, Case> whole(Fields<Case> fields, CaseDeclaration declared) {
    declared.parts(fields, "");
    if (declared.roles().stream().anyMatch(RoleDeclaration::required)) {
      fields.need("parties");
    }
    Shape<Reviewer> credentials = reviewer(declared);
    var pack = fields.optional("pack", Texts.LINE, "the template pack that words the letter", "imr-2015", Case::pack);
    var copy = fields.optional("copy", COPY, "which copy the letter is; the public one prints the header table",
        "public", Case::copy);
    var header = fields.optional("case", HeaderShape.of(declared), CaseHeader.EMPTY,
        "the number, priority and dates of the case", "{decisionDate: 2015-12-03}", Case::header);
    var outcome = fields.optional("outcome", outcome(declared),
        "the overall outcome, to be held against the items' decisions", "upheld", Case::outcome);
    var application = fields.optional("application", PaperShapes.APPLICATION, Application.EMPTY,
        "the application for review", "{treatments: [\"Norco 10/325mg, #35\"]}", Case::application);
    var parties = fields.optional("parties", PaperShapes.parties(declared), Map.of(),
        "the parties; a public copy prints none of it",
        declared.roles().isEmpty() ? "{}" : "{" + declared.roles().get(0).role().field() + ": {name: Jane Roe}}",
        Case::parties);
    var recipients = fields.optional("recipients", Shape.oneOrMore(role(declared)), List.of(),
        "the parties to whom the letter goes",
        declared.roles().stream().map(each -> each.role().word()).toList().toString(), Case::recipients);
    var records = fields.optional("records", Shape.list(PaperShapes.record(declared)), List.of(),
        "the documents that were reviewed",
        "[{title: Progress reports, author: Valley Orthopedics, from: 2015-02-02, to: 2015-08-14}]", Case::records);
    var reviewer = fields.optional("reviewer", credentials, "the reviewer's credentials",
        "{licensedIn: [California], specialties: [Orthopedic Surgery]}", Case::reviewer);
    var reviewers = fields.optional("reviewers", Shape.list(credentials), List.of(),
        "the credentials of each reviewer, where more than one decides",
        "[{licensedIn: [California], specialties: [Neurology]}]", Case::reviewers);
    var summary = fields.optional("summary", Texts.prose(declared.printed()),
        "the clinical case summary; a blank line starts a paragraph, and lines that start with '- ', a bullet or a number make a list",
        "\"What the case is about.\\n\\n- a first point\"", Case::summary);
    fields.optional("guidelines", Guideline.MAP, "guidelines that items cite by their ids",
        "{chronic-pain: {title: Chronic Pain Medical Treatment, year: 2016}}");
    var items = fields.required("items", Shape.list(ItemShape.of(declared)),
        "the disputed items, in the order in which the letter decides them", "[" + declared.itemExample() + "]",
        Case::items);
    var packFields = FieldShapes.own(fields, "a case of this pack", declared.fields().ofCase(), declared, Case::fields);
    var waivers = fields.optional("waive", Shape.list(WAIVER), List.of(), "the rules that this case breaks knowingly",
        "[{rule: duplicate-item, at: \"items[1]\", because: The original decision lists it twice.}]", Case::waivers);
    var cleared = fields.optional("clear", Shape.list(CLEARED), List.of(),
        "ordinary words that happen to be a party's name, and tell nobody in a public copy",
        "[{words: right Hand, at: summary}]", Case::cleared);
    return in -> new Case(in.get(pack), in.get(copy), in.get(header), in.get(outcome), in.get(application),
        in.get(parties), in.get(recipients), in.get(records), in.get(reviewer), in.get(reviewers), in.get(summary),
        in.get(items), in.get(packFields), in.get(waivers), in.get(cleared));
  }

  private static Shape<Reviewer> reviewer(CaseDeclaration declared) {
    return Shape.mapping("a reviewer", fields -> {
      fields.only(field -> declared.namesReviewers() || !field.equals("name"), field -> false);
      var name = fields.optional("name", Texts.LINE, "the name", "\"John Doe, MD\"", Reviewer::name);
      var licensedIn = fields.optional("licensedIn", Texts.LINES, List.of(), "the states of licensure",
          "[California, Oregon]", Reviewer::licensedIn);
      var specialties = fields.optional("specialties", Texts.LINES, List.of(),
          "the board certifications or specialties", "[Orthopedic Surgery]", Reviewer::specialties);
      return in -> new Reviewer(in.get(name), in.get(licensedIn), in.get(specialties));
    });
  }

  private static Shape<Determination> outcome(CaseDeclaration declared) {
    return Shape.word("outcome", "outcomes", "unknown-word", Determination.all(declared.decisions()),
        Determination::word);
  }

  static Shape<Role> role(CaseDeclaration declared) {
    return Shape.word("party", "parties", "unknown-word", declared.roles().stream().map(RoleDeclaration::role).toList(),
        Role::word);
  }
}
