package org.imrletters.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedPdfTest {

  private static final byte[] LETTER = Printed.pdf("public-copy-header");

  @Test
  void wordsStandByPageAndLineWithEachFootAtItsEnd() throws IOException {
    List<String> lines = read(PrintedPdf::words).lines().toList();
    assertEquals("-- page 1 --", lines.get(0));
    assertTrue(lines.contains("Date Assigned: 06/12/2017 Date of Injury: 08/21/2015"), lines.toString());
    assertTrue(lines.contains("State(s) of Licensure: California"), lines.toString());
    int second = lines.indexOf("-- page 2 --");
    assertEquals(List.of("Case Number: CM17-0900114 Page 1 of 2", ""), lines.subList(second - 2, second));
    assertEquals("Case Number: CM17-0900114 Page 2 of 2", lines.get(lines.size() - 1));
  }

  @Test
  void tagsStandInTheOrderOfReading() throws IOException {
    List<String> tags = read(PrintedPdf::tags).lines().map(String::strip).toList();
    assertTrue(tags.get(0).startsWith("Document"), tags.get(0));
    int row = tags.indexOf("TH [scope Row]: Date Assigned:");
    assertEquals(List.of("TR", "TH [scope Row]: Date Assigned:", "TD: 06/12/2017", "TH [scope Row]: Date of Injury:",
        "TD: 08/21/2015", "TR"), tags.subList(row - 1, row + 5));
    int heading = tags.indexOf("H1: CLINICAL CASE SUMMARY");
    assertEquals("P: The expert reviewer developed the following clinical case ...", tags.get(heading + 1));
  }

  @Test
  void tagsStandFartherInThanWhatHoldsThem() throws IOException {
    String tags = read(PrintedPdf::tags);
    String row = tags.lines().filter(line -> line.strip().equals("TR")).findFirst().orElseThrow();
    String cell = tags.lines().filter(line -> line.contains("Date Assigned")).findFirst().orElseThrow();
    assertEquals(row.indexOf("TR") + 2, cell.indexOf("TH"));
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    String said = read(PrintedPdf::metadata);
    for (String line : List.of("Title: Independent Medical Review Final Determination",
        "Author: MAXIMUS Federal Services", "language: en-US", "tagged: yes", "window shows: the title",
        "pages: 2, 612 x 792 points", "bookmark: CLINICAL CASE SUMMARY", "<pdfuaid:part>1</pdfuaid:part>")) {
      assertTrue(said.lines().anyMatch(line::equals), line + " is not in\n" + said);
    }
    assertTrue(said.contains("bookmark:   Home infusion of intravenous vancomycin"), said);
  }

  @Test
  void fontsAreNamedWithoutTheMarkThatEveryWordChanges() throws IOException {
    String fonts = read(PrintedPdf::metadata).lines()
        .filter(line -> line.startsWith("fonts: "))
        .findFirst()
        .orElseThrow();
    assertTrue(fonts.contains("LiberationSerif"), fonts);
    assertFalse(fonts.contains("+") || fonts.contains("not embedded"), fonts);
  }

  @Test
  void nothingUnseenIsInWhatIsKept() throws IOException {
    for (String kept : List.of(read(PrintedPdf::words), read(PrintedPdf::tags), read(PrintedPdf::metadata))) {
      assertTrue(kept.codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c) && c != 0xfeff), kept);
    }
  }

  @Test
  void pagesHaveTheSizeOfPaper() throws IOException {
    List<PagePicture> pictures = read(file -> file.pictures(96));
    assertEquals(2, pictures.size());
    assertEquals(List.of(816, 1056), List.of(pictures.get(0).width(), pictures.get(0).height()));
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThrows(IOException.class, () -> PrintedPdf.open(new byte[]{1, 2, 3}));
  }

  private interface Reading<T> {
    T of(PrintedPdf file) throws IOException;
  }

  private static <T> T read(Reading<T> reading) throws IOException {
    try (PrintedPdf file = PrintedPdf.open(LETTER)) {
      return reading.of(file);
    }
  }
}
