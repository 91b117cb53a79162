package org.imrletters.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The outcome of a whole review. It follows from its items and is never stored beside them. */
public enum Determination {
  /** Every denial stands. */
  UPHELD,
  /** Every denial falls. */
  OVERTURNED,
  /** Some stand and some fall. */
  PARTLY_OVERTURNED;

  /** What these items' decisions amount to; empty without items, or while an item has no decision. */
  public static Optional<Determination> of(List<DisputedItem> items) {
    Set<Determination> seen = EnumSet.noneOf(Determination.class);
    for (DisputedItem item : items) {
      if (item.decision().isEmpty()) {
        return Optional.empty();
      }
      seen.add(item.decision().get().meaning());
    }
    return seen.size() > 1 ? Optional.of(PARTLY_OVERTURNED) : seen.stream().findFirst();
  }

  /** How case files and templates call it, such as {@code partly-overturned}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
