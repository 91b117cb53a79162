package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.review.Citation;
import org.imrletters.review.DisputedItem;
import org.imrletters.words.Visible;

/**
 * A disputed item together with its place in the case.
 *
 * @param treatment what the case calls its treatment
 */
public record NumberedItem(int index, DisputedItem item, String treatment) {

  private static final FieldPath ITEMS = new FieldPath("items");

  /** The items of a case, in the order in which the letter decides them. */
  static List<NumberedItem> of(Case review, CaseKind kind) {
    List<DisputedItem> items = review.items();
    return IntStream.range(0, items.size())
        .mapToObj(i -> new NumberedItem(i, items.get(i), kind.declared().itemName()))
        .toList();
  }

  /** The place of one of its fields, such as {@code items[1].decision}. */
  public FieldPath at(String field) {
    return at().field(field.equals("treatment") ? treatment : field);
  }

  /** Its own place. */
  public FieldPath at() {
    return ITEMS.entry(index);
  }

  /** Its number in the letter, counted from one, for instance {@code item 2}. */
  public String number() {
    return "item " + (index + 1);
  }

  /** Its number and its treatment as the subject of a sentence, for instance {@code item 2, 'Norco 10/325mg',}. */
  public String named() {
    String name = item.treatment().name();
    return number() + (name.isBlank() ? "" : ", " + Visible.quoted(name) + ",");
  }

  /** The claims administrator's citation and the expert reviewer's, in the order of the letter. */
  List<Side> sides() {
    return List.of(new Side(this, "claimsAdministrator", "the claims administrator", item.claimsAdministrator()),
        new Side(this, "expertReviewer", "the expert reviewer", item.expertReviewer()));
  }

  /** What the claims administrator or the expert reviewer cited for an item. */
  public record Side(NumberedItem item, String field, String who, Optional<Citation> citation) {

    /** The place of the citation, such as {@code items[0].expertReviewer}. */
    public FieldPath at() {
      return item.at(field);
    }

    /** Whether it is the expert reviewer's. */
    public boolean isReviewers() {
      return field.equals("expertReviewer");
    }
  }
}
