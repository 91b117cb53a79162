package org.imrletters.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.imrletters.letter.Section;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PageLayout;
import org.imrletters.paper.style.StyleSheet;

/** The sheet with the totals that a print shop compares with what it printed and put into envelopes. */
final class ControlSheet {

  private static final String FAMILY = StandardFonts.all().get(0).family();
  private static final String CSS = "@page { size: letter; margin: 1in; } body { font-size: 14pt; }"
      + " h1 { font-size: 20pt; } th { text-align: left; padding: 4pt 24pt 4pt 0; } td { padding: 4pt 0; }";
  private static final String LIFT_OFF = "Lift this sheet off before letters are put into envelopes: it has no code."
      + " Every sheet behind it has one.";
  private static final List<String> NAMES = List.of("Letters", "Pages", "Sheets, without this one", "First piece",
      "Last piece");

  private ControlSheet() {}

  static List<Page> pages(int letters, int pages, int sheets, String first, String last) {
    List<String> values = List.of("" + letters, "" + pages, "" + sheets, first, last);
    List<List<Cell>> rows = IntStream.range(0, values.size())
        .mapToObj(i -> List.of(new Cell(true, words(NAMES.get(i))), new Cell(false, words(values.get(i)))))
        .toList();
    List<Block> blocks = List.of(new Block.Heading(1, "", words("Control sheet of a print file")),
        new Block.Paragraph("", words(LIFT_OFF)), new Block.Table("", rows));
    Letter sheet = new Letter("", "en-US", "", Optional.empty(), Optional.empty(),
        List.of(new Section("totals", blocks)), MarginLine.NONE, MarginLine.NONE, Optional.empty());
    FontShelf fonts = new FontShelf(StandardFonts.all().stream().map(FontFace::of).toList());
    return PageLayout.pages(sheet, StyleSheet.of(FAMILY, CSS, mistake -> {}), fonts, 1).pages();
  }

  private static List<Inline> words(String words) {
    return List.of(new Inline.Run(words, false, false));
  }
}
