package org.imrletters.kind;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.MtusSource;
import org.imrletters.yaml.Shape;

/**
 * What citing an id adds to a citation: a part of the MTUS, or something from outside it.
 *
 * @param title the title of a guideline of the MTUS
 * @param year the year of its edition
 * @param calledGuidelines whether the citation says 'Guidelines' after the year, where that is given
 * @param sections the sections or topics cited
 * @param pages the pages cited
 * @param nonMtus a guideline from outside the MTUS
 * @param otherGuidelines another medical treatment guideline
 */
public record Guideline(Optional<String> title, Optional<Year> year, Optional<Boolean> calledGuidelines,
    List<String> sections, List<String> pages, Optional<String> nonMtus, Optional<String> otherGuidelines) {

  private static final Shape<Guideline> SHAPE = Shape.mapping("a guideline", fields -> {
    var title = fields.optional("title", Texts.LINE, "the title of a guideline of the MTUS",
        "Chronic Pain Medical Treatment", Guideline::title);
    var year = fields.optional("year", Shape.year(), "the year of the edition", "2016", Guideline::year);
    var called = fields.optional("calledGuidelines", Shape.flag(),
        "whether the citation says 'Guidelines' after the year", "yes", Guideline::calledGuidelines);
    var sections = fields.optional("sections", Texts.LINES, List.of(), "the sections or topics cited", "[Opioids]",
        Guideline::sections);
    var pages = fields.optional("pages", Texts.LINES, List.of(), "the pages cited", "[\"78-80\"]", Guideline::pages);
    var nonMtus = fields.optional("nonMtus", Texts.LINE, "a guideline from outside the MTUS",
        "\"Official Disability Guidelines (ODG), Pain Chapter\"", Guideline::nonMtus);
    var other = fields.optional("otherGuidelines", Texts.LINE, "another medical treatment guideline",
        "\"American Academy of Orthopaedic Surgeons\"", Guideline::otherGuidelines);
    return in -> new Guideline(in.get(title), in.get(year), in.get(called), in.get(sections), in.get(pages),
        in.get(nonMtus), in.get(other));
  });

  /** The map {@code guidelines:} of a case file. */
  public static final Shape<Map<String, Guideline>> MAP = Shape.map(SHAPE);

  /** A guideline library. */
  public static final Shape<Map<String, Guideline>> LIBRARY = Shape.mapping("a guideline library", fields -> {
    var guidelines = fields.required("guidelines", MAP, "guidelines by the ids that items cite them by",
        "{chronic-pain: {title: Chronic Pain Medical Treatment, year: 2016}}", library -> library);
    return in -> in.get(guidelines);
  });

  /** The part of the MTUS that it is. */
  public Optional<MtusSource> mtus() {
    return title.map(words -> new MtusSource(words, year, calledGuidelines.orElse(false), sections, pages));
  }

  /** Whether it tells of an edition of the MTUS, be it without a title. */
  public boolean tellsEdition() {
    return year.isPresent() || calledGuidelines.isPresent() || !sections.isEmpty() || !pages.isEmpty();
  }

  /** Whether it is from outside the MTUS. */
  public boolean isOutside() {
    return nonMtus.isPresent() || otherGuidelines.isPresent();
  }

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
}
