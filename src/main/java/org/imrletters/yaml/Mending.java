package org.imrletters.yaml;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrletters.yaml.ProblemList.Mend;

/**
 * How lines that are no YAML were probably meant: what hints tell people to write, and what is read in their place, so
 * that one mistake hides no other one.
 */
record Mending(SourceFile file, String text) {

  private static final int STEP = 2;
  private static final int[] TAB_STOPS = {2, 4, 8};

  Mending(SourceFile file) {
    this(file, file.text());
  }

  /** A value and the deeper lines behind it, which YAML reads as parts of it. */
  private record Value(int name, int start, int end, boolean goesOn) {}

  private Value value(int line) {
    String words = file.line(line);
    int name = Quoting.entryStart(words);
    int start = Quoting.skipBlanks(words, Math.max(name, Quoting.colon(words, name) + 1));
    int last = line;
    for (int next = line + 1; next < file.lineCount() && (isBlank(next) || column(next) > name); next++) {
      last = isBlank(next) ? last : next;
    }
    int lineStart = file.lineStart(line);
    return new Value(name, lineStart + start, file.lineEnd(file.lineStart(last)), last > line && start > name);
  }

  /** Behind the value of this line. */
  int valueEnd(int line) {
    return value(line).end;
  }

  /** Whether this offset lies in the value of a line, or in what goes on with it. */
  boolean holds(int line, int offset) {
    Value value = value(line);
    return offset >= value.start && offset <= value.end;
  }

  /** What to do so that the value of this line is read as a text. */
  String textHint(int line) {
    Value value = value(line);
    return value.goesOn
        ? "write the text below '" + file.line(line).substring(value.name, Quoting.colon(file.line(line), value.name))
            + ": |', indented"
        : "put the value in quotes: " + Quoting.line(file.line(line));
  }

  /** The value of this line as a text: in quotes or, where deeper lines go on with it, below a {@code |}. */
  Mend asText(int line) {
    Value value = value(line);
    String typed = text.substring(value.start, value.end);
    if (!value.goesOn) {
      return new Mend(value.start, value.end, Quoting.quoted(Quoting.withoutQuotes(typed.strip())));
    }
    String indent = "\n" + " ".repeat(value.name + STEP);
    String first = Quoting.withoutQuotes(file.line(line).substring(value.start - file.lineStart(line)).strip());
    return new Mend(value.start, value.end,
        "|" + indent + first + typed.lines().skip(1).map(more -> indent + more.strip()).collect(Collectors.joining()));
  }

  /** The line without its words. */
  Mend without(int line) {
    return new Mend(file.lineStart(line), file.lineEnd(file.lineStart(line)), "");
  }

  /** The line in the column of the nearest line above that it can stand beside. */
  Mend moved(int line) {
    int column = column(line);
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int above = line - 1; above >= 0 && least > 0; above--) {
      if (!isBlank(above) && column(above) < least) {
        least = column(above);
        int its = startsEntry(line) ? least : Quoting.entryStart(file.line(above));
        boolean fits = startsEntry(above) || !startsEntry(line);
        best = fits && (best < 0 || Math.abs(its - column) < Math.abs(best - column)) ? its : best;
      }
    }
    return best < 0 || best == column ? without(line) : indented(line, best);
  }

  private Mend indented(int line, int column) {
    int start = file.lineStart(line);
    return new Mend(start, start + column(line), " ".repeat(column));
  }

  /** Every line that is indented with tabs, indented with spaces as far as the lines above are. */
  Mend untabbed() {
    String[] lines = IntStream.range(0, file.lineCount()).mapToObj(file::line).toArray(String[]::new);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = isTabbed(lines[i]) ? " ".repeat(meant(lines, i)) + lines[i].stripLeading() : lines[i];
    }
    return new Mend(0, text.length(), String.join("\n", lines));
  }

  static boolean isTabbed(String line) {
    return line.substring(0, column(line)).indexOf('\t') >= 0;
  }

  private static int meant(String[] lines, int line) {
    String indent = lines[line].substring(0, column(lines[line]));
    for (int stop : TAB_STOPS) {
      int column = indent.replace("\t", " ".repeat(stop)).length();
      for (int above = line - 1; above >= 0; above--) {
        if (column(lines[above]) == column && startsEntry(lines[above]) == startsEntry(lines[line].stripLeading())) {
          return column;
        }
      }
    }
    return indent.replace("\t", " ".repeat(STEP)).length();
  }

  private boolean isBlank(int line) {
    return file.line(line).isBlank();
  }

  private int column(int line) {
    return column(file.line(line));
  }

  private static int column(String line) {
    return line.length() - line.stripLeading().length();
  }

  private boolean startsEntry(int line) {
    return startsEntry(file.line(line));
  }

  private static boolean startsEntry(String line) {
    return line.stripLeading().startsWith("- ");
  }
}
