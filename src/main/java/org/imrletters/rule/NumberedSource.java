package org.imrletters.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;

/** A guideline of the MTUS that a side cites, with its place in the case. */
record NumberedSource(CitingSide side, int index, MtusSource source) {

  /** Every guideline of the MTUS that a case cites, in the order of the letter. */
  static List<NumberedSource> of(List<NumberedItem> items) {
    return items.stream().flatMap(NumberedItem::sides).flatMap(NumberedSource::of).toList();
  }

  private static Stream<NumberedSource> of(CitingSide side) {
    return side.citation().map(Citation::mtus).stream()
        .flatMap(sources -> IntStream.range(0, sources.size())
        .mapToObj(i -> new NumberedSource(side, i, sources.get(i))));
  }

  FieldPath at() {
    return side.at().field("mtus").entry(index);
  }

  /** Its title and year, for instance {@code Low Back Complaints 2004}. */
  String named() {
    return source.title().strip() + source.year().map(year -> " " + year).orElse("");
  }
}
