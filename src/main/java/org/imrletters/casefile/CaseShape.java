package org.imrletters.casefile;

import java.util.List;
import java.util.Map;
import org.imrletters.review.Application;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Copy;
import org.imrletters.review.Determination;
import org.imrletters.review.Role;
import org.imrletters.yaml.Shape;

/** A case file as a whole. */
final class CaseShape {

  private static final Shape<Copy> COPY = Shape.word("copy", "copies", "unknown-word", Copy.values());
  private static final Shape<Determination> OUTCOME = Shape.word("outcome", "outcomes", "unknown-word",
      Determination.values());
  private static final Shape<Role> ROLE = Shape.word("party", "parties", "unknown-word", Role.values());

  static final Shape<CaseDraft> SHAPE = Shape.mapping("a case", fields -> {
    var pack = fields.optional("pack", Texts.LINE, "the template pack that words the letter", "imr-2015");
    var copy = fields.optional("copy", COPY, "which copy the letter is; the public one prints the header table",
        "public");
    var header = fields.optional("case", HeaderShape.SHAPE, "the number, priority and dates of the case",
        "{number: CM15-0206285}");
    var outcome = fields.optional("outcome", OUTCOME, "the overall outcome, to be held against the items' decisions",
        "partly-overturned");
    var application = fields.optional("application", ApplicationShape.SHAPE, "the application for review",
        "{treatments: [\"Norco 10/325mg, #35\"]}");
    var parties = fields.optional("parties", PartiesShape.SHAPE, "the parties; a public copy prints none of it",
        "{employee: {name: Jane Roe}}");
    var recipients = fields.optional("recipients", Shape.oneOrMore(ROLE), "the parties to whom the letter goes",
        "[employee, claims-administrator, requesting-physician]");
    var records = fields.optional("records", Shape.list(RecordShape.SHAPE), "the documents that were reviewed",
        "[{title: Progress reports, author: Valley Orthopedics, from: 2015-02-02, to: 2015-08-14}]");
    var reviewer = fields.optional("reviewer", ReviewerShape.SHAPE, "the expert reviewer's credentials, never the name",
        "{licensedIn: [California], specialties: [Orthopedic Surgery]}");
    var reviewers = fields.optional("reviewers", Shape.list(ReviewerShape.SHAPE),
        "the credentials of each reviewer, where more than one decides",
        "[{licensedIn: [California], specialties: [Neurology]}]");
    var summary = fields.optional("summary", Texts.PROSE,
        "the clinical case summary; a blank line starts a paragraph, and lines that start with '- ' make a list",
        "The injured worker is a 55 year old male.");
    var guidelines = fields.optional("guidelines", GuidelineShape.MAP, "guidelines that items cite by their ids",
        "{chronic-pain: {title: Chronic Pain Medical Treatment, year: 2016}}");
    var items = fields.required("items", Shape.list(ItemShape.SHAPE),
        "the disputed items, in the order in which the letter decides them",
        "[{treatment: \"Norco 10/325mg, #35\", decision: upheld}]");
    var packFields = fields.optional("fields", Shape.map(Shape.text()), "the fields that the pack declares for itself",
        "{claimNumber: \"01234\"}");
    var waivers = fields.optional("waive", Shape.list(WaiverShape.SHAPE), "the rules that this case breaks knowingly",
        "[{rule: duplicate-item, at: \"items[1]\", because: The original decision lists it twice.}]");
    return in -> new CaseDraft(in.get(pack), in.get(copy), in.get(header).orElse(CaseHeader.EMPTY), in.get(outcome),
        in.get(application).orElse(Application.EMPTY), in.get(parties).orElse(Map.of()),
        in.get(recipients).orElse(List.of()), in.get(records).orElse(List.of()), in.get(reviewer),
        in.get(reviewers).orElse(List.of()), in.get(summary), in.get(guidelines).orElse(Map.of()), in.get(items),
        in.get(packFields).orElse(Map.of()), in.get(waivers).orElse(List.of()));
  });

  private CaseShape() {}
}
