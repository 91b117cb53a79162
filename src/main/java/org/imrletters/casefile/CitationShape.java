package org.imrletters.casefile;

import java.util.List;
import org.imrletters.casefile.CitationDraft.Cite;
import org.imrletters.yaml.Shape;

/** What one side cited for one item. */
final class CitationShape {

  private static final Shape<Cite> BY_ID = Texts.LINE.as(id -> new Cite(id, List.of(), List.of()));

  private static final Shape<Cite> BY_ID_NARROWED = Shape.mapping("a cited guideline", fields -> {
    var guideline = fields.required("guideline", Texts.LINE, "the id of the guideline", "chronic-pain");
    var sections = fields.optional("sections", Texts.LINES, "the sections relied on", "[Opioids]");
    var pages = fields.optional("pages", Texts.LINES, "the pages relied on", "[\"78-80\"]");
    return in -> new Cite(in.get(guideline), in.get(sections).orElse(List.of()), in.get(pages).orElse(List.of()));
  });

  static final Shape<CitationDraft> SHAPE = Shape.mapping("a citation", fields -> {
    var mtus = fields.optional("mtus", Shape.oneOrMore(MtusShape.SHAPE), "the parts of the MTUS that were cited",
        "[{title: Chronic Pain Medical Treatment, year: 2009, sections: [Benzodiazepines]}]");
    var nonMtus = fields.optional("nonMtus", Texts.LINE, "what was cited from outside the MTUS",
        "\"Official Disability Guidelines (ODG), Pain Chapter\"");
    var other = fields.optional("otherGuidelines", Texts.LINE, "other medical treatment guidelines that were cited",
        "\"American Academy of Orthopaedic Surgeons\"");
    var cites = fields.optional("cites", Shape.oneOrMore(Shape.either(BY_ID, BY_ID_NARROWED)),
        "guidelines cited by their ids", "[chronic-pain]");
    var noneCited = fields.optional("noneCited", Shape.flag(), "whether no evidence was cited at all", "yes");
    var verbatim = fields.optional("verbatim", Shape.text(), "a whole citation line, printed as it is typed",
        "\"Decision based on MTUS ACOEM.\"");
    return in -> new CitationDraft(in.get(mtus).orElse(List.of()), in.get(nonMtus), in.get(other),
        in.get(cites).orElse(List.of()), in.get(noneCited).orElse(false), in.get(verbatim));
  });

  private CitationShape() {}
}
