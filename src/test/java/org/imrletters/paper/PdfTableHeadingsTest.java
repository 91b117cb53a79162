package org.imrletters.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Letter;
import org.imrletters.proof.PrintedPdf;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A screen reader is told which cells a header cell names, by either way to paper. */
class PdfTableHeadingsTest {

  private static final Letter LETTER = PdfSamples.letter(PdfSamples.heading(1, "TABLES"),
      new Block.Table("",
          List.of(List.of(name("Item"), name("Asked for"), name("Decision")),
              List.of(name("Brace"), fact("1"), fact("Upheld")))),
      new Block.Table("", List.of(List.of(name(""), name("First")), List.of(name("Visits"), fact("12")))),
      new Block.Table("", List.of(List.of(name("Priority"), fact("Standard"), name("Copy"), fact("public")))),
      new Block.Table("", List.of(List.of(name("Alone")))));

  static Stream<Named<byte[]>> files() {
    return Routes.both(LETTER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsToBothStandards(byte[] pdf) {
    assertEquals(List.of(), Conformance.failures(pdf));
  }

  @ParameterizedTest
  @MethodSource("files")
  void headerCellsAloneNameTheirColumnsAndBesideFactsTheirRow(byte[] pdf) throws IOException {
    try (PrintedPdf printed = PrintedPdf.open(pdf)) {
      assertEquals(
          List.of("TH [scope Column]: Item", "TH [scope Column]: Asked for", "TH [scope Column]: Decision",
              "TH [scope Row]: Brace", "TD: 1", "TD: Upheld", "TD", "TH [scope Column]: First",
              "TH [scope Row]: Visits", "TD: 12", "TH [scope Row]: Priority", "TD: Standard", "TH [scope Row]: Copy",
              "TD: public", "TH [scope Row]: Alone"),
          printed.tags().lines().map(String::strip).filter(tag -> tag.matches("T[HD]\\b.*")).toList());
    }
  }

  private static final Letter LONG = PdfSamples.letter(new Block.Table("",
      Stream
          .concat(Stream.of(List.of(name("Item"), name("Decision"))),
              IntStream.range(0, 90).mapToObj(i -> List.of(fact("Brace " + i), fact("Upheld"))))
          .toList()));

  static Stream<Named<byte[]>> longFiles() {
    return Routes.both(LONG);
  }

  @ParameterizedTest
  @MethodSource("longFiles")
  void headsOfColumnsStandOnEachPageAndAreToldOnce(byte[] pdf) throws IOException {
    assertEquals(List.of(), Conformance.failures(pdf));
    List<List<String>> pages = PdfText.pages(pdf);
    assertEquals(List.of("Item Decision", "Item Decision", "Item Decision"),
        pages.stream().map(page -> page.get(0)).toList());
    try (PrintedPdf printed = PrintedPdf.open(pdf)) {
      assertEquals(2, printed.tags().lines().filter(tag -> tag.contains("TH [")).count());
    }
  }

  private static Cell name(String text) {
    return new Cell(true, text.isEmpty() ? List.of() : List.of(PdfSamples.run(text)));
  }

  private static Cell fact(String text) {
    return new Cell(false, List.of(PdfSamples.run(text)));
  }
}
