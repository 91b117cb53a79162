package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Visible;
import org.imrletters.review.Case;
import org.imrletters.review.DisputedItem;

/** A disputed item together with its place in the case. */
record NumberedItem(int index, DisputedItem item) {

  private static final FieldPath ITEMS = new FieldPath("items");

  /** The items of a case, in the order in which the letter decides them. */
  static List<NumberedItem> of(Case review) {
    List<NumberedItem> items = new ArrayList<>(review.items().size());
    for (DisputedItem item : review.items()) {
      items.add(new NumberedItem(items.size(), item));
    }
    return items;
  }

  /** The place of one of its fields, such as {@code items[1].decision}. */
  FieldPath at(String field) {
    return at().field(field);
  }

  /** Its own place. */
  FieldPath at() {
    return ITEMS.entry(index);
  }

  /** Its number in the letter, counted from one, for instance {@code item 2}. */
  String number() {
    return "item " + (index + 1);
  }

  /** Its number and its treatment as the subject of a sentence, for instance {@code item 2, 'Norco 10/325mg',}. */
  String named() {
    String name = item.treatment().name();
    return number() + (name.isBlank() ? "" : ", " + Visible.quoted(name) + ",");
  }

  /** The claims administrator's citation and the expert reviewer's, in the order of the letter. */
  List<CitingSide> sides() {
    return List.of(new CitingSide(this, "claimsAdministrator", "the claims administrator", item.claimsAdministrator()),
        new CitingSide(this, "expertReviewer", "the expert reviewer", item.expertReviewer()));
  }
}
