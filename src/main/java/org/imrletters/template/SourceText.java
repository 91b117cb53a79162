package org.imrletters.template;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.template.Markup.Mistake;

/**
 * The text of one file of a pack, which knows its lines: UTF-8, with or without the byte order mark that some editors
 * write.
 *
 * @param name the file as people know it
 * @param text what is in it
 */
public record SourceText(String name, String text) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Enough of a line to be found again, and short enough not to run into a value of the case. */
  private static final int CLUE = 12;

  /** Takes the mark away. */
  public SourceText {
    text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** The file of this path; empty where the pack has none. What is no character becomes U+FFFD. */
  public static SourceText of(PackFiles files, String path) {
    byte[] bytes = files.read(path).orElse(new byte[0]);
    return new SourceText(files.shownAs(path), new String(bytes, StandardCharsets.UTF_8));
  }

  /** The file that holds these bytes; fails where they hold what is no character. */
  static SourceText strict(String name, byte[] bytes) throws CharacterCodingException {
    return new SourceText(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  /** The bytes of a text without a byte order mark, and with line breaks as a checkout on Unix has them. */
  static byte[] plain(byte[] bytes) {
    String each = new String(bytes, StandardCharsets.ISO_8859_1);
    String text = each.startsWith("\u00EF\u00BB\u00BF") ? each.substring(3) : each;
    return text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The mistake as people are told of it, at its place in this file. */
  Diagnostic tell(Mistake mistake) {
    return told(mistake).in(location(mistake.offset(), mistake.length()));
  }

  /**
   * The mistake in the markup that this template wrote, at the first place here that reads like it; at the top if none
   * does.
   */
  Diagnostic blame(Mistake mistake, String markup) {
    for (int length = CLUE; length >= 3; length -= 3) {
      String clue = markup.substring(mistake.offset(), Math.min(markup.length(), mistake.offset() + length)).strip();
      int found = clue.isEmpty() ? -1 : text.indexOf(clue);
      if (found >= 0) {
        return told(mistake).in(location(found, clue.length()));
      }
    }
    return told(mistake).in(Location.ofFile(name));
  }

  private static Diagnostic told(Mistake mistake) {
    return Diagnostic.error(mistake.code(), FieldPath.ROOT, mistake.message(), mistake.hint());
  }

  /** The first place that holds this character as itself, as an entity of a template, or as an escape of YAML. */
  public Optional<Location> find(int codePoint) {
    String hex = Integer.toHexString(codePoint);
    String capital = hex.toUpperCase(Locale.ROOT);
    return Stream
        .of(Character.toString(codePoint), "&#" + codePoint + ";", "&#x" + hex + ";", "&#x" + capital + ";",
            "\\u" + hex, "\\u" + capital)
        .filter(text::contains)
        .findFirst()
        .map(spelling -> location(text.indexOf(spelling), spelling.length()));
  }

  /** The place of a line and column, both counted from one, as FreeMarker tells them. */
  Location at(int line, int column) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return location(Math.min(text.length(), start + Math.max(0, column - 1)), 1);
  }

  private Location location(int offset, int length) {
    return Location.in(name, text, offset, length);
  }
}
