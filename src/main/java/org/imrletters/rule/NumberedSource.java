package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;

/** A guideline of the MTUS that a side cites, with its place in the case. */
record NumberedSource(CitingSide side, int index, MtusSource source) {

  /** Every guideline of the MTUS that a case cites, in the order of the letter. */
  static List<NumberedSource> of(List<CitingSide> sides) {
    List<NumberedSource> all = new ArrayList<>();
    for (CitingSide side : sides) {
      List<MtusSource> sources = side.citation().map(Citation::mtus).orElse(List.of());
      for (int i = 0; i < sources.size(); i++) {
        all.add(new NumberedSource(side, i, sources.get(i)));
      }
    }
    return all;
  }

  FieldPath at() {
    return side.at().field("mtus").entry(index);
  }

  /** Its title and year, for instance {@code Low Back Complaints 2004}. */
  String named() {
    return source.title().strip() + source.year().map(year -> " " + year).orElse("");
  }
}
