package org.imrletters.rule.imr;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.rule.WordLists;
import org.imrletters.words.TypedFact;
import org.imrletters.words.Word;

/** The guidelines of the Medical Treatment Utilization Schedule (MTUS) and the days on which each was in force. */
record MtusEditions(Map<String, List<Edition>> byTitle) {

  static MtusEditions of(WordLists lists) {
    return lists.made(MtusEditions.class,
        all -> new MtusEditions(all.entries(ImrRules.MTUS)
            .stream()
            .map(Edition::of)
            .collect(Collectors.groupingBy(edition -> fold(edition.title), LinkedHashMap::new, Collectors.toList()))));
  }

  /** The editions of this title and year, capitals and the word for guidelines aside. */
  List<Edition> of(String title, int year) {
    return of(title).stream().filter(edition -> edition.year == year).toList();
  }

  /** The editions of this title. */
  List<Edition> of(String title) {
    return byTitle.getOrDefault(fold(title), List.of());
  }

  /** Every title that there is. */
  List<String> titles() {
    return byTitle.values().stream().flatMap(List::stream).map(Edition::title).distinct().toList();
  }

  private static String fold(String title) {
    String small = String.join(" ", Word.texts(title));
    return small.endsWith(" guidelines") ? small.substring(0, small.length() - " guidelines".length()) : small;
  }

  /** Whether an entry of the list gives an edition. */
  static boolean isEdition(List<String> columns) {
    try {
      Integer.parseInt(columns.get(1));
    } catch (NumberFormatException malformed) {
      return false;
    }
    Optional<LocalDate> from = TypedFact.date(columns.get(2));
    Optional<LocalDate> to = TypedFact.date(columns.get(3));
    return from.isPresent() && (columns.get(3).isEmpty() || to.isPresent() && !to.get().isBefore(from.get()));
  }

  /**
   * An edition of a guideline.
   *
   * @param from the first day on which it was in force
   * @param to the last day; empty for one that still is
   */
  record Edition(String title, int year, LocalDate from, Optional<LocalDate> to) {

    private static Edition of(List<String> entry) {
      LocalDate from = TypedFact.date(entry.get(2)).orElseThrow();
      return new Edition(entry.get(0), Integer.parseInt(entry.get(1)), from, TypedFact.date(entry.get(3)));
    }

    boolean isInForceOn(LocalDate day) {
      return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The days, for instance {@code from 2009-07-18 to 2016-07-27}. */
    String days() {
      return "from " + from + to.map(last -> " to " + last).orElse(" on");
    }
  }
}
