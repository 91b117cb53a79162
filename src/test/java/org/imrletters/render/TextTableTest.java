package org.imrletters.render;

import static org.imrletters.render.Letters.letter;
import static org.imrletters.render.Letters.lineBreak;
import static org.imrletters.render.Letters.paragraph;
import static org.imrletters.render.Letters.row;
import static org.imrletters.render.Letters.run;
import static org.imrletters.render.Letters.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static final Block.Table HEADER = table(row("Case Number:", "CM26-0000001", "", ""),
      row("Date Assigned:", "02/03/2026", "Date of Injury:", "11/30/2025"),
      row("Decision Date:", "03/02/2026", "UR Denial Date:", "01/12/2026"),
      row("Priority:", "Standard", "Application Received:", "01/20/2026"));

  private static void prints(String expected, int columns, Block... blocks) {
    assertEquals(expected, TextRenderer.render(letter(blocks), columns));
  }

  @Test
  void namesAndFactsStandInColumns() {
    prints("""
        Case Number:    CM26-0000001
        Date Assigned:  02/03/2026      Date of Injury:        11/30/2025
        Decision Date:  03/02/2026      UR Denial Date:        01/12/2026
        Priority:       Standard        Application Received:  01/20/2026
        """, 80, HEADER);
  }

  @Test
  void columnsAreKeptToTheLastColumnThatFits() {
    String widest = TextRenderer.render(letter(HEADER), 65);
    assertEquals(TextRenderer.render(letter(HEADER), 80), widest);
    assertEquals(65, widest.lines().mapToInt(String::length).max().orElseThrow());
  }

  @Test
  void aTableTooWideForColumnsHasOneFactALine() {
    prints("""
        Case Number:           CM26-0000001
        Date Assigned:         02/03/2026
        Date of Injury:        11/30/2025
        Decision Date:         03/02/2026
        UR Denial Date:        01/12/2026
        Priority:              Standard
        Application Received:  01/20/2026
        """, 64, HEADER);
  }

  @Test
  void aLongFactIsWrappedBehindItsName() {
    prints("""
        Number:     CM26-0000001
        Treatment:  Physical therapy of the left
                    knee, twelve visits
        """, 40,
        table(row("Number:", "CM26-0000001"), row("Treatment:", "Physical therapy of the left knee, twelve visits")));
  }

  @Test
  void factsHangUnderTheirNamesWhereTheNamesLeaveNoRoom() {
    prints("""
        Case Number:
          CM26-0000001
        Application
          Received:
          01/20/2026
        Priority: Standard
        """, 20, table(row("Case Number:", "CM26-0000001", "Application Received:", "01/20/2026"),
        row("Priority:", "Standard", "", "")));
  }

  @Test
  void aNameWithoutAColonIsNotReadAsOneWithItsFact() {
    prints("""
        Decompression, 20 visits
          Upheld. The plan does not
          have to cover this.
        Elbow pad
          Overturned.
        """, 28, table(row("Decompression, 20 visits", "Upheld. The plan does not have to cover this."),
        row("Elbow pad", "Overturned.")));
  }

  @Test
  void linesOfACellStayTogether() {
    Cell name = new Cell(true, List.of(run("Licensed in:")));
    Cell fact = new Cell(false, List.of(run("California"), lineBreak(), run("Oregon")));
    prints("""
        Licensed in:  California
                      Oregon
        Licensed in:  California
                      Oregon
        """, 80, new Block.Table("", List.of(List.of(name, fact, name, fact))));
  }

  @Test
  void cellsWithoutNamesStandAlone() {
    Cell visit = new Cell(false, List.of(run("a visit to the clinic")));
    prints("a visit to the clinic    a visit to the clinic\n", 80, new Block.Table("", List.of(List.of(visit, visit))));
    prints("a visit to the clinic\na visit to the clinic\n", 40, new Block.Table("", List.of(List.of(visit, visit))));
  }

  @Test
  void headingsOfColumnsStandFarApartAsFactsDo() {
    Cell name = new Cell(true, List.of(run("Visits")));
    Cell fact = new Cell(false, List.of(run("twelve")));
    prints("Visits  Visits    Visits\nVisits  twelve    twelve\n", 80,
        new Block.Table("", List.of(List.of(name, name, name), List.of(name, fact, fact))));
  }

  @Test
  void headingsOfColumnsStandBesideTheirCellsInATableTooWideForColumns() {
    prints("""
        Record  Operative note
        File    note_of_the_operation.pdf

        Record  X-ray
        File    x_ray.pdf
        """, 34, new Block.Table("", List.of(cells(true, "Record", "File"),
        cells(false, "Operative note", "note_of_the_operation.pdf"), cells(false, "X-ray", "x_ray.pdf"))));
  }

  private static List<Cell> cells(boolean head, String... words) {
    return Arrays.stream(words).map(each -> new Cell(head, List.of(run(each)))).toList();
  }

  @Test
  void emptyColumnsAndRowsTakeNoRoom() {
    prints("Before.\n\nPriority:  Standard    Copy:  public\n\nAfter.\n", 80, paragraph("Before."),
        table(row("", ""), row("", "")),
        table(row("", "", "Priority:", "Standard", "", "", "Copy:", "public"), row("", "", "", "", "", "", "", "")),
        paragraph("After."));
  }
}
