package org.imrletters.casefile;

import java.util.List;
import org.imrletters.review.MtusSource;
import org.imrletters.yaml.Shape;

/** A part of the Medical Treatment Utilization Schedule. */
final class MtusShape {

  static final Shape<MtusSource> SHAPE = Shape.mapping("an MTUS source", fields -> {
    var title = fields.required("title", Texts.LINE, "the title of the guideline", "Chronic Pain Medical Treatment");
    var year = fields.optional("year", Shape.year(), "the year of the edition", "2009");
    var called = fields.optional("calledGuidelines", Shape.flag(),
        "whether the citation says 'Guidelines' after the year", "yes");
    var sections = fields.optional("sections", Texts.LINES, "the sections or topics cited", "[Benzodiazepines]");
    var pages = fields.optional("pages", Texts.LINES, "the pages cited", "[\"24\"]");
    return in -> new MtusSource(in.get(title), in.get(year), in.get(called).orElse(false),
        in.get(sections).orElse(List.of()), in.get(pages).orElse(List.of()));
  });

  private MtusShape() {}
}
