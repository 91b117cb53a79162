package org.imrletters.review;

import java.util.List;

/**
 * What became of the utilization review's denial of one disputed item.
 *
 * @param word how case files call it, such as {@code upheld}
 * @param meaning what a review comes to whose items are all decided so
 */
public record Decision(String word, Determination meaning) {

  /** The denial stands: the treatment is not medically necessary. */
  public static final Decision UPHELD = new Decision("upheld", Determination.UPHELD);

  /** The denial falls: the treatment is medically necessary. */
  public static final Decision OVERTURNED = new Decision("overturned", Determination.OVERTURNED);

  /** The decisions of Independent Medical Review. */
  public static final List<Decision> IMR = List.of(UPHELD, OVERTURNED);

  /** Refuses null, naming the part that is. */
  public Decision {
    Required.all("word meaning", word, meaning);
  }
}
