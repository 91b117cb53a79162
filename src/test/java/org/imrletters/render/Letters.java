package org.imrletters.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.MarginLine;
import org.imrletters.letter.Section;

/** Letters built in Java, in few words. */
public final class Letters {

  private Letters() {}

  public static Letter letter(Block... blocks) {
    return letter(new Section("body", List.of(blocks)));
  }

  public static Letter letter(Section... sections) {
    return new Letter("Final Determination", "en-US", "Example Review", Optional.of("CM26-0000001"), Optional.empty(),
        List.of(sections), MarginLine.NONE, new MarginLine("CM26-0000001", "Page {page} of {pages}"), Optional.empty());
  }

  public static Section section(String name, Block... blocks) {
    return new Section(name, List.of(blocks));
  }

  public static Block.Heading title(String words) {
    return new Block.Heading(1, "", List.of(run(words)));
  }

  public static Block.Heading item(String treatment, String decision) {
    return new Block.Heading(2, "item", List.of(bold(treatment + ":"), run(" " + decision)));
  }

  public static Block.Paragraph paragraph(String words) {
    return paragraph(run(words));
  }

  public static Block.Paragraph paragraph(Inline... words) {
    return new Block.Paragraph("", List.of(words));
  }

  public static Block.Paragraph label(String label, String words) {
    return new Block.Paragraph("label", List.of(bold(label + ":"), run(" " + words)));
  }

  public static Block.Points bullets(Object... items) {
    return new Block.Points("", "", points(items));
  }

  public static Block.Points numbers(Object... items) {
    return new Block.Points("1", "", points(items));
  }

  private static List<List<Block>> points(Object... items) {
    return Arrays.stream(items).map(Letters::point).toList();
  }

  private static List<Block> point(Object item) {
    return item instanceof Block[] blocks ? List.of(blocks) : List.of(paragraph(item.toString()));
  }

  public static Block[] both(Block... blocks) {
    return blocks;
  }

  public static Block.Quote quote(Block... blocks) {
    return new Block.Quote("", List.of(blocks));
  }

  public static Block.Table table(String[]... rows) {
    return new Block.Table("header", Arrays.stream(rows).map(Letters::cells).toList());
  }

  /** Names and facts by turns; an empty text makes an empty cell. */
  public static String[] row(String... cells) {
    return cells;
  }

  private static List<Cell> cells(String... row) {
    return IntStream.range(0, row.length)
        .mapToObj(i -> new Cell(i % 2 == 0, row[i].isEmpty() ? List.of() : List.of(run(row[i]))))
        .toList();
  }

  public static Inline run(String words) {
    return new Inline.Run(words, false, false);
  }

  public static Inline bold(String words) {
    return new Inline.Run(words, true, false);
  }

  public static Inline italic(String words) {
    return new Inline.Run(words, false, true);
  }

  public static Inline.Break lineBreak() {
    return new Inline.Break();
  }

  /** A letter with every kind of block that a determination has. */
  public static Letter whole() {
    return letter(
        section("case-header",
            table(row("Case Number:", "CM26-0000001", "", ""),
                row("Date Assigned:", "02/03/2026", "Date of Injury:", "11/30/2025"),
                row("Priority:", "Standard", "Application Received:", "01/20/2026"))),
        section("how-made", title("HOW THIS LETTER CAME ABOUT"),
            paragraph("An expert reviewer who treats such patients read the whole case file. The reviewer has no ties "
                + "to the employer, the employee, the providers or the claims administrator."),
            paragraph(bold("Licensed in:"), run(" California, Oregon"), lineBreak(), bold("Specialty:"),
                run(" Orthopedic Surgery"))),
        section("clinical-case-summary", title("CLINICAL CASE SUMMARY"),
            new Block.Paragraph("lead", List.of(run("The file shows the following:"))),
            bullets("Pain of the left knee since a fall from a ladder, worse on stairs, with swelling at night.",
                both(paragraph("Treatment to date:"),
                    numbers("six visits of physical therapy", "naproxen 500\u00a0mg, twice a day", "a brace"))),
            quote(paragraph("The knee is stable to varus and valgus stress, and there is no effusion; x-ray of "
                + "12/05/2025 shows " + "joint space kept."))),
        section("issues-decisions-rationales", title("ISSUES, DECISIONS AND RATIONALES"),
            item("MRI of the left knee without contrast, #1", "Overturned"),
            label("Claims Administrator guideline", "Decision based on MTUS Knee Complaints 2004."),
            label("Example Review guideline",
                "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies."),
            label("Decision rationale",
                "Six weeks of care \u201cby the book\u201d brought no relief & locking began "
                    + "(< 90\u00b0 of flexion). The request is medically necessary."),
            item("Norco 10/325mg, #60", "Upheld"),
            label("Claims Administrator guideline", "Decision based on MTUS Opioid Treatment 2016."),
            label("Example Review guideline", "Decision based on MTUS Opioid Treatment 2016, Section(s): Dosing."),
            label("Decision rationale", "No function gained is on record. See "
                + "https://www.example.org/guidelines/opioids/2016/recommendations/long-term-use-of-opioids-for-pain."),
            paragraph(italic("Do not stop an opioid at once."), run(" Ask the prescriber how to taper it."))));
  }
}
