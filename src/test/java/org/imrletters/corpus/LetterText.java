package org.imrletters.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a public letter, as {@code pdftotext -layout} gives it: lines, blank lines, and form feeds between pages.
 */
final class LetterText {

  private static final Pattern BROKEN_AT_HYPHEN = Pattern.compile("(?<=\\S-)\\s*\\n\\s*(?=\\S)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private LetterText() {}

  /** The same without pages: a form feed ends a line and no more than that. */
  static String withoutPages(String text) {
    return text.replace("\r", "").replaceAll("\\n?\\f", "\n");
  }

  /** The paragraphs of a stretch of lines, each on one line, parted by blank lines. */
  static String prose(String lines) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : BLANK_LINE.split(lines)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(line(paragraph));
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** A stretch of lines as one: a line that ends with a hyphen goes on without a space. */
  static String line(String lines) {
    return String.join(" ", words(lines));
  }

  /** The words of a stretch of lines, punctuation included. */
  static List<String> words(String lines) {
    String joined = BROKEN_AT_HYPHEN.matcher(lines.strip()).replaceAll("");
    return joined.isEmpty() ? List.of() : Arrays.asList(SPACE.split(joined));
  }
}
