package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a probe prints, piece by piece. How pieces are spaced makes no difference between them.
 *
 * @param text a word without the punctuation at it, or a sign; for an edge or a break, the section and the element; empty for all else
 * @param typed a word or sign as it was typed; for the start of a cell, what stands over its column
 * @param printed the value that is printed here
 * @param spaced whether a space is before it, or the start of a line
 */
record Token(Kind kind, String text, String typed, CaseValue.@Nullable Printed printed, boolean spaced) {

  /** What the start of a cell ends with that stands over a column. */
  static final String HEAD = "/thead";

  /** What it is. */
  enum Kind {
    /** The start of a paragraph, a heading or a cell. */
    BLOCK,
    /** The start of a point of a list. */
    POINT,
    /** The start of a line within a paragraph. */
    BREAK,
    /** A word or a sign. */
    WORD,
    /** A value of the case. */
    VALUE,
    /** What is reckoned from values, such as a sum or the last day to do something. */
    RECKONED
  }

  static Token edge(Kind kind, String where) {
    return new Token(kind, where, "", null, true);
  }

  /** The start of a cell, which is another one below another head. */
  static Token cell(String where, String head) {
    return new Token(Kind.BLOCK, head.isEmpty() ? where : where + " below " + head, head, null, true);
  }

  boolean isEdge() {
    return kind == Kind.BLOCK || kind == Kind.POINT;
  }

  /** Whether the head of a table's column starts here. */
  boolean isHead() {
    return text.endsWith(HEAD);
  }

  /** Whether a cell of a table starts here, which a copy may part from the one before by no more than a blank. */
  boolean isCell() {
    return text.contains("/td") || text.contains("/th");
  }

  boolean startsLine() {
    return isEdge() || kind == Kind.BREAK;
  }

  /** The place of the value that is printed here. */
  Optional<String> place() {
    return Optional.ofNullable(printed).map(its -> its.value().at());
  }

  /** The same for a value whose place starts otherwise. */
  Token renamed(String start, String other) {
    return printed == null || !printed.value().at().startsWith(start) ? this
        : new Token(kind, text, typed, printed.renamed(start, other), spaced);
  }

  /** A text as it is compared, its words and signs apart. */
  static String compared(String text) {
    return words(text).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** Words and signs of a text, without any value. */
  static List<Token> words(String text) {
    List<Token> words = new ArrayList<>();
    boolean spaced = false;
    for (int i = 0; i < text.length();) {
      int start = i;
      if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0') {
        spaced = true;
        i++;
        continue;
      }
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      i = i == start ? i + 1 : i;
      String typed = text.substring(start, i);
      words.add(new Token(Kind.WORD, plain(typed), typed, null, spaced));
      spaced = false;
    }
    return words;
  }

  /** Quotation marks are a matter of typing, and not of words. */
  private static String plain(String sign) {
    return switch (sign) {
      case "‘", "’" -> "'";
      case "“", "”" -> "\"";
      case "–" -> "-";
      default -> sign;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Token token && kind == token.kind && text.equals(token.text)
        && Objects.equals(printed, token.printed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, text, printed);
  }
}
