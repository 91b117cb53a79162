package org.imrletters.review;

import java.util.List;

/**
 * What became of one disputed item.
 *
 * @param word how case files call it, such as {@code upheld}
 * @param meaning what it comes to
 * @param to for whom it does, by the name of the party's role
 */
public record Decision(String word, Meaning meaning, String to) {

  /** The denial stands: the treatment is not medically necessary. */
  public static final Decision UPHELD = new Decision("upheld", Meaning.UNFAVORABLE, Role.EMPLOYEE.field());

  /** The denial falls: the treatment is medically necessary. */
  public static final Decision OVERTURNED = new Decision("overturned", Meaning.FAVORABLE, Role.EMPLOYEE.field());

  /** The decisions of Independent Medical Review. */
  public static final List<Decision> IMR = List.of(UPHELD, OVERTURNED);

  /** Refuses null, naming the part that is. */
  public Decision {
    Required.all("word meaning to", word, meaning, to);
  }

  // The one that the compiler leaves to be made at run time takes a short command longer than all its dates.
  @Override
  public int hashCode() {
    return word.hashCode();
  }

  /** What a decision comes to for whoever asked for the review. */
  public enum Meaning {
    /** All that was asked for. */
    FAVORABLE,
    /** None of it. */
    UNFAVORABLE,
    /** Some of it. */
    PARTLY,
    /** Nothing was decided. */
    DISMISSED
  }
}
