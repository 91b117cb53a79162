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
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * What the glyphs of one font mean, by its ToUnicode table (ISO 32000-1, 9.10.3), and how wide they are (9.7.4.3). No font is opened for it: a font could
 * be anything, and a missing one would be looked for all over the machine.
 */
final class FontText {

  /** The fonts of letters are written with two bytes for each glyph. */
  private static final int MOST_GLYPHS = 1 << 16;

  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<Integer, Float> widths = new HashMap<>();
  private float usual = 1000;

  private FontText(COSDictionary font) {
    COSBase several = font.getDictionaryObject(COSName.DESCENDANT_FONTS);
    if (several instanceof COSArray all && all.size() > 0 && all.getObject(0) instanceof COSDictionary descendant) {
      usual = descendant.getFloat(COSName.DW, usual);
      if (descendant.getDictionaryObject(COSName.W) instanceof COSArray entries) {
        readWidths(entries);
      }
    }
  }

  static FontText of(COSDictionary font, byte[] table) throws IOException {
    FontText glyphs = new FontText(font);
    glyphs.readTexts(table);
    return glyphs;
  }

  private void readTexts(byte[] table) throws IOException {
    PDFStreamParser tokens = new PDFStreamParser(table);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken()) {
      if (token instanceof Operator operator) {
        switch (operator.getName()) {
          case "endbfchar" -> ranges(operands, 2);
          case "endbfrange" -> ranges(operands, 3);
          default -> {
            // A table's furniture.
          }
        }
        operands.clear();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
    }
  }

  /** The words that these bytes show; a glyph without a meaning is told as U+FFFD. */
  String of(COSString shown) {
    byte[] bytes = shown.getBytes();
    StringBuilder text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      text.append(texts.getOrDefault(code(bytes, i), "\uFFFD"));
    }
    return text.toString();
  }

  /** The width of what these bytes show, in thousandths of the font's size. */
  double width(COSString shown) {
    byte[] bytes = shown.getBytes();
    double width = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      width += widths.getOrDefault(code(bytes, i), usual);
    }
    return width;
  }

  /** {@code first [width width ...]}, or {@code first last width}. */
  private void readWidths(COSArray entries) {
    for (int i = 0; i + 1 < entries.size() && widths.size() < MOST_GLYPHS; i++) {
      int first = entries.getInt(i);
      if (entries.getObject(++i) instanceof COSArray each) {
        for (int k = 0; k < Math.min(each.size(), MOST_GLYPHS); k++) {
          putWidth(first + k, each.getObject(k));
        }
      } else if (i + 1 < entries.size()) {
        int last = Math.min(entries.getInt(i), first + MOST_GLYPHS);
        COSBase width = entries.getObject(++i);
        for (int code = first; code <= last; code++) {
          putWidth(code, width);
        }
      }
    }
  }

  private void putWidth(int code, COSBase width) {
    if (width instanceof COSNumber number) {
      widths.put(code, number.floatValue());
    }
  }

  private static int code(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  /** {@code first last text}, or {@code code text} for one alone. */
  private void ranges(List<COSBase> operands, int each) throws IOException {
    for (int i = each - 1; i < operands.size(); i += each) {
      range(code(operands.get(i - each + 1)), code(operands.get(i - 1)), operands.get(i));
    }
  }

  /** Within a range just the last byte runs. */
  private void range(int first, int last, COSBase target) throws IOException {
    PrintedPdf.refuse(last < first || last - first > 0xFF, "a range of no table");
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
    PrintedPdf.refuse(texts.size() >= MOST_GLYPHS, "more glyphs than a font has");
    texts.put(code, text);
  }

  private static int code(COSBase operand) throws IOException {
    if (operand instanceof COSString string && string.getBytes().length == 2) {
      return code(string.getBytes(), 0);
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
