package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Templates reckon with numbers of up to 30 digits. */
class SmallNumbersTest {

  @Test
  void numbersOfALettersSizeAreReckonedWith() throws IOException, TemplateException {
    assertEquals("5 -1 2,147,483,649 1.5 2 true",
        written("${2 + 3} ${2 - 3} ${2147483648 + 1} ${3 / 2} ${12 % 5} ${(3 gt 2)?c}"));
  }

  @Test
  void wholeNumbersAreComparedWithAllOthers() throws IOException, TemplateException {
    assertEquals("true true true false",
        written("${(3 gt 2.5)?c} ${(7 == 7.0)?c} ${(12345678901 gt 7)?c} ${(2 gt 10)?c}"));
  }

  @Test
  void noNumberGrowsWithoutEnd() {
    String thirty = "9".repeat(30);
    for (String grown : new String[]{thirty + " + 1", "0 - " + thirty + " - 1", thirty + " * " + thirty,
        "1 / 0." + "0".repeat(28) + "3 / 0." + "0".repeat(28) + "3"}) {
      TemplateException failed = assertThrows(TemplateException.class, () -> written("${" + grown + "}"), grown);
      assertTrue(failed.getMessage().contains("a number grows past 30 digits"), failed.getMessage());
    }
  }

  private static String written(String template) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    new Template("numbers", template, new TemplateEngine(new StandardFiles(""), Language.of("en"))).process(Map.of(),
        out);
    return out.toString();
  }
}
