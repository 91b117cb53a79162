package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.letter.Block;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.imrletters.letter.Section;
import org.imrletters.paper.style.StyleSheet;

/**
 * Letters on pages with wide margins: ten characters a line, five lines a page. All characters are six points wide and
 * ten high, and the margins at the left and above are ten points.
 */
final class LaidOut {

  static final String PAGE = "@page { size: letter; margin: 10pt 542pt 732pt 10pt } "
      + "html { font: 10pt/1 Fixed } body, p, h1, h2, ul, ol, blockquote { margin: 0; padding: 0 } "
      + "h1, h2 { font-size: 10pt; font-weight: normal } body { orphans: 1; widows: 1 } .footer-left, .footer-right { font-size: 10pt } ";

  private static final Typeface FIXED = new Typeface() {

    @Override
    public int advance(int codePoint) {
      return codePoint == 'Z' ? -1 : 600;
    }

    @Override
    public double ascent() {
      return 0.8;
    }

    @Override
    public double descent() {
      return 0.2;
    }
  };

  private LaidOut() {}

  static PagedLetter pages(String css, Block... blocks) {
    return pages(css, MarginLine.NONE, 100, blocks);
  }

  static PagedLetter pages(String css, MarginLine footer, int most, Block... blocks) {
    StyleSheet style = StyleSheet.of("Fixed", PAGE + css, mistake -> {
      throw new IllegalArgumentException(mistake.message());
    });
    Letter letter = new Letter("Title", "en", "Organization", Optional.empty(), Optional.empty(),
        List.of(new Section("all", List.of(blocks))), MarginLine.NONE, footer, Optional.empty());
    return PageLayout.pages(letter, style, face -> List.of(FIXED), most);
  }

  static Block p(String words) {
    return new Block.Paragraph("", words(words));
  }

  static Block h1(String words) {
    return new Block.Heading(1, "", words(words));
  }

  static List<Inline> words(String words) {
    List<Inline> parts = new ArrayList<>();
    for (String line : words.split("\\|", -1)) {
      if (!parts.isEmpty()) {
        parts.add(new Inline.Break());
      }
      parts.add(new Inline.Run(line, false, false));
    }
    return parts;
  }

  /** The lines of each page from top to bottom. */
  static List<List<String>> lines(PagedLetter pages) {
    return pages.pages().stream().map(page -> words(page).stream().map(LaidOut::text).toList()).toList();
  }

  static List<DisplayItem.Words> words(Page page) {
    return page.items()
        .stream()
        .filter(DisplayItem.Words.class::isInstance)
        .map(DisplayItem.Words.class::cast)
        .toList();
  }

  static String text(DisplayItem.Words words) {
    TextLine line = words.line();
    StringBuilder text = new StringBuilder();
    for (int i = line.from(); i < line.to(); i++) {
      text.appendCodePoint(line.text().codePoint(i));
    }
    return text.toString();
  }

  /** Each line of a page with its place, such as {@code 10,18 words}. */
  static String places(Page page) {
    return words(page).stream()
        .map(words -> Math.round(words.x()) + "," + Math.round(words.y()) + " " + text(words))
        .collect(Collectors.joining("; "));
  }
}
