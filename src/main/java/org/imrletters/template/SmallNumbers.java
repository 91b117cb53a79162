package org.imrletters.template;

import freemarker.core.ArithmeticEngine;
import freemarker.core.Environment;
import freemarker.core._MiscTemplateException;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/**
 * Reckons as FreeMarker does, with numbers of a letter's size: counting on without end must not fill the memory. Whole
 * numbers stay what they are, as nearly all of a letter's are, and are quicker so; besides, Java 25 makes a table of huge
 * powers when it meets its first {@link BigDecimal}, which takes a tenth of the time that a single letter does.
 */
final class SmallNumbers extends ArithmeticEngine {

  static final ArithmeticEngine ENGINE = new SmallNumbers();

  private static final int MOST_DIGITS = 30;

  /** Of a number that surely is an int. */
  private static final int INT_DIGITS = 9;

  private SmallNumbers() {}

  @Override
  public int compareNumbers(Number first, Number second) throws TemplateException {
    return first instanceof Integer a && second instanceof Integer b ? Integer.compare(a, b)
        : BIGDECIMAL_ENGINE.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    if (first instanceof Integer a && second instanceof Integer b && isInt((long) a + b)) {
      return a + b;
    }
    return small(BIGDECIMAL_ENGINE.add(first, second));
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    if (first instanceof Integer a && second instanceof Integer b && isInt((long) a - b)) {
      return a - b;
    }
    return small(BIGDECIMAL_ENGINE.subtract(first, second));
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
    if (first instanceof Integer a && second instanceof Integer b && isInt((long) a * b)) {
      return a * b;
    }
    return small(BIGDECIMAL_ENGINE.multiply(first, second));
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    return small(BIGDECIMAL_ENGINE.divide(first, second));
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    return small(BIGDECIMAL_ENGINE.modulus(first, second));
  }

  @Override
  public Number toNumber(String digits) {
    return isInt(digits) ? Integer.valueOf(digits) : BIGDECIMAL_ENGINE.toNumber(digits);
  }

  /** Not so for the least, whose negative FreeMarker takes for itself. */
  private static boolean isInt(long number) {
    return (int) number == number && number != Integer.MIN_VALUE;
  }

  private static boolean isInt(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return !digits.isEmpty() && digits.length() <= INT_DIGITS;
  }

  private static Number small(Number result) throws TemplateException {
    if (result instanceof BigDecimal exact && exact.precision() > MOST_DIGITS) {
      throw new _MiscTemplateException(Environment.getCurrentEnvironment(), "a number grows past ", MOST_DIGITS,
          " digits");
    }
    return result;
  }
}
