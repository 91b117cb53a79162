package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.junit.jupiter.api.Test;

/** Letters whose first paragraph grows word by word, so that every line of the rest comes to stand at a page's foot. */
class PdfPageBreakTest {

  private static final int VARIANTS = 60;

  private static final String LET_GO = "h1, h2, .intro { page-break-after: auto; } body { orphans: 1; widows: 1; }";

  @Test
  void noHeadingAndNoIntroductionIsLeftAtAPagesFoot() {
    assertEquals(List.of(), faults(PdfSamples.renderer()));
  }

  @Test
  void theSweepMeetsSuchPlacesWhereAStyleSheetDoesNotMind() {
    String faults = String.join(" ", faults(PdfSamples.renderer(PdfSamples.css() + LET_GO)));
    assertTrue(faults.contains("stranded HEAD") && faults.contains("stranded ITEM"), faults);
    assertTrue(faults.contains("stranded INTRO") && faults.contains("orphan") && faults.contains("widow"), faults);
  }

  @Test
  void pagesAreUsLetterAndFilledToTheMargins() {
    Letter letter = PdfSamples.letter(MarginLine.NONE, List.of(PdfSamples.paragraph(words(1200))));
    byte[] pdf = PdfSamples.renderer().print(letter, Imprint.NONE).bytes();
    assertEquals("[0.0,0.0,612.0,792.0]", PdfFile.read(pdf, file -> file.getPage(0).getMediaBox().toString()));
    assertEquals(9 * 72 / 15, PdfText.pages(pdf).get(0).size(), "lines of 15 points in 9 inches");
  }

  private static List<String> faults(PdfRenderer renderer) {
    return IntStream.range(0, VARIANTS)
        .mapToObj(PdfPageBreakTest::letter)
        .flatMap(letter -> faults(PdfText.pages(renderer.print(letter, Imprint.NONE).bytes())))
        .toList();
  }

  private static Stream<String> faults(List<List<String>> pages) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i + 1 < pages.size(); i++) {
      String last = pages.get(i).get(pages.get(i).size() - 1);
      String next = pages.get(i + 1).get(0);
      if (last.matches("(HEAD|ITEM|INTRO).*")) {
        faults.add("stranded " + last);
      } else if (last.startsWith("Opens") && !last.contains("closes.")) {
        faults.add("orphan " + last);
      } else if (next.contains("closes.") && !next.startsWith("Opens")) {
        faults.add("widow " + next);
      }
    }
    return faults.stream();
  }

  private static Letter letter(int variant) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(PdfSamples.paragraph(words(20 + 12 * variant)));
    for (int section = 0; section < 3; section++) {
      blocks.add(PdfSamples.heading(1, "HEADING OF A SECTION"));
      blocks.add(new Block.Paragraph("intro", List.of(PdfSamples.run("INTRODUCTION TO WHAT FOLLOWS:"))));
      blocks.add(PdfSamples.heading(2, "ITEM that is disputed: Upheld"));
      blocks.add(PdfSamples.paragraph(words(9)));
      blocks.add(PdfSamples.heading(2, "ITEM that is disputed: Overturned"));
      blocks.add(PdfSamples.paragraph(words(90 + 31 * section)));
    }
    return PdfSamples.letter(MarginLine.NONE, blocks);
  }

  private static String words(int count) {
    return "Opens " + String.join(" ", Collections.nCopies(count, "word")) + " closes.";
  }
}
