package org.imrletters.rule.imr;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;

/** A guideline of the MTUS that a side cites. */
record CitedGuideline(NumberedItem.Side side, int index, MtusSource source) {

  /** Those of a case, in the order of the letter. */
  static List<CitedGuideline> in(Reading reading) {
    return reading.sides().stream().flatMap(CitedGuideline::of).toList();
  }

  private static Stream<CitedGuideline> of(NumberedItem.Side side) {
    List<MtusSource> cited = side.citation().map(Citation::mtus).orElse(List.of());
    return IntStream.range(0, cited.size()).mapToObj(i -> new CitedGuideline(side, i, cited.get(i)));
  }

  /** Its place, such as {@code items[0].expertReviewer.mtus[1]}. */
  FieldPath at() {
    return side.at().field("mtus").entry(index);
  }

  /** Its title and year, for instance {@code Low Back Complaints 2004}. */
  String named() {
    return source.title().strip() + source.year().map(year -> " " + year).orElse("");
  }
}
