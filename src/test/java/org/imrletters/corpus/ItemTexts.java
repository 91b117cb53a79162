package org.imrletters.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The four parts of each item, cut out of the section that decides them.
 *
 * <p>A heading is known by what follows it, the claims administrator's label; it starts behind the last blank line, or
 * on top of the page where the page before ended with a finished sentence.
 */
record ItemTexts(String heading, String claimsAdministrator, String expertReviewer, String rationale) {

  private static final Pattern LABELS = Pattern
      .compile("(?m)^\\f?[ \\t]*Claims Administrator guideline:(?<ca>.*?)^\\f?[ \\t]*MAXIMUS guideline:(?<er>.*?)"
          + "^\\f?[ \\t]*Decision rationale:", Pattern.DOTALL);

  /** Reads the section behind its opening sentence, form feeds included. */
  static List<ItemTexts> read(String section) {
    List<ItemTexts> items = new ArrayList<>();
    Matcher labels = LABELS.matcher(section);
    int open = 0;
    String heading = "";
    String[] cited = {};
    while (labels.find()) {
      int start = headingStart(section, open, labels.start());
      if (cited.length > 0) {
        items.add(new ItemTexts(heading, cited[0], cited[1], section.substring(open, start)));
      }
      heading = section.substring(start, labels.start());
      cited = new String[]{labels.group("ca"), labels.group("er")};
      open = labels.end();
    }
    if (cited.length > 0) {
      items.add(new ItemTexts(heading, cited[0], cited[1], section.substring(open)));
    }
    return items;
  }

  private static int headingStart(String section, int from, int label) {
    int end = label;
    while (end > from && Character.isWhitespace(section.charAt(end - 1))) {
      end--;
    }
    int start = section.lastIndexOf('\n', end - 1) + 1;
    while (start > from && goesOn(section, start)) {
      start = section.lastIndexOf('\n', start - 2) + 1;
    }
    return Math.max(start, from);
  }

  /** Whether the line before this one belongs to the same heading. */
  private static boolean goesOn(String section, int lineStart) {
    String before = section.substring(section.lastIndexOf('\n', lineStart - 2) + 1, lineStart).strip();
    if (before.isEmpty()) {
      return false;
    }
    boolean onTopOfAPage = section.charAt(lineStart) == '\f';
    boolean inPattern = before.endsWith("original request.") || before.endsWith("Claims Administrator.");
    return !onTopOfAPage || inPattern || !before.matches(".*[.?!][\"\u201d')]*");
  }
}
