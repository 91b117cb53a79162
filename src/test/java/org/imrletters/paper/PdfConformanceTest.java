package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfConformanceTest {

  private static final String HOSTILE = "</style><script>x()</script> & ]]> <!-- \"; } body{} @page{} ${x} \\A 100%";

  static Stream<Named<Letter>> letters() {
    return Stream.of(
        Named.of("one paragraph", PdfSamples.letter(PdfSamples.heading(1, "SUMMARY"), PdfSamples.paragraph("Short."))),
        Named.of("every kind of block", PdfSamples.whole(1)), Named.of("many pages", PdfSamples.whole(14)),
        Named.of("a table alone", PdfSamples.letter(PdfSamples.table())),
        Named.of("lists in lists", PdfSamples.letter(PdfSamples.heading(1, "LISTS"), nested())),
        Named.of("a quotation over pages", PdfSamples.letter(PdfSamples.heading(1, "QUOTE"), longQuote())),
        Named.of("hostile text", hostile()),
        Named.of("no footer and nothing in it", PdfSamples.letter(MarginLine.NONE, List.of())),
        Named.of("no date", undated()));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyLetterKeepsToBothStandards(Letter letter) {
    assertEquals(List.of(), Conformance.failures(PdfSamples.renderer().print(letter, Imprint.NONE).bytes()));
  }

  @Test
  void theCheckerSeesAFileThatBreaksThem() {
    byte[] pdf = PdfSamples.renderer().print(PdfSamples.whole(1), Imprint.NONE).bytes();
    byte[] broken = new String(pdf, StandardCharsets.ISO_8859_1).replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
        .getBytes(StandardCharsets.ISO_8859_1);
    assertFalse(Conformance.failures(broken).isEmpty());
  }

  private static Block nested() {
    Block inner = new Block.Points("1", "", List.of(List.of(PdfSamples.paragraph("inner"))));
    return new Block.Points("", "", List.of(List.of(PdfSamples.paragraph("outer"), inner), List.of()));
  }

  private static Block longQuote() {
    return new Block.Quote("", Collections.nCopies(30, PdfSamples.paragraph(PdfSamples.PROSE)));
  }

  private static Letter hostile() {
    Block both = new Block.Paragraph("x\" onload=\"y",
        List.of(new Inline.Run(HOSTILE, true, true), new Inline.Break()));
    return PdfSamples.letter(new MarginLine(HOSTILE, HOSTILE + "{page}{pages}{x}"), List
        .of(PdfSamples.heading(1, HOSTILE), both, PdfSamples.paragraph("x".repeat(3000)), PdfSamples.heading(2, "")));
  }

  private static Letter undated() {
    Letter letter = PdfSamples.whole(1);
    return new Letter("A <title> & \"more\"", "en-US", "Reviewers & <Sons>", Optional.empty(), Optional.empty(),
        letter.sections(), letter.head(), letter.footer(), letter.envelope());
  }
}
