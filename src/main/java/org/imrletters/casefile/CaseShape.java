package org.imrletters.casefile;

import java.util.List;
import java.util.Map;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Copy;
import org.imrletters.yaml.Shape;

/** A case file as a whole. */
final class CaseShape {

  private static final Shape<Copy> COPY = Shape.word("copy", "copies", "unknown-word", Copy.values());

  static final Shape<CaseDraft> SHAPE = Shape.mapping("a case", fields -> {
    var pack = fields.optional("pack", Texts.LINE, "the template pack that words the letter", "imr-2015");
    var copy = fields.optional("copy", COPY, "which copy the letter is; the public one prints the header table",
        "public");
    var header = fields.optional("case", HeaderShape.SHAPE, "the number, priority and dates of the case",
        "{number: CM15-0206285}");
    var reviewer = fields.optional("reviewer", ReviewerShape.SHAPE, "the expert reviewer's credentials, never the name",
        "{licensedIn: [California], specialties: [Orthopedic Surgery]}");
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
    return in -> new CaseDraft(
        in.get(pack),
        in.get(copy),
        in.get(header).orElse(CaseHeader.EMPTY),
        in.get(reviewer),
        in.get(summary),
        in.get(guidelines).orElse(Map.of()),
        in.get(items),
        in.get(packFields).orElse(Map.of()),
        in.get(waivers).orElse(List.of()));
  });

  private CaseShape() {}
}
