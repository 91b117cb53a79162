package org.imrletters.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Ink;
import org.imrletters.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void aCodeIsExplainedBySeveritySourceAndOneSentence() {
    Explanation page = Explanation.of("duplicate-item").orElseThrow();
    assertEquals(Severity.ERROR, page.severity());
    assertEquals("8 CCR 9792.10.4(b)(2)", page.source());
    assertEquals("No treatment stands twice among the disputed items.", page.sentence());
    assertEquals(Severity.WARNING, Explanation.of("waiver-without-effect").orElseThrow().severity());
  }

  @Test
  void whatIsNoCodeHasNoPageAndOpensNoFile() {
    for (String typed : List.of("", "duplicate", "README", "readme", "../explain/duplicate-item", "/duplicate-item",
        "a\0b")) {
      assertEquals(Optional.empty(), Explanation.of(typed), typed);
    }
  }

  @Test
  void everyCodeIsListedOnceAndInOrder() {
    assertEquals(Explanation.codes().stream().distinct().sorted().toList(), Explanation.codes());
    assertEquals(Explanation.codes(), Explanation.all().stream().map(Explanation::code).toList());
    assertTrue(Explanation.codes().contains("unreadable-file"));
  }

  @Test
  void proseIsSetIn80ColumnsAndNoWordOfItIsLost() {
    for (Explanation page : Explanation.all()) {
      String set = ExplanationText.of(page, Ink.PLAIN);
      String prose = Pattern.compile("(?m)^    .*\n").matcher(set).replaceAll("");
      assertTrue(prose.lines().allMatch(line -> line.length() <= 80), set);
      String typed = page.page().replaceAll("(?m)^## |\\A# |^```.*\n", "");
      assertEquals(words(typed), words(set.replaceAll("(?m)^  \\S*\\.(yaml|ftlx|css):\n", "")));
    }
  }

  @Test
  void theListIsSetIn80ColumnsWithEveryCodeAtTheStartOfALine() {
    String list = ExplanationText.list(Explanation.all(), Ink.PLAIN);
    assertTrue(list.lines().allMatch(line -> line.length() <= 80), list);
    List<String> starts = list.lines().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]).toList();
    assertEquals(Explanation.codes(), starts);
  }

  @Test
  void headingsStandOutWhereColorsAreWanted() {
    Explanation page = Explanation.of("duplicate-item").orElseThrow();
    String colored = ExplanationText.of(page, Ink.COLORED);
    assertTrue(colored.contains("\n\u001b[1mWhy\u001b[0m\n"), colored);
    assertEquals(ExplanationText.of(page, Ink.PLAIN), colored.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
