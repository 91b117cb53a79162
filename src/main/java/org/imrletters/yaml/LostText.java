package org.imrletters.yaml;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Style;

/**
 * Finds what a value loses because YAML reads it otherwise than its writer: line ends that hold paragraphs and points
 * apart, and letters behind a backslash.
 */
record LostText(ProblemList problems, String text) {

  private static final int SHORT_LINE = 40;
  private static final Pattern POINT = Pattern
      .compile("(?U)(?:\\d{1,2}[.)]|[-*\u2022\u2013\u00B7\u25AA\u25CF\uF0B7\uF0A7])\\s");

  /** Tells what is lost of this value. */
  void of(Scalar value) {
    String raw = text.substring(value.start(), value.end());
    if (raw.indexOf('\n') >= 0 && !raw.startsWith("|")) {
      lines(value, raw);
    }
    // In JSON programs write the escapes, and mean them.
    if (value.style() == Style.QUOTED && raw.startsWith("\"") && !text.stripLeading().startsWith("{")) {
      int widest = Stream.of(raw.split("\\\\n")).mapToInt(String::length).max().orElse(0);
      for (int at = raw.indexOf('\\'); at >= 0 && at + 2 < raw.length(); at = raw.indexOf('\\', at + 2)) {
        escape(value.start() + at, raw, at, widest);
      }
    }
  }

  private void lines(Scalar value, String raw) {
    List<String> typed = raw.lines().map(String::strip).toList();
    int gap = typed.indexOf("");
    boolean parts = paragraphs(typed.stream()) > paragraphs(value.text().lines());
    boolean points = points(typed.stream()) > points(value.text().lines()) + 1;
    if (parts || points) {
      int line = problems.file().lineAt(value.start()) + (parts ? gap + 1 : 1);
      int start = problems.file().lineStart(line);
      problems.warning("lines-joined", Quoting.skipBlanks(text, start), problems.file().lineEnd(start),
          "YAML joins the lines of this value, and its " + (parts ? "paragraphs" : "points") + " with them",
          "write | behind the colon and all of the text below it: a blank line then starts a paragraph");
    }
  }

  private static long paragraphs(Stream<String> lines) {
    String all = String.join("\n", lines.map(String::strip).toList()).strip();
    return all.split("\n\n+").length;
  }

  private static long points(Stream<String> lines) {
    return lines.map(String::strip).filter(line -> POINT.matcher(line).lookingAt()).count();
  }

  /** Looks at the escape at an offset of the value: where a letter follows, a backslash was typed for a slash. */
  private void escape(int start, String raw, int at, int widest) {
    char sign = raw.charAt(at + 1);
    boolean letter = Character.isLetter(raw.charAt(at + 2)) || (sign == 'L' && Character.isDigit(raw.charAt(at + 2)));
    boolean escaped = at > 2 && raw.charAt(at - 2) == '\\';
    boolean goesOn = at == 1
        || !escaped && (Character.isLetterOrDigit(raw.charAt(at - 1)) || " ,(/".indexOf(raw.charAt(at - 1)) >= 0);
    String shown = "'" + raw.substring(at, at + 3) + "...'";
    boolean lost = "trLP".indexOf(sign) >= 0
        || sign == 'n' && Character.isLowerCase(raw.charAt(at + 2)) && isShort(raw, at, widest);
    if (letter && goesOn && lost) {
      problems.error("letter-lost", start, start + 2,
          "in double quotes " + shown + " stands for a blank or a line end, and no letter is printed for it",
          "write a slash for a slash, and \\\\ for a backslash; where a line is to end, write the text below a |");
    }
  }

  /** Whether the line that would end here is shorter than lines that somebody broke. */
  private static boolean isShort(String raw, int at, int widest) {
    return at - (raw.lastIndexOf("\\n", at - 1) + 2) < Math.max(SHORT_LINE, widest - SHORT_LINE / 2);
  }
}
