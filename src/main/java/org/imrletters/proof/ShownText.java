package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The text that the content of one page shows (ISO 32000-1, 9.4.3), by the numbers under which the tags of a letter ask
 * for it (14.7.4). What has no number is furniture of the page.
 *
 * <p>Two stretches that are shown one after the other are two words: line ends, cells and changes of face part words.
 */
final class ShownText {

  /** No operator has more than a few. */
  private static final int MOST_OPERANDS = 100;

  /** Stands for the number of furniture. */
  private static final int NONE = -1;

  private final Map<COSName, GlyphText> fonts;
  private final COSDictionary properties;
  private final Map<Integer, StringBuilder> texts = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>(List.of(NONE));
  private @Nullable GlyphText font;

  /** For a page with these fonts and these named properties of marked content. */
  ShownText(Map<COSName, GlyphText> fonts, COSDictionary properties) {
    this.fonts = fonts;
    this.properties = properties;
  }

  /** The text of this number. */
  String text(int number) {
    StringBuilder text = texts.get(number);
    return text == null ? "" : text.toString();
  }

  /** Adds what this content shows. */
  void show(byte[] content) throws IOException {
    PDFStreamParser tokens = new PDFStreamParser(content);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken()) {
      if (token instanceof COSBase operand && operands.size() < MOST_OPERANDS) {
        operands.add(operand);
      } else if (token instanceof Operator operator) {
        operator(operator.getName(), operands);
        operands.clear();
      } else {
        throw new IOException("content of no letter");
      }
    }
  }

  private void operator(String name, List<COSBase> operands) throws IOException {
    switch (name) {
      case "BMC" -> open.push(open.element());
      case "BDC" -> open.push(number(operand(operands, 0), operand(operands, 1)));
      case "EMC" -> open.remove();
      case "Tf" -> font = operand(operands, 0) instanceof COSName called ? fonts.get(called) : null;
      case "Tj", "TJ", "'", "\"" -> show(operand(operands, operands.size() - 1));
      default -> {
        // It shows no words.
      }
    }
  }

  private int number(COSBase tag, COSBase given) {
    COSBase said = given instanceof COSName name ? properties.getDictionaryObject(name) : given;
    if (COSName.ARTIFACT.equals(tag)) {
      return NONE;
    }
    return said instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)
        ? dictionary.getInt(COSName.MCID)
        : open.element();
  }

  private static COSBase operand(List<COSBase> operands, int index) throws IOException {
    if (index < 0 || index >= operands.size()) {
      throw new IOException("an operator without its operands");
    }
    return operands.get(index);
  }

  private void show(COSBase shown) {
    GlyphText meant = font;
    if (open.element() == NONE || meant == null) {
      return;
    }
    StringBuilder text = texts.computeIfAbsent(open.element(), number -> new StringBuilder());
    text.append(' ');
    if (shown instanceof COSString string) {
      text.append(meant.of(string));
    } else if (shown instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        text.append(parts.get(i) instanceof COSString string ? meant.of(string) : "");
      }
    }
  }
}
