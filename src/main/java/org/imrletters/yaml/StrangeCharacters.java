package org.imrletters.yaml;

import org.imrletters.yaml.ProblemList.Mend;

/** Looks in a line that is no YAML for what word processors and web pages put there, and eyes do not see. */
record StrangeCharacters(ProblemList problems, SourceFile file) {

  /** Whether the line holds such a character where it matters; if so, it is told. */
  boolean explain(int line) {
    return tab(line) || tabBehindName(line) || blank(line) || curlyQuote(line);
  }

  private boolean tab(int line) {
    String words = file.line(line);
    return Mending.isTabbed(words) && tell(line, words.indexOf('\t'), "this line is indented with a tab",
        "indent with spaces; YAML counts columns, and a tab has no fixed width", new Mending(file).untabbed());
  }

  private boolean tabBehindName(int line) {
    String words = file.line(line);
    int start = Quoting.colon(words, Quoting.entryStart(words)) + 1;
    int end = Quoting.skipBlanks(words, start);
    return start > 0 && words.startsWith("\t", start) && tell(line, start, "a tab stands here instead of a blank",
        "retype the blank", new Mend(file.lineStart(line) + start, file.lineStart(line) + end, " "));
  }

  /** Only in the indentation and next to a colon does a strange blank change what a line means. */
  private boolean blank(int line) {
    String words = file.line(line);
    boolean indentation = true;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean delimits = indentation || words.charAt(at - 1) == ':';
      if (isStrangeBlank(c) && delimits) {
        Mend plain = new Mend(file.lineStart(line) + at, file.lineStart(line) + at + 1, " ");
        return tell(line, at, "a non-breaking space stands here instead of a plain one", "retype the blank", plain);
      }
      indentation = indentation && (Quoting.isBlank(c) || c == '-');
    }
    return false;
  }

  private boolean curlyQuote(int line) {
    String words = file.line(line);
    int name = Quoting.entryStart(words);
    int value = Quoting.skipBlanks(words, Quoting.colon(words, name) + 1);
    for (int at : new int[]{name, value}) {
      if (at < words.length() && Quoting.isCurly(words.charAt(at))) {
        return tell(line, at, "a curly quote stands here, and only straight quotes hold a text together",
            new Mending(file).textHint(line).replace("put the value in quotes", "use straight quotes"),
            new Mending(file).asText(line));
      }
    }
    return false;
  }

  private boolean tell(int line, int at, String message, String hint, Mend mend) {
    problems.syntax(file.lineStart(line) + at, message, hint, mend);
    return true;
  }

  static boolean isStrangeBlank(char c) {
    return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
