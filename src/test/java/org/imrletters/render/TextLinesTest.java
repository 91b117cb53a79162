package org.imrletters.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Ties;
import org.junit.jupiter.api.Test;

/** Lines that are found from where they have to end are those that are filled word by word. */
class TextLinesTest {

  private static final List<String> TEXTS = List.of(
      "Norco 10 mg, #60 with 10 refills; September 1, 2008 by Dr. Roe: 10 mg 10 mg 10 mg 10 mg 10 mg.",
      "a-word-that-is-wider-than-the-narrowest-measure and 10 mg of another-one-that-is-as-wide-as-the-first",
      "10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 mg",
      "Section(s): Opioids, Section(s): Benzodiazepines, Page(s): 1 2 3 4 5", "x", "two  spaces and one  10 mg",
      " one before and one behind ",
      "combining marks, as in re\u0301sume\u0301, take no column of their own, and 10 mg stay together");

  @Test
  void everyMeasureIsFilledAsWordByWord() {
    TEXTS.forEach(text -> IntStream.rangeClosed(1, 100).forEach(width -> assertFilled(text, width)));
  }

  @Test
  void theLettersOfTheFixturesAreFilledSo() throws IOException {
    List<String> paragraphs = paragraphs();
    assertTrue(paragraphs.size() > 200, paragraphs.size() + " paragraphs");
    paragraphs.forEach(text -> IntStream.of(20, 21, 33, 50, 79, 80, 132).forEach(width -> assertFilled(text, width)));
  }

  private static List<String> paragraphs() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("fixtures", "letters"))) {
      for (Path file : files.filter(TextLinesTest::isText).sorted().toList()) {
        Stream.of(Files.readString(file).split("\n\n"))
            .map(text -> text.strip().replaceAll("\\s+", " "))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".approved.txt") && !file.toString().endsWith(".tags.approved.txt");
  }

  private static void assertFilled(String text, int width) {
    List<Inline> words = List.of(new Inline.Run(text, false, false));
    assertEquals(wordByWord(text, width), TextLines.fill(words, width), () -> "in " + width + " columns: " + text);
  }

  private static List<String> wordByWord(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (int start = 0; start < text.length();) {
      String next = together(text, start, width);
      if (!line.isEmpty() && TextWidth.of(line) + 1 + TextWidth.of(next) > width) {
        lines.add(line);
        line = "";
      }
      line += line.isEmpty() || next.isEmpty() ? next : " " + next;
      start += next.length() + 1;
    }
    lines.add(line);
    return lines;
  }

  /** The words that stay together from here on; the first of them alone where they are wider than a line. */
  private static String together(String text, int start, int width) {
    int first = wordEnd(text, start);
    int end = first;
    while (end < text.length() && Ties.hold(text, end)) {
      end = wordEnd(text, end + 1);
    }
    return text.substring(start, TextWidth.of(text, start, end) <= width ? end : first);
  }

  private static int wordEnd(String text, int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }
}
