package org.imrletters.review;

/**
 * A rule that a case breaks knowingly at one place.
 *
 * @param rule the code of the rule, such as {@code duplicate-item}
 * @param at the place as a field path, such as {@code items[1]}; it covers everything below it
 * @param because the reason, for whoever reads the case file later
 */
public record Waiver(String rule, String at, String because) {
  /** Refuses null, naming the part that is. */
  public Waiver {
    Required.all("rule at because", rule, at, because);
  }
}
