package org.imrletters.rule;

import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;

/** Tells the letters that go to the parties. */
final class PartyCopy {

  static final FieldPath AT = new FieldPath("copy");

  private PartyCopy() {}

  static boolean is(Case review) {
    return review.copy().filter(copy -> copy == Copy.PARTY).isPresent();
  }
}
