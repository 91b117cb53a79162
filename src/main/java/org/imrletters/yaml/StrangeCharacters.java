package org.imrletters.yaml;

/** Looks in a line that is no YAML for what word processors and web pages put there, and eyes do not see. */
final class StrangeCharacters {

  private final ProblemList problems;
  private final SourceFile file;

  StrangeCharacters(ProblemList problems) {
    this.problems = problems;
    this.file = problems.file();
  }

  /** Whether the line holds such a character where it matters; if so, it is told. */
  boolean explain(int line) {
    return tab(line) || blank(line) || curlyQuote(line);
  }

  private boolean tab(int line) {
    String words = file.line(line);
    int at = 0;
    while (at < words.length() && words.charAt(at) == ' ') {
      at++;
    }
    return at < words.length() && words.charAt(at) == '\t' && tell(line, at, "this line is indented with a tab",
        "indent with spaces; YAML counts columns, and a tab has no fixed width");
  }

  /** Only in the indentation and next to a colon does a strange blank change what a line means. */
  private boolean blank(int line) {
    String words = file.line(line);
    boolean indentation = true;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean delimits = indentation || words.charAt(at - 1) == ':';
      if (isStrangeBlank(c) && delimits) {
        return tell(line, at, "a non-breaking space stands here instead of a plain one", "retype the blank");
      }
      indentation = indentation && (Quoting.isBlank(c) || c == '-');
    }
    return false;
  }

  private boolean curlyQuote(int line) {
    String words = file.line(line);
    int name = Quoting.entryStart(words);
    int value = valueStart(words, Quoting.colon(words, name) + 1);
    for (int at : new int[]{name, value}) {
      if (at < words.length() && Quoting.isCurly(words.charAt(at))) {
        return tell(line, at, "a curly quote stands here, and only straight quotes hold a text together",
            "use straight quotes: " + Quoting.line(words));
      }
    }
    return false;
  }

  private static int valueStart(String line, int colonEnd) {
    int at = colonEnd;
    while (at < line.length() && Quoting.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean tell(int line, int at, String message, String hint) {
    int start = file.lineStart(line) + at;
    problems.error("yaml-syntax", start, start + 1, message, hint);
    return true;
  }

  static boolean isStrangeBlank(char c) {
    return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
