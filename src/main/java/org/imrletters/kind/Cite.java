package org.imrletters.kind;

import java.util.List;
import org.imrletters.yaml.Shape;

/**
 * A guideline that is cited by its id.
 *
 * @param id the id
 * @param sections the sections relied on, in place of the guideline's own; empty for those
 * @param pages the pages relied on, in the same way
 */
public record Cite(String id, List<String> sections, List<String> pages) {

  private static final Shape<Cite> NARROWED = Shape.mapping("a cited guideline", fields -> {
    var guideline = fields.required("guideline", Texts.LINE, "the id of the guideline", "chronic-pain", Cite::id);
    var sections = fields.optional("sections", Texts.LINES, List.of(), "the sections relied on", "[Opioids]",
        Cite::sections);
    var pages = fields.optional("pages", Texts.LINES, List.of(), "the pages relied on", "[\"78-80\"]", Cite::pages);
    return in -> new Cite(in.get(guideline), in.get(sections), in.get(pages));
  });

  /** The field {@code cites:} of a citation. */
  public static final Shape<List<Cite>> LIST = Shape.oneOrMore(Shape
      .either(Texts.LINE.as(id -> new Cite(id, List.of(), List.of()), Cite::id), NARROWED, cite -> !cite.narrows()));

  /** Whether it cites but a part of the guideline. */
  public boolean narrows() {
    return !sections.isEmpty() || !pages.isEmpty();
  }
}
