package org.imrletters.template;

import freemarker.core.ArithmeticEngine;
import freemarker.core.Environment;
import freemarker.core._MiscTemplateException;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/**
 * Reckons as FreeMarker does, with numbers of a letter's size: counting on without end must not fill the memory. Whole
 * numbers are read and compared as such: Java 25 makes a table of huge powers at its first {@link BigDecimal}, which
 * takes more than twenty milliseconds of a start.
 */
final class SmallNumbers extends ArithmeticEngine {

  private static final int MOST_DIGITS = 30;

  @Override
  public int compareNumbers(Number first, Number second) {
    return first instanceof Integer a && second instanceof Integer b ? Integer.compare(a, b)
        : BIGDECIMAL_ENGINE.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    return small(BIGDECIMAL_ENGINE.add(first, second));
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    return small(BIGDECIMAL_ENGINE.subtract(first, second));
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
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
    return digits.matches("[0-9]{1,9}") ? Integer.valueOf(digits) : BIGDECIMAL_ENGINE.toNumber(digits);
  }

  private static Number small(Number result) throws TemplateException {
    if (result instanceof BigDecimal exact && exact.precision() > MOST_DIGITS) {
      throw new _MiscTemplateException(Environment.getCurrentEnvironment(), "a number grows past ", MOST_DIGITS,
          " digits");
    }
    return result;
  }
}
