package org.imrletters.template;

import static freemarker.core.ArithmeticEngine.BIGDECIMAL_ENGINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ArithmeticEngine;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole numbers are reckoned with as FreeMarker itself does it, also where they grow out of their size. */
class SmallNumbersTest {

  private static final List<Number> NUMBERS = List.of(0, 1, -1, 2, 3, 7, 10, 46_341, Integer.MAX_VALUE,
      Integer.MIN_VALUE, 5L, 8_589_934_592L, 2.5, new BigDecimal("1.50"));

  @Test
  void everyTwoNumbersGiveWhatFreeMarkerMakesOfThem() throws TemplateException {
    for (Number first : NUMBERS) {
      for (Number second : NUMBERS) {
        assertEquals(reckoned(BIGDECIMAL_ENGINE, first, second), reckoned(SmallNumbers.ENGINE, first, second),
            first + ", " + second);
      }
    }
  }

  @Test
  void everyNumberIsReadAsFreeMarkerReadsIt() {
    for (String digits : List.of("0", "7", "007", "999999999", "1000000000", "99999999999", "1.0", "1.50",
        "0.000000001")) {
      assertEquals(BIGDECIMAL_ENGINE.toNumber(digits).toString(), SmallNumbers.ENGINE.toNumber(digits).toString());
    }
  }

  @Test
  void whatIsWholeStaysSoUnlessItGrowsOutOfItsSize() throws TemplateException {
    ArithmeticEngine engine = SmallNumbers.ENGINE;
    assertEquals(List.of(5, -1, 6, 12),
        List.of(engine.add(2, 3), engine.subtract(2, 3), engine.multiply(2, 3), engine.toNumber("12")));
    BigDecimal least = new BigDecimal(Integer.MIN_VALUE);
    assertEquals(List.of(least, least, least), List.of(engine.add(-1, -Integer.MAX_VALUE),
        engine.subtract(-Integer.MAX_VALUE, 1), engine.multiply(1 << 30, -2)));
  }

  /** Of this alone FreeMarker asks no engine. */
  @Test
  void aTemplateTakesTheNegativeOfTheLeastNumber() throws IOException, TemplateException {
    Configuration configuration = new TemplateEngine(new StringTemplateLoader());
    StringWriter out = new StringWriter();
    new Template("least",
        "<#assign least = 0 - 999999999 - 999999999 - 147483650>${least} ${-least} ${(-least gt 0)?c}", configuration)
        .process(Map.of(), out);
    assertEquals("-2147483648 2147483648 true", out.toString());
  }

  private static String reckoned(ArithmeticEngine engine, Number first, Number second) throws TemplateException {
    StringBuilder told = new StringBuilder();
    told.append(engine.compareNumbers(first, second)).append(' ');
    told.append(engine.add(first, second)).append(' ');
    told.append(engine.subtract(first, second)).append(' ');
    told.append(engine.multiply(first, second)).append(' ');
    if (second.intValue() != 0) {
      told.append(engine.divide(first, second)).append(' ');
      told.append(engine.modulus(first, second));
    }
    return told.toString();
  }
}
