package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.template.SmallNumbers.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates may call, and how numbers and money print, in both languages that the library knows. */
class CaseFunctionTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"days(friday, monday)|3", "days(monday, friday)|-3",
      "businessDays(friday, monday)|1", "businessDays(monday, friday)|-1", "businessDays(friday, plus(friday, 14))|10",
      "businessDays(friday, plus(friday, 2))|0", "businessDays(friday, plusMonths(friday, 12))|260",
      "plus(friday, 30)|01/31/2016", "plus(friday, -1).written|December 31, 2015",
      "plusMonths(plus(friday, 30), 1).iso|2016-02-29", "sum(lines, \"fields.charged\")|$1,234.80",
      "sum(lines, \"fields.charged\") - lines[0].fields.charged|$0.30", "sum([1, 2.5])|3.5",
      "(sum(lines, \"fields.charged\") == 1234.8)?c|true", "count(lines)|3", "count(lines, \"fields.charged\")|2",
      "count(lines, \"decision\", \"upheld\")|2", "count(lines, \"urgent\", true)|1",
      "count(lines, \"fields.charged\", 0.30)|1", "listed([\"a\", \"b\", \"c\"])|a, b and c",
      "listed([\"{a}\", \"{b}\"])|{a} and {b}", "listed([\"a\"])|a",
      "listed(lines, \"fields.charged\")|$1,234.50 and $0.30", "listed([friday, 1000])|01/01/2016 and 1,000",
      "quoted(\"Norco\")|“Norco”", "dollars|$1,234.50", "0 - dollars|-$1,234.50", "dollars * 3|$3,703.50",
      "dollars / 8|$154.31", "dollars / dollars|1", "dollars % 1000|$234.50", "yen|12.00 JPY",
      "1234567.891|1,234,567.891", "-123|-123", "-1234.5|-1,234.5", "dollars?c|1234.5", "(dollars gt 1234.49)?c|true",
      "(days(friday, absent))!\"none\"|none", "(sum(lines, \"fields.paid\"))!\"none\"|none", "(sum([]))!\"none\"|none"})
  void isAnsweredExactly(String expression, String printed) throws IOException, TemplateException {
    assertEquals(printed, written(expression, "en"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"friday|01/01/2016", "friday.written|1 de enero de 2016",
      "plusMonths(friday, 7).written|1 de agosto de 2016", "listed([\"a\", \"b\", \"c\"])|a, b y c",
      "listed([\"padres\", \"hijos\"])|padres e hijos", "listed([\"agua\", \"hielo\"])|agua y hielo",
      "listed([\"Ana\", \"Íñigo\"])|Ana e Íñigo", "dollars|$1,234.50"})
  void spanishIsOfTheUnitedStates(String expression, String printed) throws IOException, TemplateException {
    assertEquals(printed, written(expression, "es-US"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"days(friday)|days(from, to) takes 2 values, not 1",
      "days(friday, 3)|days(from, to) takes a date as its second value, not a number",
      "plus(friday, 0.5)|plus(date, days) takes a whole number up to 36600 as its second value, not a number",
      "plus(friday, 99999999999)|plus(date, days) takes a whole number up to 36600 as its second value, not a number",
      "sum(lines, \"decision\")|sum(list, \"part\") adds numbers, and there is a text among them",
      "sum(friday)|sum(list, \"part\") takes a list as its first value, not a date",
      "sum([dollars, yen])|an amount in USD cannot be held against one in JPY",
      "count(lines, \"decision\", 1)|count(list, \"part\", value) looks for a number, and there is a text in the list",
      "count()|count(list, \"part\", value) takes 1 to 3 values, not 0",
      "listed(lines)|listed(list, \"part\") lists texts, dates and numbers, and there is a group of values among them",
      "quoted(lines)|quoted(text) takes a text as its first value, not a list",
      "dollars * dollars|money cannot be multiplied by money",
      "(dollars gt yen)?c|an amount in USD cannot be held against one in JPY", "1 / 0|a number is divided by zero",
      "1 % 0.0|a number is divided by zero"})
  void whatCannotBeAnsweredIsTold(String expression, String told) {
    TemplateException failed = assertThrows(TemplateException.class, () -> written(expression, "en"));
    assertEquals(told, failed.getMessageWithoutStackTop().lines().findFirst().orElseThrow());
  }

  private static String written(String expression, String tag) throws IOException, TemplateException {
    Language language = Language.of(tag);
    Map<String, Object> model = new HashMap<>(CaseFunction.all(language, PackDescription.Beside.NOTHING.data()));
    Money dollars = new Money(new BigDecimal("1234.50"), "USD");
    model.put("friday", new DateModel(LocalDate.of(2016, 1, 1), language));
    model.put("monday", new DateModel(LocalDate.of(2016, 1, 4), language));
    model.put("dollars", dollars);
    model.put("yen", new Money(new BigDecimal("12"), "JPY"));
    model.put("lines",
        List.of(Map.of("decision", "upheld", "fields", Map.of("charged", dollars)),
            Map.of("decision", "overturned", "urgent", true, "fields",
                Map.of("charged", new Money(new BigDecimal("0.30"), "USD"))),
            Map.of("decision", "upheld", "urgent", false, "fields", Map.of())));
    StringWriter out = new StringWriter();
    new Template("functions", "${" + expression + "}", new TemplateEngine(new StandardFiles(""), language))
        .process(model, out);
    return out.toString();
  }
}
