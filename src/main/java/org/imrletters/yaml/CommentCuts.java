package org.imrletters.yaml;

import org.imrletters.yaml.YamlNode.Scalar;

/**
 * Finds values that lose their end, because YAML takes what follows a blank and {@code #} for a comment.
 *
 * <p>Treatments are full of them: {@code Klonopin 1mg, #25 with 9 refills}. A comment behind a value that is not in
 * quotes therefore has to be set off as one: two blanks before its {@code #} and one after, and no number.
 * On a line of its own it is free.
 */
record CommentCuts(ProblemList problems, SourceFile file, String text) {

  static final String CODE = "comment-cuts-text";

  /**
   * Looks at what follows an unquoted value.
   *
   * @param value the value, perhaps empty
   * @param indent how deep a line has to stand to be read on as part of the value; negative within brackets
   * @return whether something was cut
   */
  boolean after(Scalar value, int indent) {
    int hash = Quoting.skipBlanks(text, value.end());
    if (hash < text.length() && !Character.isWhitespace(text.charAt(hash))) {
      return text.charAt(hash) == '#' && !isSetOff(hash, value.end()) && cut(hash, value.text(), indent < 0);
    }
    return indent >= 0 && !value.text().isEmpty() && wrapped(value, hash, indent);
  }

  /** Looks for a comment between the name, or the dash, and the unquoted value on a later line. */
  void before(int gapStart, Scalar value) {
    int at = gapStart;
    while (at < value.start()) {
      char c = text.charAt(at);
      if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
        if (takesPlaceOfValue(gapStart, at)) {
          cut(at, "", false);
        }
        at = file.lineEnd(at);
      } else {
        at++;
      }
    }
  }

  /** Behind the colon or the dash a value is expected; between the commas of a list, notes are common. */
  private boolean takesPlaceOfValue(int gapStart, int hash) {
    int sign = hash - 1;
    while (sign >= gapStart && Quoting.isBlank(text.charAt(sign))) {
      sign--;
    }
    if (sign < gapStart) {
      return false;
    }
    return switch (text.charAt(sign)) {
      case ':', '-' -> !isSetOff(hash, sign + 1);
      case ',', '[', '{' -> !isBlankAt(hash + 1);
      default -> false;
    };
  }

  /** A line that begins with {@code #25} where the value would go on is hardly meant as a comment. */
  private boolean wrapped(Scalar value, int lineEnd, int indent) {
    int lineStart = nextLine(lineEnd);
    int end = file.lineEnd(lineStart);
    int hash = Quoting.skipBlanks(text, lineStart);
    boolean goesOn = hash < end && hash - lineStart >= indent;
    return goesOn && text.charAt(hash) == '#' && !isBlankAt(hash + 1) && cut(hash, value.text(), false);
  }

  private boolean isSetOff(int hash, int valueEnd) {
    return hash - valueEnd >= 2 && isBlankAt(hash + 1) && !startsWithDigit(hash + 1);
  }

  /** A quantity, {@code # 60}, is hardly a remark. */
  private boolean startsWithDigit(int from) {
    int word = Quoting.skipBlanks(text, from);
    return word < text.length() && text.charAt(word) >= '0' && text.charAt(word) <= '9';
  }

  private boolean isBlankAt(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private int nextLine(int lineEnd) {
    return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : lineEnd < text.length() ? 1 : 0);
  }

  private boolean cut(int hash, String kept, boolean inBrackets) {
    int lineEnd = file.lineEnd(hash);
    // Where a value within brackets was probably meant to end.
    int end = inBrackets ? Quoting.skip(text, hash, lineEnd, c -> ",]}".indexOf(c) < 0) : lineEnd;
    String lost = text.substring(hash, end).strip();
    problems.error(CODE, hash, lineEnd, "from '#' on, this line is lost: YAML takes it for a comment",
        "put the value in quotes: " + Quoting.value(kept.isEmpty() ? lost : kept + " " + lost)
            + "; a real comment has two blanks before its '#' and one after");
    return true;
  }
}
