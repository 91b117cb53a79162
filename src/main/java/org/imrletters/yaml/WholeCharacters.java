package org.imrletters.yaml;

import java.io.Reader;
import java.util.regex.Pattern;

/**
 * Hands a text out as the parser (snakeyaml-engine 3.0.1) can read it.
 *
 * <p>It reads past its buffer when a piece that fills it ends in half a surrogate pair, so that an emoji at an unlucky
 * place would make a file unreadable: no piece ends so. And it refuses lines within brackets that are indented with two
 * tabs, as JSON often is; where all stands in brackets, a blank says the same (YAML 1.2.2, section 6.2).
 */
final class WholeCharacters extends Reader {

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
