package org.imrletters.yaml;

import java.io.Reader;
import java.util.regex.Pattern;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Style;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The parser's tokens, with their places as offsets of the text. */
final class Tokens implements AutoCloseable {

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String text;
  private final JsonParser parser;
  private final boolean wide;
  private @Nullable JsonToken current;
  private int start;
  private int end;

  /** A pair of places that are the same, from which the next are counted: the parser counts code points. */
  private int knownCodePoints;

  private int knownOffset;

  Tokens(SourceFile file) {
    this.text = file.text();
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    this.wide = text.codePointCount(0, text.length()) < text.length();
  }

  @Override
  public void close() {
    parser.close();
  }

  /** The next token; null behind the last. */
  @Nullable
  JsonToken next() {
    current = parser.nextToken();
    if (current != null) {
      start = offset((int) parser.currentTokenLocation().getCharOffset());
      end = Math.max(start, offset((int) parser.currentLocation().getCharOffset()));
    }
    return current;
  }

  /** The token that has to be there: the one at hand, or after a name the next. */
  JsonToken need() {
    JsonToken token = current == JsonToken.PROPERTY_NAME ? next() : current;
    if (token == null) {
      throw new IllegalArgumentException("the tokens end within a group");
    }
    return token;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The token at hand as a text that starts here, behind its tag or anchor. */
  Scalar scalar(int from) {
    String value = parser.getString();
    return new Scalar(value == null ? "" : value, style(from), from, Math.max(from, end));
  }

  /** Where a list or group ends: behind its bracket, or behind its last value. */
  int endOfGroup(int lastValue) {
    boolean bracket = end > start && (startsWith(']', start) || startsWith('}', start));
    return bracket ? end : lastValue;
  }

  boolean startsWith(char c, int at) {
    return at < text.length() && text.charAt(at) == c;
  }

  private Style style(int from) {
    if (from >= end) {
      return Style.PLAIN;
    }
    return switch (text.charAt(from)) {
      case '"', '\'' -> Style.QUOTED;
      case '|', '>' -> Style.BLOCK;
      default -> Style.PLAIN;
    };
  }

  private int offset(int codePoints) {
    if (!wide) {
      return codePoints;
    }
    knownOffset = text.offsetByCodePoints(knownOffset, codePoints - knownCodePoints);
    knownCodePoints = codePoints;
    return knownOffset;
  }

  /**
   * Hands a text out as the parser (snakeyaml-engine 3.0.1) can read it.
   *
   * <p>It reads past its buffer when a piece that fills it ends in half a surrogate pair, so that an emoji at an unlucky
   * place would make a file unreadable: no piece ends so. And it refuses lines within brackets that are indented with two
   * tabs, as JSON often is; where all stands in brackets, a blank says the same (YAML 1.2.2, section 6.2).
   */
  private static final class WholeCharacters extends Reader {

    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]*\\t");

    private final String text;
    private int at;

    WholeCharacters(String text) {
      boolean inBrackets = text.indexOf('\t') >= 0 && text.stripLeading().startsWith("{");
      this.text = inBrackets ? INDENTATION.matcher(text).replaceAll(tabs -> " ".repeat(tabs.group().length())) : text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      if (at == text.length()) {
        return -1;
      }
      int count = Math.min(length, text.length() - at);
      if (count > 1 && Character.isHighSurrogate(text.charAt(at + count - 1))) {
        count--;
      }
      text.getChars(at, at + count, buffer, offset);
      at += count;
      return count;
    }

    @Override
    public void close() {}
  }
}
