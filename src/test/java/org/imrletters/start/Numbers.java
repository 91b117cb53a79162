package org.imrletters.start;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** What FreeMarker writes of numbers in each of its ways; run with FreeMarker as it is, and as the command has it. */
final class Numbers {

  private static final List<String> WAYS = List.of("legacy", "JSON", "JavaScript", "JavaScript or JSON", "Java", "XS");

  private static final List<Number> NUMBERS = List.of(0, -1, 2.5, 1.5, -0.5, 1e300, 1e-7, 1234567.891f, Double.NaN,
      Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Long.MAX_VALUE, new BigDecimal("12345678901234567890.5"),
      BigInteger.TWO.pow(70));

  private static final String PLAIN = "<#list 1..3 as n>${n?counter}<#sep>, </#list><#if 2 gt 1>yes</#if>";

  private static final String OF_NUMBERS = """
      <#list numbers as n>${n?c} ${n?string.computer} ${n?is_nan?c}<#if !n?is_nan && !n?is_infinite> ${n?round?c}\
       ${n?floor?c} ${n?abs?c} ${(n == 0)?c} ${2?upper_abc}</#if>
      </#list>""";

  private Numbers() {}

  /** A text without a fraction. */
  static String plain() throws IOException, TemplateException {
    return written(configuration(), PLAIN);
  }

  /** Numbers of all kinds, in all ways. */
  static String all() throws IOException, TemplateException {
    StringBuilder all = new StringBuilder();
    for (String way : WAYS) {
      Configuration configuration = configuration();
      configuration.setSetting("c_format", way);
      all.append(way).append('\n').append(written(configuration, OF_NUMBERS));
    }
    return all.toString();
  }

  private static Configuration configuration() {
    return new Configuration(Configuration.VERSION_2_3_34);
  }

  private static String written(Configuration configuration, String template) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    new Template("numbers", template, configuration).process(Map.of("numbers", NUMBERS), out);
    return out.toString();
  }
}
