package org.imrletters.paper;

import org.imrletters.paper.layout.Text;
import org.imrletters.paper.layout.Text.TextRun;
import org.imrletters.paper.layout.TextLine;
import org.imrletters.paper.pdf.PdfBytes;
import org.jspecify.annotations.Nullable;

/** Writes the words of one page as text objects (ISO 32000-1, 9.4). */
final class TextObject {

  private final PdfBytes out;
  private final double height;
  private final UsedFonts fonts;
  private final PagePainter painter;
  private @Nullable UsedFont font;
  private double size;
  private double spacing;
  private long lineX;
  private long lineY;
  private boolean open;

  /** For a page of this height. */
  TextObject(PdfBytes out, double height, UsedFonts fonts, PagePainter painter) {
    this.out = out;
    this.height = height;
    this.fonts = fonts;
    this.painter = painter;
  }

  /** Ends the one that is open, as nothing but words may be in it. */
  void end() {
    if (open) {
      out.put("ET\n");
      open = false;
    }
  }

  /** The characters of a line from an index to before another, of which the first stands at this place. */
  void write(TextLine line, int first, int end, double x, double baseline) {
    begin(x, baseline);
    line.text().pieces(first, end, (run, from, to) -> write(line, run, from, to));
  }

  private void begin(double left, double baseline) {
    if (!open) {
      out.put("BT\n");
      open = true;
      lineX = 0;
      lineY = 0;
    }
    long x = Math.round(left * 100);
    long y = Math.round((height - baseline) * 100);
    out.hundredths(x - lineX).put(' ').hundredths(y - lineY).put(" Td\n");
    lineX = x;
    lineY = y;
  }

  // Who reads, searches or copies gets words as they are written, whole and in their own letters (14.9.4).
  private void write(TextLine line, TextRun run, int from, int to) {
    boolean asWritten = run.face().letterSpacing() == 0 && !line.text().isTransformed(from, to);
    if (!asWritten) {
      out.put("/Span <</ActualText").text(line.text().written(from, to)).put(">> BDC\n");
    }
    UsedFont its = set(run);
    double stretch = line.stretch() + run.face().wordSpacing();
    if (stretch == 0) {
      show(its, line.text(), from, to);
      out.put(" Tj\n");
    } else {
      showStretched(its, line.text(), from, to, Math.round(-stretch / run.face().size() * 100_000));
    }
    if (!asWritten) {
      out.put("EMC\n");
    }
  }

  /** A line break is shown as a space. */
  private void show(UsedFont its, Text text, int from, int to) {
    out.put('(');
    for (int i = from; i < to; i++) {
      int code = its.code(Math.max(UsedFont.SPACE, text.codePoint(i)));
      out.literal(code >> 8).literal(code & 0xFF);
    }
    out.put(')');
  }

  /** Moves on behind each space, by hundredths of a thousandth of the size: a space of two bytes has no width of its own. */
  private void showStretched(UsedFont its, Text text, int first, int end, long adjustment) {
    out.put('[');
    int from = first;
    for (int i = first; i < end; i++) {
      if (Text.isStretchable(text.codePoint(i))) {
        show(its, text, from, i + 1);
        out.hundredths(adjustment);
        from = i + 1;
      }
    }
    show(its, text, from, end);
    out.put("] TJ\n");
  }

  private UsedFont set(TextRun run) {
    UsedFont its = fonts.of(run.typeface());
    if (its != font || run.face().size() != size) {
      out.put(its.resource()).put(' ').hundredths(Math.round(run.face().size() * 100)).put(" Tf\n");
      font = its;
      size = run.face().size();
    }
    if (run.face().letterSpacing() != spacing) {
      spacing = run.face().letterSpacing();
      out.hundredths(Math.round(spacing * 100)).put(" Tc\n");
    }
    painter.color(run.face().color());
    return its;
  }
}
