package org.imrletters.kind;

import java.util.List;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.yaml.Shape;

/** What one side cited for one item. */
final class CitationShape {

  private static final Shape<MtusSource> MTUS = Shape.mapping("an MTUS source", fields -> {
    var title = fields.required("title", Texts.LINE, "the title of the guideline", "Chronic Pain Medical Treatment",
        MtusSource::title);
    var year = fields.optional("year", Shape.year(), "the year of the edition", "2009", MtusSource::year);
    var called = fields.optional("calledGuidelines", Shape.flag(), false,
        "whether the citation says 'Guidelines' after the year", "yes", MtusSource::calledGuidelines);
    var sections = fields.optional("sections", Texts.LINES, List.of(), "the sections or topics cited",
        "[Benzodiazepines]", MtusSource::sections);
    var pages = fields.optional("pages", Texts.LINES, List.of(), "the pages cited", "[\"24\"]", MtusSource::pages);
    return in -> new MtusSource(in.get(title), in.get(year), in.get(called), in.get(sections), in.get(pages));
  });

  static final Shape<Citation> SHAPE = Shape.mapping("a citation", fields -> {
    var mtus = fields.optional("mtus", Shape.oneOrMore(MTUS), List.of(), "the parts of the MTUS that were cited",
        "[{title: Chronic Pain Medical Treatment, year: 2009, sections: [Benzodiazepines]}]", Citation::mtus);
    var nonMtus = fields.optional("nonMtus", Texts.LINE, "what was cited from outside the MTUS",
        "\"Official Disability Guidelines (ODG), Pain Chapter\"", Citation::nonMtus);
    var other = fields.optional("otherGuidelines", Texts.LINE, "other medical treatment guidelines that were cited",
        "\"American Academy of Orthopaedic Surgeons\"", Citation::otherGuidelines);
    fields.optional("cites", Cite.LIST, "guidelines cited by their ids", "[chronic-pain]");
    var noneCited = fields.optional("noneCited", Shape.flag(), false, "whether no evidence was cited at all", "yes",
        Citation::noneCited);
    var verbatim = fields.optional("verbatim", Shape.text(), "a whole citation line, printed as it is typed",
        "\"Decision based on MTUS ACOEM.\"", Citation::verbatim);
    return in -> new Citation(in.get(mtus), in.get(nonMtus), in.get(other), in.get(noneCited), in.get(verbatim));
  });

  private CitationShape() {}
}
