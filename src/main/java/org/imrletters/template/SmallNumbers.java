package org.imrletters.template;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;

/**
 * Reckons as FreeMarker does, with numbers of a letter's size: counting on without end must not fill the memory. Whole
 * numbers are read and compared as such: Java 25 makes a table of huge powers at its first {@link BigDecimal}, which
 * takes more than twenty milliseconds of a start.
 */
final class SmallNumbers extends ArithmeticEngine {

  private static final int MOST_DIGITS = 30;

  /** An amount of money: a number that its currency goes with, through all that is reckoned. */
  static final class Money extends BigDecimal {

    private static final long serialVersionUID = 1L;

    private final String currency;

    /** An amount in a currency, by the three letters of ISO 4217. */
    Money(BigDecimal amount, String currency) {
      super(amount.unscaledValue(), amount.scale());
      this.currency = currency;
    }

    String currency() {
      return currency;
    }
  }

  @Override
  public int compareNumbers(Number first, Number second) throws TemplateModelException {
    if (first instanceof Integer a && second instanceof Integer b) {
      return Integer.compare(a, b);
    }
    currency(first, second);
    return BIGDECIMAL_ENGINE.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) throws TemplateModelException {
    return small(BIGDECIMAL_ENGINE.add(first, second), currency(first, second));
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateModelException {
    return small(BIGDECIMAL_ENGINE.subtract(first, second), currency(first, second));
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateModelException {
    if (first instanceof Money && second instanceof Money) {
      throw mistake("money cannot be multiplied by money");
    }
    return small(BIGDECIMAL_ENGINE.multiply(first, second), currency(first, second));
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateModelException {
    refuseZero(second);
    String currency = currency(first, second);
    BigDecimal share = exact(BIGDECIMAL_ENGINE.divide(first, second));
    return small(share.stripTrailingZeros(), second instanceof Money ? "" : currency);
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateModelException {
    refuseZero(second);
    String currency = currency(first, second);
    return small(exact(first).remainder(exact(second)), currency);
  }

  @Override
  public Number toNumber(String digits) {
    return digits.matches("[0-9]{1,9}") ? Integer.valueOf(digits) : BIGDECIMAL_ENGINE.toNumber(digits);
  }

  private static BigDecimal exact(Number number) {
    return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
  }

  private static void refuseZero(Number divisor) throws TemplateModelException {
    if (exact(divisor).signum() == 0) {
      throw mistake("a number is divided by zero");
    }
  }

  /** The currency of what is reckoned from two numbers; empty where neither is money. */
  private static String currency(Number first, Number second) throws TemplateModelException {
    String its = first instanceof Money money ? money.currency() : "";
    if (!(second instanceof Money other) || other.currency().equals(its)) {
      return its;
    }
    if (!its.isEmpty()) {
      throw mistake("an amount in " + its + " cannot be held against one in " + other.currency());
    }
    return other.currency();
  }

  private static Number small(Number result, String currency) throws TemplateModelException {
    if (exact(result).precision() > MOST_DIGITS) {
      throw mistake("a number grows past " + MOST_DIGITS + " digits");
    }
    return currency.isEmpty() ? result : new Money(exact(result), currency);
  }

  private static TemplateModelException mistake(String what) {
    return new TemplateModelException(what);
  }
}
