package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.paper.style.CssToken.Kind;

/** Takes a style sheet apart into its smallest pieces (CSS Syntax, section 4). */
final class CssScanner {

  private static final Pattern BLANKS = Pattern.compile("[ \n\t\r\f]+|/\\*.*?\\*/", Pattern.DOTALL);
  private static final String PART = "[-\\w\\x{80}-\\x{10FFFF}]";
  private static final String NAME = "(?:-?[a-zA-Z_\\x{80}-\\x{10FFFF}]|--)" + PART + "*+";
  /**
   * A number and its unit; a name and its parenthesis; a text, which ends on its line; a marked name; any character.
   */
  private static final Pattern PIECE = Pattern.compile("([+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?)(%|" + NAME
      + ")?" + "|(" + NAME + ")(\\()?|([\"'])([^\n\r\f]*?)\\5|([#@])(" + PART + "+)|/\\*.*|[\"'][^\n\r\f]*|.",
      Pattern.DOTALL);

  private final String css;
  private final Matcher blanks;
  private final Matcher piece;
  private int at;

  private CssScanner(String css) {
    this.css = css;
    this.blanks = BLANKS.matcher(css);
    this.piece = PIECE.matcher(css);
  }

  /** All its pieces, the end as the last. */
  static List<CssToken> tokens(String css) {
    CssScanner scanner = new CssScanner(css);
    List<CssToken> tokens = new ArrayList<>();
    do {
      tokens.add(scanner.token());
    } while (!tokens.get(tokens.size() - 1).is(Kind.END));
    return tokens;
  }

  private CssToken token() {
    boolean apart = skipBlanks();
    int start = at;
    if (!piece.region(start, css.length()).lookingAt()) {
      return new CssToken(Kind.END, "", 0, apart, start, start);
    }
    at = piece.end();
    if (piece.group(1) != null) {
      String unit = piece.group(2) == null ? "" : piece.group(2);
      return new CssToken(Kind.NUMBER, unit, Double.parseDouble(piece.group(1)), apart, start, at);
    }
    if (piece.group(3) != null) {
      return new CssToken(piece.group(4) == null ? Kind.WORD : Kind.CALL, piece.group(3), 0, apart, start, at);
    }
    if (piece.group(5) != null) {
      return new CssToken(Kind.TEXT, piece.group(6), 0, apart, start, at);
    }
    if (piece.group(7) != null) {
      return new CssToken(piece.group(7).equals("#") ? Kind.HASH : Kind.AT, piece.group(8), 0, apart, start, at);
    }
    // A comment without an end takes all the rest, and a text without one the rest of its line.
    boolean comment = css.startsWith("/*", start);
    return new CssToken(Kind.SIGN, comment ? "/*" : css.substring(start, start + 1), 0, apart, start,
        comment ? start + 2 : at);
  }

  /** Steps over blanks and comments; whether there were any. */
  private boolean skipBlanks() {
    int start = at;
    while (blanks.region(at, css.length()).lookingAt()) {
      at = blanks.end();
    }
    return at > start;
  }
}
