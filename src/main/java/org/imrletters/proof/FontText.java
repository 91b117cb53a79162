package org.imrletters.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * What the glyphs of one font mean, by its ToUnicode table (ISO 32000-1, 9.10.3), and how wide they are (9.7.4.3). No font is opened for it: a font could
 * be anything, and a missing one would be looked for all over the machine.
 */
final class FontText {

  /** The fonts of letters are written with two bytes for each glyph. */
  private static final int MOST_GLYPHS = 1 << 16;

  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<Integer, Float> widths = new HashMap<>();
  /** Where a simple font says nothing. */
  private static final float UNTOLD = 500;

  private float usual = 1000;

  /** How many bytes tell a glyph: two in the fonts of letters, one in simple fonts (9.6). */
  private final int length;

  FontText(COSDictionary font) throws IOException {
    length = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) ? 2 : 1;
    if (length == 1) {
      readSimple(font);
    }
    COSBase several = font.getDictionaryObject(COSName.DESCENDANT_FONTS);
    if (several instanceof COSArray all && all.size() > 0 && all.getObject(0) instanceof COSDictionary descendant) {
      usual = descendant.getFloat(COSName.DW, usual);
      if (descendant.getDictionaryObject(COSName.W) instanceof COSArray entries) {
        readWidths(entries);
      }
    }
  }

  /** What the codes of a simple font mean by the names of its glyphs, if it gives any, and how wide they are. */
  private void readSimple(COSDictionary font) throws IOException {
    usual = UNTOLD;
    if (font.getDictionaryObject(COSName.WIDTHS) instanceof COSArray each) {
      for (int i = 0; i < Math.min(each.size(), 256); i++) {
        putWidth(font.getInt(COSName.FIRST_CHAR, 0) + i, each.getObject(i));
      }
    }
    COSBase said = font.getDictionaryObject(COSName.ENCODING);
    Encoding names = said instanceof COSDictionary changes ? new DictionaryEncoding(changes, true, null)
        : said instanceof COSName name ? Encoding.getInstance(name) : null;
    for (int code = 0; names != null && code < 256; code++) {
      String text = GlyphList.getAdobeGlyphList().toUnicode(names.getName(code));
      if (text != null) {
        texts.put(code, text);
      }
    }
  }

  /** What this table says the codes mean. */
  void readTexts(byte[] table) throws IOException {
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
    StringBuilder text = new StringBuilder(bytes.length / length);
    for (int i = 0; i + length <= bytes.length; i += length) {
      text.append(texts.getOrDefault(code(bytes, i), "\uFFFD"));
    }
    return text.toString();
  }

  /** The width of what these bytes show, in thousandths of the font's size. */
  double width(COSString shown) {
    byte[] bytes = shown.getBytes();
    double width = 0;
    for (int i = 0; i + length <= bytes.length; i += length) {
      width += widths.getOrDefault(code(bytes, i), usual);
    }
    return width;
  }

  /** How many glyphs they show. */
  int codes(COSString shown) {
    return shown.getBytes().length / length;
  }

  /** How many of these are spaces that are wider where the content says so (9.3.3). */
  long spaces(COSString shown) {
    byte[] bytes = shown.getBytes();
    return length > 1 ? 0 : IntStream.range(0, bytes.length).filter(i -> bytes[i] == ' ').count();
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

  private int code(byte[] bytes, int at) {
    return length == 1 ? bytes[at] & 0xFF : (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
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

  private int code(COSBase operand) throws IOException {
    if (operand instanceof COSString string && string.getBytes().length == length) {
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
