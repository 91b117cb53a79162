package org.imrletters.review;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the Medical Treatment Utilization Schedule, as a citation names it.
 *
 * @param title the guideline's title, such as {@code Chronic Pain Medical Treatment}
 * @param year the year of the edition
 * @param calledGuidelines whether the citation adds the word for guidelines after the year
 * @param sections the sections or topics cited
 * @param pages the pages cited, as they are written ({@code 24}, {@code 78-80})
 */
public record MtusSource(String title, Optional<Year> year, boolean calledGuidelines, List<String> sections,
    List<String> pages) {

  /** Keeps the lists from changing behind the reader's back. */
  public MtusSource {
    Required.all("title year", title, year);
    sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
    pages = List.copyOf(Objects.requireNonNull(pages, "pages"));
  }

  /** An edition of a guideline, with the sections that were relied on. */
  public static MtusSource of(String title, int year, String... sections) {
    return new MtusSource(title, Optional.of(Year.of(year)), false, List.of(sections), List.of());
  }
}
