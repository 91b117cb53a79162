package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What the window of a number 10 envelope shows of a letter in it. */
final class EnvelopeWindow {

  private static final double INCH = 72;

  /** The envelope, and the sheet in it. */
  private static final double ENVELOPE_WIDTH = 9.5 * INCH;
  private static final double ENVELOPE_HEIGHT = 4.125 * INCH;
  private static final double SHEET = 8.5 * INCH;
  private static final double FOLD = 4 * INCH;

  /** Its window, from its upper left corner. */
  private static final double LEFT = 0.875 * INCH;
  private static final double RIGHT = LEFT + 4.5 * INCH;
  private static final double LOWER = ENVELOPE_HEIGHT - 0.5 * INCH;
  private static final double UPPER = LOWER - 1.125 * INCH;
  private static final double CLEAR = INCH / 8;

  private EnvelopeWindow() {}

  /** The characters that it shows wherever the letter lies, all clear of its edges. */
  static String shown(byte[] pdf) throws IOException {
    List<TextPosition> glyphs = glyphs(pdf);
    String words = shown(glyphs, 0, 0);
    for (double x : List.of(0.0, (ENVELOPE_WIDTH - SHEET) / 2, ENVELOPE_WIDTH - SHEET)) {
      for (double y : List.of(0.0, (ENVELOPE_HEIGHT - FOLD) / 2, ENVELOPE_HEIGHT - FOLD)) {
        assertEquals(words, shown(glyphs, x, y));
      }
    }
    return words;
  }

  private static String shown(List<TextPosition> glyphs, double x, double y) {
    StringBuilder words = new StringBuilder();
    for (TextPosition glyph : glyphs) {
      double left = glyph.getXDirAdj() + x;
      double right = left + glyph.getWidthDirAdj();
      double bottom = glyph.getYDirAdj() + y;
      double top = bottom - 0.72 * glyph.getXScale();
      if (right > LEFT && left < RIGHT && bottom > UPPER && top < LOWER && !glyph.getUnicode().isBlank()) {
        assertTrue(left >= LEFT + CLEAR - 0.1 && right <= RIGHT - CLEAR && top >= UPPER + CLEAR - 0.1
            && bottom <= LOWER - CLEAR + 0.1, () -> glyph + " is too near to the edge of the window");
        words.append(glyph.getUnicode());
      }
    }
    return words.toString();
  }

  private static List<TextPosition> glyphs(byte[] pdf) throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFTextStripper reader = new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition glyph) {
          glyphs.add(glyph);
        }
      };
      reader.setEndPage(1);
      reader.getText(file);
    }
    return glyphs;
  }
}
