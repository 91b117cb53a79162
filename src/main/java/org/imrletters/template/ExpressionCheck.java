package org.imrletters.template;

import java.util.List;
import java.util.Set;
import org.imrletters.template.Markup.Mistake;

/**
 * Reads one directive or interpolation of a template, piece by piece as FreeMarker's own reader takes it apart, and
 * refuses what letters must not use: what runs text as a template, lets it through unescaped, reaches Java, depends on
 * the day or the machine, or makes texts and lists grow without end.
 */
final class ExpressionCheck extends TextCursor {

  /** Words behind which another value starts. */
  private static final Set<String> BEFORE_A_VALUE = Set.of("gt", "gte", "lt", "lte", "in", "as", "using");

  private static final Set<String> COMMENTS = Set.of("<#--", "<!--", "[#--", "[!--");

  private static final int DEEPEST = 40;

  private final char close;
  private final List<Mistake> mistakes;
  private int depth;

  /** Whether a value has just ended, so that a dot behind it asks for a part of it. */
  private boolean behindValue;

  ExpressionCheck(String text, int from, char close, List<Mistake> mistakes) {
    super(text, from);
    this.close = close;
    this.mistakes = mistakes;
  }

  /** Reads to the end of the expression; the place behind it. */
  int run() {
    while (at < text.length() && mistakes.size() < TemplateLanguage.MOST_MISTAKES) {
      char c = text.charAt(at);
      if (c == close && depth == 0) {
        return at + 1;
      }
      piece(c);
    }
    return text.length();
  }

  private void piece(char c) {
    if (c == '"' || c == '\'') {
      quoted(c);
    } else if (isNameStart(c)) {
      name();
    } else if (isDigit(c)) {
      number();
    } else if (c == '?') {
      question();
    } else if (c == '.') {
      dot();
    } else {
      sign(c);
    }
  }

  private void quoted(char quote) {
    if (at > 0 && text.charAt(at - 1) == 'r') {
      refuse(1, "a text in quotes may not have an r before it", "write the text as it is");
    }
    int start = at++;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.startsWith("${", at) || text.startsWith("#{", at)) {
        refuse(2, "a text in quotes may not hold an expression",
            "write the parts beside each other, each as its own ${...}");
      }
      if (text.charAt(at) == '\\' && at++ + 1 < text.length() && "\\\"'".indexOf(text.charAt(at)) < 0) {
        refuse(1, "a text in quotes may escape only quotes and backslashes", "write the character itself");
      }
      at++;
    }
    at = Math.max(start + 1, Math.min(text.length(), at + 1));
    behindValue = true;
  }

  private void name() {
    int start = at;
    passName();
    behindValue = !BEFORE_A_VALUE.contains(text.substring(start, at));
  }

  private void number() {
    while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.' && isDigit(next(1)))) {
      at++;
    }
    behindValue = true;
  }

  private void question() {
    if (next(1) == '?') {
      at += 2;
      behindValue = true;
      return;
    }
    int start = at++;
    passBlanks();
    int from = at;
    passName();
    String name = text.substring(from, at);
    if (!BuiltIns.has(name)) {
      refuse(start, at - start, "'?" + name + "' is not allowed in a letter's templates",
          "templates choose and order words; what may follow a question mark: " + BuiltIns.list());
    } else if (name.equals("join") && close == '>') {
      refuse(start, at - start, "'?join' stands in ${...} only", "join where the words are printed");
    }
    behindValue = true;
  }

  private void dot() {
    if (next(1) == '.') {
      range();
    } else if (!behindValue || Character.isWhitespace(before())) {
      int start = at++;
      passName();
      refuse(start, at - start, "'" + text.substring(start, at) + "' is not allowed in a letter's templates",
          "a letter depends on its case and its pack alone, not on the day or the machine");
    } else if (!isNameStart(next(1))) {
      refuse(1, "a dot is followed by a name", "name the part that is meant");
      at++;
    } else {
      at++;
      passName();
    }
  }

  /** Only as in list[1..], the rest of a list: any other can be as long as it likes. */
  private void range() {
    int open = at - 1;
    while (open >= 0 && isDigit(text.charAt(open))) {
      open--;
    }
    boolean rest = open > 0 && open < at - 1 && text.charAt(open) == '[' && next(2) == ']'
        && (isNamePart(text.charAt(open - 1)) || text.charAt(open - 1) == ')');
    if (!rest) {
      refuse(2, "a range of numbers is not allowed in a letter's templates",
          "list the case's own values; list[1..] is the rest of a list");
    }
    at += 2;
  }

  private void sign(char c) {
    if (at + 4 <= text.length() && COMMENTS.contains(text.substring(at, at + 4))) {
      refuse(4, "a comment may not stand inside a directive or an expression", "put it before or behind");
    } else if (c == '\\' || text.startsWith("->", at)) {
      refuse(1, "'" + c + "' is not allowed here", "name the value that is meant");
    } else if (c == '+' && !isBeforeNumber(at + 1)) {
      // Added once to each other, texts double; a number makes them one digit longer at most.
      refuse(1, "'+' adds numbers only, such as + 1", "write the parts beside each other, each as its own ${...}");
    } else if (depth == DEEPEST && "([{".indexOf(c) >= 0) {
      refuse(1, "brackets stand more than " + DEEPEST + " deep in each other", "move some of it to a macro");
    }
    depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    behindValue = c == ')' || c == ']' || c == '}' || behindValue && Character.isWhitespace(c);
    at++;
  }

  private void refuse(int length, String message, String hint) {
    refuse(at, length, message, hint);
  }

  private void refuse(int offset, int length, String message, String hint) {
    mistakes.add(new Mistake(TemplateLanguage.CODE, offset, length, message, hint));
  }
}
