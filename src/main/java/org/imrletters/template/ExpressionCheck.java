package org.imrletters.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.template.Markup.Mistake;

/**
 * Reads one directive or interpolation of a template, piece by piece as FreeMarker's own reader takes it apart, and
 * refuses what letters must not use: what runs text as a template, lets it through unescaped, reaches Java, depends on
 * the day or the machine, or makes texts and lists grow without end.
 */
final class ExpressionCheck {

  /** What may follow a question mark. None of it makes a text longer than it is, save join. */
  private static final Set<String> BUILT_INS = Set.of("has_content", "size", "length", "join", "first", "last", "index",
      "counter", "is_first", "is_last", "has_next", "is_even_item", "is_odd_item", "item_parity", "upper_case",
      "lower_case", "cap_first", "uncap_first", "capitalize", "trim", "contains", "starts_with", "ends_with",
      "remove_beginning", "remove_ending", "seq_contains", "then", "c", "is_string", "is_number", "is_boolean",
      "is_sequence", "is_hash");

  /** Words behind which another value starts. */
  private static final Set<String> BEFORE_A_VALUE = Set.of("gt", "gte", "lt", "lte", "in", "as", "using");

  private static final Set<String> COMMENTS = Set.of("<#--", "<!--", "[#--", "[!--");

  private static final Pattern NAME = Pattern.compile("[\\p{L}_$@0-9]*+");
  private static final Pattern BLANKS = Pattern.compile("\\s*+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:\\.[0-9]++)*+");
  private static final Pattern CALL = Pattern.compile("\\G\\s*+\\(");

  /** A short number that nothing is asked of. */
  private static final Pattern SHORT_NUMBER = Pattern.compile("\\G *+[0-9]{1,6}+(?![0-9.?\\[(])");

  private static final Pattern SHORT_QUOTE = Pattern
      .compile("\\G\\s*+\\(\\s*+(?:\"[^\"]{0,200}+\"|'[^']{0,200}+')\\s*+\\)");

  /** What stands before the dots in {@code list[1..]}, the rest of a list. */
  private static final Pattern REST = Pattern.compile("[\\p{L}_$@0-9)]\\[[0-9]++");

  private static final int DEEPEST = 40;

  private final String text;
  private final char close;
  private final List<Mistake> mistakes;
  private int at;
  private int depth;
  private boolean closed;

  /** Whether a value has just ended, so that a dot behind it asks for a part of it. */
  private boolean behindValue;

  ExpressionCheck(String text, int from, char close, List<Mistake> mistakes) {
    this.text = text;
    this.at = from;
    this.close = close;
    this.mistakes = mistakes;
  }

  /** Reads to the end of the expression; the place behind it. */
  int run() {
    while (at < text.length() && mistakes.size() < TemplateLanguage.MOST_MISTAKES) {
      char c = text.charAt(at);
      if (c == close && depth == 0) {
        closed = true;
        return at + 1;
      }
      piece(c);
    }
    return text.length();
  }

  /** Whether it came to an end, and the text did not before it. */
  boolean isClosed() {
    return closed;
  }

  private void piece(char c) {
    if (c == '"' || c == '\'') {
      quoted(c);
    } else if (isDigit(c)) {
      pass(NUMBER);
      behindValue = true;
    } else if (isNamePart(c)) {
      name();
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
    String name = pass(NAME);
    behindValue = !BEFORE_A_VALUE.contains(name);
    if (close == '>' && CaseFunction.LENGTHENING.contains(name) && isNext(CALL, at)) {
      refuse(start, at - start, "'" + name + "' stands in ${...} only", "call it where the words are printed");
    }
  }

  private void question() {
    if (next(1) == '?') {
      at += 2;
      behindValue = true;
      return;
    }
    int start = at++;
    pass(BLANKS);
    String name = pass(NAME);
    if (!BUILT_INS.contains(name)) {
      refuse(start, at - start, "'?" + name + "' is not allowed in a letter's templates",
          "templates choose and order words; what may follow a question mark: "
              + String.join(" ", new TreeSet<>(BUILT_INS)));
    } else if (name.equals("contains") && !isNext(SHORT_QUOTE, at)) {
      // Any longer text, looked for in a long one, may take longer than all else and cannot be stopped.
      refuse(start, at - start, "'?contains' looks for a text in quotes, of 200 characters at most",
          "write the words out that are looked for: ?contains(\"surgery\")");
    } else if (name.equals("join") && close == '>') {
      refuse(start, at - start, "'?join' stands in ${...} only", "join where the words are printed");
    }
    behindValue = true;
  }

  private void dot() {
    if (next(1) == '.') {
      range();
    } else if (!behindValue || Character.isWhitespace(text.charAt(at - 1))) {
      int start = at++;
      String name = pass(NAME);
      refuse(start, at - start, "'." + name + "' is not allowed in a letter's templates",
          "a letter depends on its case and its pack alone, not on the day or the machine");
    } else if (!isNamePart(next(1)) || isDigit(next(1))) {
      refuse(1, "a dot is followed by a name", "name the part that is meant");
      at++;
    } else {
      at++;
      pass(NAME);
    }
  }

  /** Only as in list[1..], the rest of a list: any other can be as long as it likes. */
  private void range() {
    int from = Math.max(0, text.lastIndexOf('[', at) - 1);
    boolean rest = next(2) == ']' && REST.matcher(text).region(from, at).matches();
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
    } else if (c == '+' && !isNext(SHORT_NUMBER, at + 1)) {
      // Added once to each other, texts double; a number makes them one digit longer at most.
      refuse(1, "'+' adds numbers only, such as + 1", "write the parts beside each other, each as its own ${...}");
    } else if (depth == DEEPEST && "([{".indexOf(c) >= 0) {
      refuse(1, "brackets stand more than " + DEEPEST + " deep in each other", "move some of it to a macro");
    }
    depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    behindValue = c == ')' || c == ']' || c == '}' || behindValue && Character.isWhitespace(c);
    at++;
  }

  /** Goes past what is of this form here, and tells it. */
  private String pass(Pattern form) {
    Matcher passed = form.matcher(text).region(at, text.length());
    String words = passed.lookingAt() ? passed.group() : "";
    at += words.length();
    return words;
  }

  private boolean isNext(Pattern form, int from) {
    return form.matcher(text).region(from, text.length()).lookingAt();
  }

  private char next(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return c == '_' || c == '$' || c == '@' || isDigit(c) || Character.isLetter(c);
  }

  private void refuse(int length, String message, String hint) {
    refuse(at, length, message, hint);
  }

  private void refuse(int offset, int length, String message, String hint) {
    mistakes.add(new Mistake(TemplateLanguage.CODE, offset, length, message, hint));
  }
}
