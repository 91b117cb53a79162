package org.imrletters.paper;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.file.Bundled;
import org.imrletters.letter.Block;
import org.imrletters.letter.Envelope;
import org.imrletters.letter.Letter;
import org.imrletters.paper.layout.TextLine;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Look.PageLook;
import org.imrletters.paper.style.StyleSheet;

/** How a browser prints what paper has around the words of a letter, and where the window of an envelope shows some of them. */
final class BrowserPage {

  private static final String WINDOW = Bundled.text(BrowserPage.class, "browser.css");

  /** What the font of an address is called in the page. */
  private static final String FAMILY = "LetterAddress";

  /** How often larger than it is shown an address is set. */
  private static final int LARGER = 4;

  /** In points, as lengths are rounded. */
  private static final double DOT = 0.75;

  private BrowserPage() {}

  /**
   * Rules that come behind those of the style sheet.
   *
   * @throws StyleException when the font of an address is damaged
   */
  static String rules(Letter letter, StyleSheet sheet, List<FontFace> faces) {
    String lines = Stream.of("header-left", "header-right", "footer-left", "footer-right")
        .map(name -> line(name, sheet.marginLine(name).face()))
        .collect(Collectors.joining());
    return lines + letter.envelope()
        .map(envelope -> letter.sections()
            .stream()
            .flatMap(section -> section.blocks()
                .stream()
                .filter(Letter::isAddress)
                .map(address -> window(envelope, sheet.page(0), address,
                    sheet.paragraph(section.name(), address.style()).face(), faces)))
            .collect(Collectors.joining()))
        .orElse("");
  }

  private static String line(String name, Face face) {
    return String.format(Locale.ROOT, "\n@page { @%s { color: #%06x; font: %s; } }",
        name.replace("header", "top").replace("footer", "bottom"), face.color(), font(face, face.size(), "", ""));
  }

  /** As the shorthand of style sheets has it (CSS 2.1, 15.8). */
  private static String font(Face face, double size, String line, String family) {
    String families = face.families()
        .stream()
        .map(name -> name.matches("[a-z-]+") ? name : '"' + name.replaceAll("[\"\\\\]", "") + '"')
        .collect(Collectors.joining(", ", family, ""));
    return String.format(Locale.ROOT, "%s %d %.2fpt%s %s", face.italic() ? "italic" : "normal", face.weight(), size,
        line, families);
  }

  /**
   * The address has its font with it, as lines of another would be longer than those that were found to fit. A browser sets
   * lines on whole dots, which would move the last out of the window: they are set larger, and shown in their size.
   */
  private static String window(Envelope envelope, PageLook page, Block address, Face face, List<FontFace> faces) {
    FontFace font = (FontFace) new FontShelf(faces).of(face).get(0);
    Envelope.Area safe = envelope.safe(page.width());
    double top = page.margin().top();
    double line = face.lineHeight().orElse((font.ascent() + font.descent()) * face.size());
    double baseline = (line + (font.ascent() - font.descent()) * face.size()) / 2;
    return WebFonts.rule(font, FAMILY, "", characters(address, face, font))
        + String.format(Locale.ROOT, WINDOW, envelope.below(page.width()) - top, safe.left() - page.margin().left(),
            safe.top() + TextLine.CAPITALS * face.size() - baseline - top, LARGER * (safe.right() - safe.left()) + DOT,
            font(face, LARGER * face.size(), String.format(Locale.ROOT, "/%.2fpt", LARGER * line), FAMILY + ", "),
            1. / LARGER);
  }

  private static BitSet characters(Block address, Face face, FontFace font) {
    BitSet shown = new BitSet();
    shown.set(' ');
    PdfWords.characters(PdfWords.of(List.of(address)))
        .stream()
        .flatMap(c -> face.transform().shown(c, ' ').codePoints())
        .filter(font::prints)
        .forEach(shown::set);
    return shown;
  }
}
