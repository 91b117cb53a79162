package org.imrletters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are points of lists, and which are prose whatever they begin with. */
class PastedListsTest {

  /** Signs that people and word processors put before points. */
  private static final List<String> BULLETS = List.of("- ", "-\t", "* ", "\u2022 ", "\u2022\t", "\u2022", "\u2013 ",
      "\u2014 ", "\u00B7 ", "\u25AA ", "\u25CF ", "\u25E6 ", "\u2043 ", "\u2023 ", "\u27A2\t", "-\u00A0");

  private static final List<String> NUMBERS = List.of("%d. ", "%d) ", "%d.\t", "%d)\u00A0");

  private static String shown(String text) {
    return Prose.of(text).blocks().stream().map(PastedListsTest::shown).collect(Collectors.joining(" | "));
  }

  private static String shown(ProseBlock block) {
    return block instanceof ProseBlock.Points points ? shown(points) : block.plain();
  }

  private static String shown(ProseBlock.Points points) {
    String items = points.items()
        .stream()
        .map(item -> item.text() + item.lists().stream().map(PastedListsTest::shown).collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
    return "<" + points.start() + (points.start().isEmpty() ? "" : ": ") + items + ">";
  }

  @Test
  void everyBulletMakesAList() {
    for (String bullet : BULLETS) {
      assertEquals("Findings: | <swelling; no fever; full motion> | He works.",
          shown("Findings:\n" + bullet + "swelling\n" + bullet + "no fever\n" + bullet + "full\nmotion\n\nHe works."),
          bullet);
      assertEquals("<swelling; no fever>", shown(bullet + "swelling\n" + bullet + "no fever"), bullet);
      assertEquals("<swelling<at night>; fever>",
          shown(bullet + "swelling\n   " + bullet + "at night\n" + bullet + "fever"), bullet);
      assertEquals("<1: knee<MRI; brace>; back>",
          shown("1. knee\n   " + bullet + "MRI\n   " + bullet + "brace\n2. back"), bullet);
    }
  }

  @Test
  void everyNumberMakesANumberedList() {
    for (String number : NUMBERS) {
      for (int start : new int[]{1, 2, 7, 9, 99}) {
        String lines = IntStream.range(start, start + 3)
            .mapToObj(i -> String.format(java.util.Locale.ROOT, number, i) + "point")
            .collect(Collectors.joining("\n"));
        assertEquals("Asked for: | <" + start + ": point; point; point>", shown("Asked for:\n" + lines));
        assertEquals("<" + start + ": point; point; point> | Rest.", shown(lines + "\n\nRest."));
      }
    }
    assertEquals("<a: knee; back>", shown("a) knee\nb) back"));
    assertEquals("<3: knee; back>", shown("3. knee\n4. back"));
    assertEquals("<1: knee> | <3: back>", shown("1. knee\n3. back"));
    assertEquals("<1: knee> | <2: back>", shown("1. knee\n\n2. back"));
    assertEquals("<1: knee<a: left; b: right>; back>".replace("b: ", ""),
        shown("1. knee\n   a) left\n   b) right\n2. back"));
  }

  @Test
  void wordMarksTheSecondLevelByItsOwnSign() {
    assertEquals("<knee<MRI; brace>; back>", shown("\u2022\tknee\no\tMRI\no\tbrace\n\u2022\tback"));
    assertEquals("<scope of work<one of two; brace>; back>",
        shown("\u2022\tscope of work\no\tone of two\no\tbrace\n\u2022\tback"));
  }

  @Test
  void aSentenceThatBeginsAnewEndsTheList() {
    assertEquals("He was seen twice in the spring of the year. | <therapy; rest> | He has returned to work.",
        shown("He was seen twice in the spring of the year.\n1. therapy\n2. rest\nHe has returned to work.")
            .replace("<1: ", "<"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"His pain is at a level of\n2. It was higher before.",
      "He was seen in\n2016. A review of the records shows\n2017. Then nothing.",
      "Motion is limited to\n- 5 degrees of it.", "He took\n2.5 mg of it.",
      "He was seen by Dr. Roe and\nA. Smith, who examined him.", "The knee\n\u2013 which was swollen \u2013 is better.",
      "He was hurt on\n10/2/2016 at work.", "The findings are \u2022 swelling\n\u2022 fever.", "* p is below 0.05",
      "He takes\n* five a day", "\u2022 one bullet alone", "He weighs\n80. kg", "See vitamin\nb) of it"})
  void proseStaysProse(String text) {
    assertEquals(text.replace('\n', ' '), shown(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 Quarry Road\nAlder, CA 95999", "P.O. Box 4\nAlder"})
  void anAddressIsNoList(String text) {
    assertEquals(text.replace('\n', ' '), shown(text));
  }

  @Test
  void noWordIsLostAndWhatIsWrittenIsReadAlike() {
    Random random = new Random(5);
    List<String> starts = new ArrayList<>(BULLETS);
    starts.addAll(
        List.of("", "", "", "1. ", "2. ", "3) ", "a) ", "b) ", "o\t", "   - ", "   1. ", "  ", "    \u2022 ", "A. "));
    List<String> ends = List.of("knee", "knee.", "the back:", "5 degrees", "He went home again.", "", "and");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      List<String> words = new ArrayList<>();
      for (int line = 0; line < 1 + i % 8; line++) {
        String end = ends.get(random.nextInt(ends.size()));
        text.append(end.isEmpty() ? "" : starts.get(random.nextInt(starts.size()))).append(end).append('\n');
        words.addAll(List.of(end.split(" ")));
      }
      words.removeIf(String::isEmpty);
      Prose prose = Prose.of(text.toString());
      List<String> read = new ArrayList<>(List.of(prose.plain().split("\\s+")));
      words.forEach(word -> assertTrue(read.removeIf(word::equals) || !read.contains(word), text::toString));
      assertEquals(count(text.toString(), "knee"), count(prose.plain(), "knee"), text::toString);
      assertEquals(count(text.toString(), "home"), count(prose.plain(), "home"), text::toString);
      assertEquals(prose, Prose.of(prose.typed()), text::toString);
    }
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }
}
