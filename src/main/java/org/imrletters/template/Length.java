package org.imrletters.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length as {@code pack.yaml} gives it: a number with a unit that is the same in print everywhere.
 *
 * @param points how long it is, in points
 */
record Length(double points) {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?) ?(in|cm|mm|pt)");

  /** The length that this says; empty where it says none. */
  static Optional<Length> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() ? Optional.of(new Length(Double.parseDouble(form.group(1)) * unit(form.group(2))))
        : Optional.empty();
  }

  private static double unit(String name) {
    return switch (name) {
      case "in" -> 72;
      case "cm" -> 72 / 2.54;
      case "mm" -> 72 / 25.4;
      default -> 1;
    };
  }
}
