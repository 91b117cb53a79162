package org.imrletters.paper.style;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imrletters.paper.style.StyleSheet.StyleMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a style sheet, each thing at its place; and what is not. */
class StyleMistakesTest {

  /** Each line: what is written, and each mistake in it as {@code code offset+length message}. */
  @ParameterizedTest
  @CsvFileSource(resources = "/org/imrletters/paper/style/mistakes.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 2000)
  void isTold(String css, String told) {
    assertEquals(told, told(css));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/imrletters/paper/style/everyday.csv", delimiter = '|', quoteCharacter = '`')
  void everydayLinesArePrinted(String css) {
    assertEquals("", told(css));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\f", "/* */", "p { }", "p { ; }", "/* url( @import 4711mm */"})
  void nothingIsToldOfNothing(String css) {
    assertEquals("", told(css));
  }

  @Test
  void allIsToldAtOnceInTheOrderOfTheText() {
    assertEquals("style-not-printed 4+5, unknown-in-style 30+4, unknown-in-style 42+6",
        StyleSheet.mistakes("p { float: left } h1 { color: blak } h1 { colour: navy }", Set.of(), true)
            .stream()
            .map(mistake -> mistake.code() + " " + mistake.offset() + "+" + mistake.length())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void whatIsMeantIsLookedForOnlyWhereItIsTold() {
    List<String> asked = new ArrayList<>();
    List<String> known = new AbstractList<>() {
      @Override
      public String get(int index) {
        asked.add("lead");
        return "lead";
      }

      @Override
      public int size() {
        return 1;
      }
    };
    StyleMistakes mistakes = new StyleMistakes("leed", true);
    NotUnderstood.unknownWord(CssToken.NOWHERE, "there is no class 'leed'", "leed", known).tell(mistakes);
    StyleMistake told = mistakes.found().iterator().next();
    assertEquals(List.of(), asked);
    assertEquals("did you mean 'lead'?", told.hint());
    assertTrue(asked.contains("lead"));
  }

  @Test
  void theNearestWordIsOffered() {
    assertEquals(
        List.of("did you mean 'font-size'?", "look it up in a reference of CSS", "did you mean 'lead'?",
            "there may stand: center, justify, left, right, start"),
        StyleSheet.mistakes("p { font-sise: 9pt; color: qqqq } p.leed { text-align: west }", Set.of("lead"), true)
            .stream()
            .map(StyleMistake::hint)
            .toList());
  }

  /** Each declaration asks what is wrong with it already: it must not look through all that is wrong before it. */
  @Test
  void noneOfManyIsLookedAtForEachOther() {
    int[] walks = {0};
    StyleMistakes mistakes = new StyleMistakes("p".repeat(20_000), true, new TreeMap<>() {
      @Override
      public Collection<StyleMistake> values() {
        walks[0]++;
        return super.values();
      }
    });
    for (int i = 0; i < 20_000; i++) {
      mistakes.unknown(i, i + 1, "is unknown", () -> "leave it out");
      assertTrue(mistakes.touch(i, i + 1) && !mistakes.touch(i + 1, i + 2));
    }
    assertEquals(0, walks[0]);
    assertEquals(20_000, mistakes.found().size());
  }

  @Test
  void noTextMakesItStumble() throws IOException {
    Random random = new Random(4711);
    String sheet = Files.readString(Path.of("templates/shared/letter.css"));
    for (int i = 0; i < 2000; i++) {
      String changed = changed(sheet, random);
      assertDoesNotThrow(() -> StyleSheet.mistakes(changed, Set.of(), true), changed);
    }
    for (String deep : List.of("{", "a{", "@media print{", "p{color:rgb(", "p:not(", "(", "}", "/*", "'")) {
      assertDoesNotThrow(() -> StyleSheet.mistakes(deep.repeat(20_000), Set.of(), true), deep);
    }
  }

  private static String changed(String sheet, Random random) {
    StringBuilder changed = new StringBuilder(sheet);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int start = random.nextInt(changed.length() + 1);
      int end = Math.min(changed.length(), start + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> changed.delete(start, end);
        case 1 -> changed.insert(start, "{}():;,.#@!\"'/*\\-+9a%\u00e9\n".charAt(random.nextInt(23)));
        case 2 -> changed.insert(random.nextInt(changed.length() + 1), sheet, Math.min(sheet.length(), start),
            Math.min(sheet.length(), end));
        default -> changed.setLength(Math.max(1, start));
      }
    }
    return changed.toString();
  }

  private static String told(String css) {
    return StyleSheet.mistakes(css, Set.of("lead", "item", "summary"), true)
        .stream()
        .map(mistake -> mistake.code() + " " + mistake.offset() + "+" + mistake.length() + " " + mistake.message())
        .collect(Collectors.joining("; "));
  }
}
