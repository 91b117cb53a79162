package org.imrletters.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.imrletters.letter.Section;

/** Letters to print, and a renderer to print them with. */
final class PdfSamples {

  static final String PROSE = "The injured worker filed a claim for the affected office staff after a fall, with flank stiffness and a"
      + " difficult recovery that the treating physician found sufficient to ask for a different regimen of care.";

  private PdfSamples() {}

  static PdfRenderer renderer() {
    return renderer(css());
  }

  static PdfRenderer renderer(String css) {
    return PdfRenderer.of(css, fonts());
  }

  static List<FontFile> fonts() {
    return List.of(font("Letter Serif", 400, false, "LiberationSerif-Regular"),
        font("Letter Serif", 700, false, "LiberationSerif-Bold"),
        font("Letter Serif", 400, true, "LiberationSerif-Italic"),
        font("Letter Serif", 700, true, "LiberationSerif-BoldItalic"),
        font("Letter Sans", 400, false, "LiberationSans-Regular"),
        font("Letter Sans", 700, false, "LiberationSans-Bold"));
  }

  static String css() {
    try (InputStream in = PdfSamples.class.getResourceAsStream("pdf-test.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Letter letter(Block... blocks) {
    return letter(new MarginLine("CM15-0000001", "Page {page} of {pages}"), List.of(blocks));
  }

  static Letter letter(MarginLine footer, List<Block> blocks) {
    return new Letter("Final Determination Letter", "en-US", "Example Reviewers", Optional.of("CM15-0000001"),
        Optional.of(LocalDate.of(2015, 12, 3)), List.of(new Section("all", blocks)), MarginLine.NONE, footer,
        Optional.empty());
  }

  /** A letter with everything that letters are made of, and this many disputed items. */
  static Letter whole(int items) {
    List<Block> blocks = new ArrayList<>(opening());
    blocks.add(heading(1, "IMR ISSUES, DECISIONS AND RATIONALES"));
    blocks.add(new Block.Paragraph("intro", List.of(run("The decisions on the disputed items/services are these:"))));
    for (int i = 1; i <= items; i++) {
      blocks.addAll(item(i, String.join(" ", Collections.nCopies(1 + i % 4, PROSE))));
    }
    return letter(new MarginLine("CM15-0000001", "Page {page} of {pages}"), blocks);
  }

  static List<Block> opening() {
    return List.of(table(), heading(1, "HOW THE IMR FINAL DETERMINATION WAS MADE"), paragraph(PROSE),
        new Block.Points("", "", List.of(List.of(paragraph("Application for review")), List.of(paragraph(PROSE)))),
        new Block.Points("1", "", List.of(List.of(paragraph("First")), List.of(paragraph("Second")))),
        heading(1, "CLINICAL CASE SUMMARY"), paragraph(PROSE + " " + PROSE),
        new Block.Quote("", List.of(paragraph("No more than eight visits are recommended."))));
  }

  static Block.Table table() {
    return new Block.Table("case",
        List.of(List.of(name("Case Number:"), fact("CM15-0000001"), name("Date Assigned:"), fact("10/23/2015")),
            List.of(name("Date of Injury:"), fact("09/01/2008"), name("Decision Date:"), fact("12/03/2015")),
            List.of(name("Priority:"), fact("Standard"), name(""), fact(""))));
  }

  static List<Block> item(int number, String rationale) {
    return List.of(new Block.Heading(2, "item", List.of(strong("Norco 10/325mg, #" + number + ":"), run(" Upheld"))),
        label("Claims Administrator guideline:", " Decision based on MTUS Chronic Pain Medical Treatment 2009."),
        label("Example Reviewers guideline:", " Decision based on MTUS Opioid Treatment 2016, Section(s): Weaning."),
        label("Decision rationale:", " " + rationale));
  }

  static Block.Paragraph label(String label, String text) {
    return new Block.Paragraph("", List.of(strong(label), run(text)));
  }

  static Block.Heading heading(int level, String text) {
    return new Block.Heading(level, "", List.of(run(text)));
  }

  static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph("", List.of(run(text)));
  }

  static Inline run(String text) {
    return new Inline.Run(text, false, false);
  }

  static Inline strong(String text) {
    return new Inline.Run(text, true, false);
  }

  private static Cell name(String text) {
    return new Cell(true, text.isEmpty() ? List.of() : List.of(run(text)));
  }

  private static Cell fact(String text) {
    return new Cell(false, Stream.of(text).filter(words -> !words.isEmpty()).map(PdfSamples::run).toList());
  }

  private static FontFile font(String family, int weight, boolean italic, String file) {
    try {
      return new FontFile(family, weight, italic,
          ByteBuffer.wrap(Files.readAllBytes(Path.of("templates/fonts", file + ".ttf"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
