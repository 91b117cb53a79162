package org.imrletters.rule;

import java.util.Optional;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Citation;

/** What the claims administrator or the expert reviewer cited for one item, with its place in the case. */
record CitingSide(NumberedItem item, String field, String who, Optional<Citation> citation) {

  /** The place of the citation, such as {@code items[0].expertReviewer}. */
  FieldPath at() {
    return item.at(field);
  }
}
