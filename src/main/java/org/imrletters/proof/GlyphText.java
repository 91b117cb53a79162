package org.imrletters.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * What the glyphs of one font mean, by its ToUnicode table (ISO 32000-1, 9.10.3). No font is opened for it: a font could
 * be anything, and a missing one would be looked for all over the machine.
 */
final class GlyphText {

  /** The fonts of letters are written with two bytes for each glyph. */
  private static final int MOST_GLYPHS = 1 << 16;

  private final Map<Integer, String> texts = new HashMap<>();

  private GlyphText() {}

  static GlyphText of(byte[] table) throws IOException {
    GlyphText glyphs = new GlyphText();
    PDFStreamParser tokens = new PDFStreamParser(table);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken()) {
      if (token instanceof Operator operator) {
        switch (operator.getName()) {
          case "endbfchar" -> glyphs.single(operands);
          case "endbfrange" -> glyphs.ranges(operands);
          default -> {
            // A table's furniture.
          }
        }
        operands.clear();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
    }
    return glyphs;
  }

  /** The words that these bytes show; a glyph without a meaning is told as U+FFFD. */
  String of(COSString shown) {
    byte[] bytes = shown.getBytes();
    StringBuilder text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      text.append(texts.getOrDefault((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF, "\uFFFD"));
    }
    return text.toString();
  }

  private void single(List<COSBase> operands) throws IOException {
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      put(code(operands.get(i)), text(operands.get(i + 1)));
    }
  }

  private void ranges(List<COSBase> operands) throws IOException {
    for (int i = 0; i + 2 < operands.size(); i += 3) {
      range(code(operands.get(i)), code(operands.get(i + 1)), operands.get(i + 2));
    }
  }

  /** Within a range just the last byte runs. */
  private void range(int first, int last, COSBase target) throws IOException {
    if (last < first || last - first > 0xFF) {
      throw new IOException("a range of no table");
    }
    for (int code = first; code <= last; code++) {
      if (target instanceof COSArray each) {
        put(code, text(each.getObject(code - first)));
      } else {
        String start = text(target);
        int end = start.length() - 1;
        put(code, start.substring(0, end) + (char) (start.charAt(end) + code - first));
      }
    }
  }

  private void put(int code, String text) throws IOException {
    if (texts.size() >= MOST_GLYPHS) {
      throw new IOException("more glyphs than a font has");
    }
    texts.put(code, text);
  }

  private static int code(COSBase operand) throws IOException {
    if (operand instanceof COSString string && string.getBytes().length == 2) {
      return (string.getBytes()[0] & 0xFF) << 8 | string.getBytes()[1] & 0xFF;
    }
    throw new IOException("a code of no letter");
  }

  private static String text(COSBase operand) throws IOException {
    if (operand instanceof COSString string && string.getBytes().length >= 2) {
      return new String(string.getBytes(), StandardCharsets.UTF_16BE);
    }
    throw new IOException("a text of no letter");
  }
}
