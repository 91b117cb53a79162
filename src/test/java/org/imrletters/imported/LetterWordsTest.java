package org.imrletters.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.imrletters.Fixtures;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.imported.LetterWords.Word;
import org.junit.jupiter.api.Test;

/** What stands on paper is read as its reader reads it: words, paragraphs, tables, points; and no furniture of pages. */
class LetterWordsTest {

  @Test
  void aBlankLineEndsAParagraph() {
    assertEquals("[One two|three] [four]", shown("One two\nthree\n\nfour\n"));
    assertEquals("[One two|three] [four]", shown("One two\r\nthree\r\n\r\nfour"));
    assertEquals("", shown(""));
    assertEquals("", shown("\n \f\n"));
  }

  @Test
  void aFormFeedEndsAPage() {
    assertEquals("[One two/three] [four]", shown("One two\n\fthree\n\nfour\n\f"));
    Word four = words("One two\n\fthree\n\nfour\n\f").get(3);
    assertEquals(List.of(2, 3), List.of(four.page(), four.line()));
  }

  @Test
  void blankLinesBehindEveryLineSayNothing() {
    assertEquals("[One two|three] [four|five]", shown("\n One two \n\nthree \n\n \n\nfour \n\nfive \n\n"));
    assertEquals("[One two|three  four|five] [six]".replace("  ", " "),
        shown("One two \n\nthree  four \n\nfive \n\n\n\nsix\n"));
    assertEquals("[One] [two] [three]", shown("One\n\ntwo\n\nthree\n"));
  }

  @Test
  void aTableIsReadRowByRow() {
    assertEquals("[Case:] [CM16-1] [Priority:] [Standard] [Received:] [11/03/2016] [Text|goes on]", shown("""
        Case:          CM16-1
        Priority:      Standard        Received:    11/03/2016

        Text
        goes on
        """));
    assertEquals("[Denial code:] [50: Not necessary]", shown("Denial code:  50: Not necessary\n"));
  }

  @Test
  void aCellMayTakeTwoLines() {
    assertEquals("[Priority:] [Standard] [Application|Received:] [11/03/2016]", shown("""
        Priority:             Standard                        Application          11/03/2016
                                                              Received:
        """));
    assertEquals("[Hospital stay, four|nights] [Modified. We agree with the plan in part. It must cover the|first two]"
        + " [Private room] [Upheld.]", shown("""
            Hospital stay, four          Modified. We agree with the plan in part. It must cover the
            nights                       first two
            Private room                 Upheld.
            """));
  }

  @Test
  void aTableTakenDownByColumnsIsReadRowByRow() {
    assertEquals("[A decision] [Case:] [CM16-1] [Priority:] [Standard] [Received:] [11/03/2016] [Text]",
        shown("A decision\nCase:\nPriority:\n\nCM16-1\nStandard\n\nReceived:\n\n11/03/2016\n\nText\n"));
    assertEquals("[Case:|Priority:] [CM16-1]", shown("Case:\nPriority:\n\nCM16-1\n"));
  }

  @Test
  void twoBlanksBehindASentenceMakeNoTable() {
    assertEquals("[He came back.  She|stayed.  They left]".replace("  ", " "),
        shown("He came back.  She\nstayed.  They left\n"));
    assertEquals("[Decision rationale: He came on to the hospital|again]",
        shown("Decision rationale:     He came on to the hospital\nagain\n"));
    assertEquals("[A HEADING|Text]", shown("                A HEADING\nText\n"));
  }

  @Test
  void pointsHaveTheirLabels() {
    assertEquals("[So far:] {- rest} {- exercise|at home} {-1 on foot} {- work} [And so on]", shown("""
        So far:

        - rest
        - exercise
          at home
          - on foot
        - work

        And so on
        """));
    assertEquals("[Asked:] {3. an MRI} {4. therapy} [Done]", shown("Asked:\n\n3. an MRI\n4. therapy\n\nDone\n"));
    assertEquals("[Asked] {- an MRI} {- therapy}", shown("Asked\n\u2022 an MRI\n\uF0B7  therapy\n"));
  }

  @Test
  void whatHappensToStandAtTheStartOfALineIsNoPoint() {
    assertEquals("[The left hand has|2. It was 25 kg, a loss of|- 5 degrees]",
        shown("The left hand has\n2. It was 25 kg, a loss of\n- 5 degrees\n"));
    assertEquals("[\u2022 One bullet alone]", shown("\u2022 One bullet alone\n"));
  }

  @Test
  void theFurnitureOfPagesDropsOut() {
    assertEquals("[One/two]", shown("""
        Notice of a decision                 BD26-1

        One

        Number: BD26-1                  Page 1 of 2
        \fNotice of a decision                 BD26-1

        two

        Number: BD26-1                  Page 2 of 2
        \f"""));
    assertEquals("[One]", shown("One\n\nCase Number: CM16-0900315\n\nPage 1 of 1\n\n\f"));
    assertEquals("[It is not necessary.] [No.] [It is not necessary.]".replace("] [No", "/No"),
        shown("It is not necessary.\n\fNo.\n\nIt is not necessary.\n\f"));
  }

  @Test
  void aLineEndPartsWordsBehindTheirHyphens() {
    assertEquals("[antidepressants. No antidepressants.]", shown("antidepressants. No anti-\ndepressants.\n"));
    assertEquals("[Anti-depressants are no anti-depressants.]", shown("Anti-depressants are no anti-\ndepressants.\n"));
    assertEquals("[CM16-0213037 of 10-13-16, 6-8 times, L4-L5, non-MTUS]",
        shown("CM16-\n0213037 of 10-13-\n16, 6-\n8 times, L4-\nL5, non-\nMTUS\n"));
    assertEquals("[short-|and long-term, and/or]", shown("short-\nand long-term, and/\nor\n"));
    assertEquals("[A dash -|not more]", shown("A dash -\nnot more\n"));
  }

  @Test
  void whereNothingTellsItIsDoubted() {
    LetterWords words = read(bytes("Title\n\fNo anti-\ndepressants.\n")).orThrow();
    assertEquals("anti-depressants.", words.words().get(2).text());
    assertEquals(List.of("word-parted-at-line-end"), words.doubts().stream().map(Diagnostic::code).toList());
    assertTrue(words.doubts().get(0).message().contains("page 2"), words.doubts().get(0).message());
    assertEquals(1, words.doubts().get(0).location().orElseThrow().line());
  }

  @Test
  void blanksAtTheEndsOfLinesTellWhereWordsEnd() {
    assertEquals("[one |two |long-term |pre- |existing |and/ |or]".replace(" |", "|"),
        shown("one \ntwo \nlong-\nterm \npre- \nexisting \nand/ \nor \n"));
  }

  @Test
  void charactersAreThoseOfWords() {
    assertEquals("[the first office is open on 5 May]",
        shown("the \uFB01rst o\uFB03ce is op\u00ADen on\u00A05\u202FMay\n"));
    assertEquals("[therapist] [r\u00e9sum\u00e9]", shown("thera\u00AD\npist\n\nre\u0301sume\u0301\n"));
    assertEquals("[\u8BF7\u62E8\u6253\u7535\u8BDD]", shown("\u8BF7\u62E8\n\u6253\u7535\u8BDD\n"));
  }

  @Test
  void htmlIsReadAsItIsShown() {
    String page = """
        <!DOCTYPE html>
        <html><head><title>No</title><style>p { }</style></head>
        <body><h1>Head</h1><p>One&#160;<strong>t</strong>wo<br/>three</p>
        <table><tr><th>A:</th><td>1</td></tr></table>
        <ol start="3" type="a"><li>x<ul><li><p>y</p><p>z</p></li></ul></li><li>w</li></ol></body></html>
        """;
    assertEquals("[Head] [One two|three] [A:] [1] {c. x} {-1 y} [z] {d. w}", shown(page));
    assertEquals(How.HTML, read(bytes(page)).orThrow().how());
    assertEquals(3, read(bytes(page)).orThrow().words().get(0).line());
    assertEquals("malformed-html", told(bytes("<html><body><p>One<b>two</p></body></html>")));
    assertEquals("malformed-html", told(bytes("<!DOCTYPE html [<!ENTITY x 'y'>]><html><body>&x;</body></html>")));
  }

  @Test
  void aPageThatABrowserSavedIsRead() {
    assertEquals("[One|two three] [four]", shown("""
        <!DOCTYPE html>
        <!-- saved from url=(0022)https://letters.example/ -->
        <html lang="en"><head><meta charset="UTF-8"><link rel="icon" href="x.png"></head>
        <body><img src="logo.svg" alt="" class=""><p>One<br>two&nbsp;three<wbr></p><hr><p>four</p></body></html>
        """));
  }

  @Test
  void aNumberThatALineEndPartsIsOneWhereAllOtherLinesEndInBlanks() {
    assertEquals("[CM18-0900315 of |the |year |2018 |4]",
        shown("CM18-0900\n315 of \nthe \nyear \n2018 \n4\n").replace(" |", "|").replace("|", " |"));
    assertEquals("[Suite 4|95814 Sacramento |and|more]",
        shown("Suite 4\n95814 Sacramento \nand\nmore\n").replace(" |", "|").replace("Sacramento|", "Sacramento |"));
  }

  @Test
  void aPdfOfStandardFontsIsReadByPosition() throws IOException {
    byte[] pdf = drawn((page, font) -> {
      line(page, font, 72, 700, "Case Number:");
      line(page, font, 180, 700, "CM16-0213037");
      line(page, font, 72, 685, "Priority:");
      line(page, font, 180, 685, "Standard");
      line(page, font, 72, 650, "The worker\u2019s pain is");
      line(page, font, 72, 635, "\u201Chigh.\u201D");
    });
    assertEquals(How.POSITION, read(pdf).orThrow().how());
    assertEquals("[Case Number:] [CM16-0213037] [Priority:] [Standard] [The worker\u2019s pain is|\u201Chigh.\u201D]",
        shown(read(pdf).orThrow()));
  }

  @Test
  void wordsInADrawingAreRead() throws IOException {
    byte[] pdf = drawn((page, font) -> {
      line(page, font, 72, 700, "One");
      PDFormXObject form = new PDFormXObject(new PDDocument());
      form.setBBox(new PDRectangle(600, 800));
      form.setResources(new PDResources());
      form.getResources().put(org.apache.pdfbox.cos.COSName.getPDFName("F9"), font);
      try (var out = form.getContentStream().createOutputStream()) {
        out.write(bytes("BT /F9 12 Tf 72 685 Td (two) Tj ET"));
      }
      page.drawForm(form);
    });
    assertEquals("[One|two]", shown(read(pdf).orThrow()));
  }

  @Test
  void aScanIsTold() throws IOException {
    assertEquals("no-text-in-letter", told(drawn((page, font) -> {
      page.addRect(72, 72, 100, 100);
      page.fill();
    })));
  }

  @Test
  void whatAsksForAPasswordIsTold() throws IOException {
    assertEquals("encrypted-pdf", told(encrypted("secret", new AccessPermission())));
    AccessPermission none = new AccessPermission();
    none.setCanExtractContent(false);
    none.setCanExtractForAccessibility(false);
    assertEquals("encrypted-pdf", told(encrypted("", none)));
  }

  @Test
  void whatIsDamagedIsTold() {
    byte[] letter = letter();
    for (int length : new int[]{10, 1_000, letter.length / 2, letter.length - 50}) {
      assertEquals("not-a-pdf", told(Arrays.copyOf(letter, length)));
    }
    assertEquals("not-text", told(new byte[]{'a', (byte) 0x93, 'b', '\n'}));
    assertEquals("forbidden-character", told(bytes("a\0b")));
    assertEquals("file-too-large", told(new byte[2 << 20]));
    assertEquals("file-too-large", told(Arrays.copyOf(letter, 17 << 20)));
    assertEquals("file-too-large", told(Arrays.copyOf(bytes("<html>"), 2 << 20)));
  }

  @Test
  void noTextKeepsItLong() {
    assertTimeoutPreemptively(Fixtures.HANGS, () -> {
      read(bytes("- ".repeat(400_000)));
      read(bytes("a  b\n".repeat(150_000)));
      read(bytes("anti-\n".repeat(150_000)));
      read(bytes("1\n\n\f".repeat(200_000)));
      read(bytes("a:\n".repeat(100_000) + "\n" + "b\n".repeat(100_000)));
      read(bytes("<html><body>" + "<ol>".repeat(200_000)));
    });
  }

  private interface Drawing {
    void on(PDPageContentStream page, PDFont font) throws IOException;
  }

  private static byte[] drawn(Drawing drawing) throws IOException {
    try (PDDocument file = new PDDocument()) {
      file.addPage(new PDPage());
      try (PDPageContentStream page = new PDPageContentStream(file, file.getPage(0))) {
        drawing.on(page, new PDType1Font(FontName.TIMES_ROMAN));
      }
      return saved(file);
    }
  }

  private static void line(PDPageContentStream page, PDFont font, float x, float y, String text) throws IOException {
    page.beginText();
    page.setFont(font, 12);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private static byte[] encrypted(String password, AccessPermission rights) throws IOException {
    try (PDDocument file = new PDDocument()) {
      file.addPage(new PDPage());
      file.protect(new StandardProtectionPolicy("owner", password, rights));
      return saved(file);
    }
  }

  private static byte[] saved(PDDocument file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.save(bytes);
    return bytes.toByteArray();
  }

  private static byte[] letter() {
    ImrLetters letters = ImrLetters.standard();
    return letters.compose(letters.read(Path.of("fixtures/letters/one-item.yaml")).orThrow()).pdf();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Checked<LetterWords> read(byte[] letter) {
    return LetterWords.read(letter, "letter");
  }

  private static List<Word> words(String text) {
    return read(bytes(text)).orThrow().words();
  }

  private static String told(byte[] letter) {
    Checked<LetterWords> read = read(letter);
    assertTrue(read.value().isEmpty(), "it was read");
    return read.problems().get(0).code();
  }

  /** Words with what parts them: {@code |} a line, {@code /} a page, brackets a paragraph, braces a point. */
  private static String shown(String text) {
    return shown(read(bytes(text)).orThrow());
  }

  private static String shown(LetterWords letter) {
    String words = letter.words().stream().map(word -> switch (word.before()) {
      case NONE -> word.text();
      case SPACE -> " " + word.text();
      case LINE -> "|" + word.text();
      case PAGE -> "/" + word.text();
      case PARAGRAPH -> "\n[" + word.text();
      case POINT -> "\n{" + word.text() + (word.indent() > 0 ? word.indent() : "");
    }).collect(Collectors.joining());
    return words.lines()
        .filter(line -> !line.isEmpty())
        .map(line -> line + (line.startsWith("[") ? "]" : "}"))
        .collect(Collectors.joining(" "));
  }
}
