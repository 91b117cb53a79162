package org.imrletters.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.review.Citation;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.MtusSource;
import org.imrletters.words.Visible;

/**
 * A disputed item together with its place in the case.
 *
 * @param treatment what the case calls its treatment
 */
record NumberedItem(int index, DisputedItem item, String treatment) {

  private static final FieldPath ITEMS = new FieldPath("items");

  /** The items of a case, in the order in which the letter decides them. */
  static List<NumberedItem> of(Case review, CaseKind kind) {
    List<DisputedItem> items = review.items();
    return IntStream.range(0, items.size())
        .mapToObj(i -> new NumberedItem(i, items.get(i), kind.declared().itemName()))
        .toList();
  }

  /** The place of one of its fields, such as {@code items[1].decision}. */
  FieldPath at(String field) {
    return at().field(field.equals("treatment") ? treatment : field);
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
  List<Side> sides() {
    return List.of(new Side(this, "claimsAdministrator", "the claims administrator", item.claimsAdministrator()),
        new Side(this, "expertReviewer", "the expert reviewer", item.expertReviewer()));
  }

  /** What the claims administrator or the expert reviewer cited for an item. */
  record Side(NumberedItem item, String field, String who, Optional<Citation> citation) {

    /** The place of the citation, such as {@code items[0].expertReviewer}. */
    FieldPath at() {
      return item.at(field);
    }

    /** Its guidelines of the MTUS, in the order of citing. */
    List<Source> sources() {
      List<MtusSource> cited = citation.map(Citation::mtus).orElse(List.of());
      return IntStream.range(0, cited.size()).mapToObj(i -> new Source(this, i, cited.get(i))).toList();
    }
  }

  /** A guideline of the MTUS that a side cites. */
  record Source(Side side, int index, MtusSource source) {

    /** Its place, such as {@code items[0].expertReviewer.mtus[1]}. */
    FieldPath at() {
      return side.at().field("mtus").entry(index);
    }

    /** Its title and year, for instance {@code Low Back Complaints 2004}. */
    String named() {
      return source.title().strip() + source.year().map(year -> " " + year).orElse("");
    }
  }
}
