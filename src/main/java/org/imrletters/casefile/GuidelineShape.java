package org.imrletters.casefile;

import java.util.List;
import java.util.Map;
import org.imrletters.yaml.Shape;

/** The map {@code guidelines:} of a case file or a guideline library. */
final class GuidelineShape {

  private static final Shape<GuidelineDraft> GUIDELINE = Shape.mapping("a guideline", fields -> {
    var title = fields.optional("title", Texts.LINE, "the title of a guideline of the MTUS",
        "Chronic Pain Medical Treatment");
    var year = fields.optional("year", Shape.year(), "the year of the edition", "2016");
    var called = fields.optional("calledGuidelines", Shape.flag(),
        "whether the citation says 'Guidelines' after the year", "yes");
    var sections = fields.optional("sections", Texts.LINES, "the sections or topics cited", "[Opioids]");
    var pages = fields.optional("pages", Texts.LINES, "the pages cited", "[\"78-80\"]");
    var nonMtus = fields.optional("nonMtus", Texts.LINE, "a guideline from outside the MTUS",
        "\"Official Disability Guidelines (ODG), Pain Chapter\"");
    var other = fields.optional("otherGuidelines", Texts.LINE, "another medical treatment guideline",
        "\"American Academy of Orthopaedic Surgeons\"");
    return in -> new GuidelineDraft(in.get(title), in.get(year), in.get(called), in.get(sections).orElse(List.of()),
        in.get(pages).orElse(List.of()), in.get(nonMtus), in.get(other));
  });

  static final Shape<Map<String, GuidelineDraft>> MAP = Shape.map(GUIDELINE);

  static final Shape<Map<String, GuidelineDraft>> LIBRARY = Shape.mapping("a guideline library", fields -> {
    var guidelines = fields.required("guidelines", MAP, "guidelines by the ids that items cite them by",
        "{chronic-pain: {title: Chronic Pain Medical Treatment, year: 2016}}");
    return in -> in.get(guidelines);
  });

  private GuidelineShape() {}
}
