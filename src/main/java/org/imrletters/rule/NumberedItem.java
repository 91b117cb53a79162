package org.imrletters.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.DisputedItem;

/** A disputed item together with its place in the case. */
record NumberedItem(int index, DisputedItem item) {

  /** The items of a case, in the order in which the letter decides them. */
  static Stream<NumberedItem> of(Case review) {
    List<DisputedItem> items = review.items();
    return IntStream.range(0, items.size()).mapToObj(i -> new NumberedItem(i, items.get(i)));
  }

  /** The place of one of its fields, such as {@code items[1].decision}. */
  FieldPath at(String field) {
    return FieldPath.ROOT.field("items").entry(index).field(field);
  }

  /** Its number in the letter, counted from one, for instance {@code item 2}. */
  String number() {
    return "item " + (index + 1);
  }

  /** Its number and its treatment as the subject of a sentence, for instance {@code item 2, 'Norco 10/325mg',}. */
  String named() {
    String name = item.treatment().name();
    return number() + (name.isBlank() ? "" : ", " + Quoted.of(name) + ",");
  }

  /** The claims administrator's citation and the expert reviewer's, in the order of the letter. */
  Stream<CitingSide> sides() {
    return Stream.of(
        new CitingSide(this, "claimsAdministrator", "the claims administrator", item.claimsAdministrator()),
        new CitingSide(this, "expertReviewer", "the expert reviewer", item.expertReviewer()));
  }
}
