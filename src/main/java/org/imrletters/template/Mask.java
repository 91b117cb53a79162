package org.imrletters.template;

/**
 * Blanks out what FreeMarker would replace, so that what is left of a template is the markup its owner wrote.
 *
 * <p>Every character keeps its place; line breaks stay. Directives and comments become blanks, interpolations become
 * {@link #VALUE}, since the words of a case may stand where they stand.
 */
final class Mask {

  /** Stands for each character of an interpolation. No text file holds it. */
  static final char VALUE = '\u0001';

  /** Each takes a look at all the rest of the text; nobody needs more of them to see that something is wrong. */
  private static final int MOST_UNCLOSED = 20;

  private static final String[] DIRECTIVES = {"<#", "</#", "<@", "</@"};

  private final String source;
  private final StringBuilder masked;
  private int at;
  private int unclosed;

  private Mask(String source) {
    this.source = source;
    this.masked = new StringBuilder(source);
  }

  /** The template's text with everything of FreeMarker's masked. */
  static String of(String template) {
    return new Mask(template).mask();
  }

  private String mask() {
    while (at < source.length()) {
      if (source.startsWith("<#--", at)) {
        at = blank(endOfComment(), ' ');
      } else if (startsDirective()) {
        at = blank(endOfExpression(at + 2, '>'), ' ');
      } else if (source.startsWith("${", at)) {
        at = blank(endOfExpression(at + 2, '}'), VALUE);
      } else {
        at++;
      }
    }
    return masked.toString();
  }

  private boolean startsDirective() {
    for (String start : DIRECTIVES) {
      if (source.startsWith(start, at)) {
        return true;
      }
    }
    return false;
  }

  private int endOfComment() {
    int end = source.indexOf("-->", at);
    return end < 0 ? source.length() : end + 3;
  }

  /**
   * Just behind the closing character, passing over texts in quotes and whatever stands in brackets. Without one,
   * nothing is passed over: FreeMarker itself tells best what is wrong then.
   */
  private int endOfExpression(int from, char close) {
    if (unclosed > MOST_UNCLOSED) {
      return source.length();
    }
    int depth = 0;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == close && depth == 0) {
        return i + 1;
      } else if (c == '"' || c == '\'') {
        i = endOfQuote(i);
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      }
    }
    unclosed++;
    return from;
  }

  private int endOfQuote(int start) {
    for (int i = start + 1; i < source.length(); i++) {
      if (source.charAt(i) == '\\') {
        i++;
      } else if (source.charAt(i) == source.charAt(start)) {
        return i;
      }
    }
    return source.length();
  }

  private int blank(int end, char with) {
    for (int i = at; i < end; i++) {
      if (source.charAt(i) != '\n') {
        masked.setCharAt(i, with);
      }
    }
    return end;
  }
}
