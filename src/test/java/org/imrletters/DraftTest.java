package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.imrletters.paper.Conformance;
import org.imrletters.paper.PdfText;
import org.imrletters.proof.Proof;
import org.imrletters.render.PlainWords;
import org.imrletters.review.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A draft is printed whatever is wrong with its case, and can never be taken for a letter. */
class DraftTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");
  private static final String NOTICE = "DRAFT. This is not a determination";

  /** Other kinds of letters call it otherwise. */
  private static final Pattern ANY_NOTICE = Pattern.compile("(DRAFT. This is not a|BORRADOR. )");

  /** What has no draft: it cannot be read at all, it has no letter's size, or nobody knows what words it. */
  private static final String WITHOUT = "(yaml-syntax|not-text|empty-file|file-too-large|too-deep|many-mistakes-external-review|too-many-(?!problems-warnings|reviewers)|text-too-long|word-too-long|unknown-pack|pack-outside-root"
      + "|forbidden-character|alias-not-supported-many).*";

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> saysSoAtItsHeadInEveryFormatAndLeavesTheLetterAsItIs() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      PrintableLetter draft = draft(Fixtures.using(file), file);
      assertTrue(ANY_NOTICE.matcher(draft.text()).lookingAt(), draft.text());
      assertTrue(draft.text().endsWith(letter.text()), draft.text());
      assertTrue(draft.html().matches("(?s).*<title>(DRAFT|BORRADOR): .*"));
      assertTrue(draft.html().matches("(?s).*<strong>" + ANY_NOTICE.pattern() + ".*"));
      List<String> words = Proof.read(draft.pdf(), "draft.pdf").orThrow().words().orElseThrow();
      assertTrue(ANY_NOTICE.matcher(String.join(" ", words)).lookingAt());
      assertEquals(PlainWords.of(draft.letter()).length(), PlainWords.withoutSpace(String.join("", words)).length());
    });
  }

  /** Some, as the checker takes its time and all of them carry the same mark. */
  @TestFactory
  Stream<DynamicTest> isAnAccessiblePdfThatLasts() {
    return Fixtures.tests(
        Stream.of("one-item.yaml", "klonopin-2014.yaml", "public-copy-header.yaml").map(Fixtures.LETTERS::resolve),
        file -> {
          byte[] pdf = draft(Fixtures.using(file), file).pdf();
          assertEquals(List.of(), Conformance.failures(pdf));
          assertArrayEquals(pdf, draft(Fixtures.using(file), file).pdf());
          assertTrue(Proof.read(pdf, "draft.pdf").orThrow().isDraft());
        });
  }

  @TestFactory
  Stream<DynamicTest> aRejectedCaseHasADraftOrAReason() {
    return Fixtures.tests(Fixtures.cases(Fixtures.REJECTED).stream(), file -> {
      ImrLetters letters = Fixtures.using(file);
      CheckedCase wrong = letters.read(Recipe.made(file, folder));
      assertFalse(wrong.problems().isEmpty());
      if (Fixtures.name(file).matches(WITHOUT)) {
        assertThrows(CaseException.class, () -> letters.draft(wrong));
        return;
      }
      PrintableLetter printed = letters.draft(wrong);
      assertEquals(wrong.problems(), printed.warnings());
      assertTrue(ANY_NOTICE.matcher(printed.text()).lookingAt(), printed.text());
      assertTrue(ANY_NOTICE.matcher(printed.html()).find());
      assertTrue(Proof.read(printed.pdf(), "draft.pdf").orThrow().isDraft());
    });
  }

  @Test
  void aCaseBuiltInJavaHasADraft() {
    Case empty = Case.builder().build();
    ImrLetters letters = ImrLetters.standard();
    PrintableLetter draft = letters.draft(letters.read(empty));
    assertTrue(draft.warnings().stream().map(Diagnostic::code).toList().contains("missing-field"));
    assertTrue(draft.text().startsWith(NOTICE));
    assertTrue(draft.isDraft());
  }

  @Test
  void aCaseWithoutAMistakeIsADraftAsWell() {
    PrintableLetter draft = draft(ImrLetters.standard(), CASE);
    assertTrue(draft.isDraft() && draft.provenance().draft());
    assertFalse(Fixtures.letter(CASE).isDraft());
  }

  @Test
  void theMarkIsOnEveryPageAndIsNoText() {
    Path file = Fixtures.LETTERS.resolve("klonopin-2014.yaml");
    byte[] draft = draft(ImrLetters.standard(), file).pdf();
    List<List<String>> pages = PdfText.pages(draft);
    assertTrue(pages.size() > 1);
    assertEquals(pages.size(), marks(draft));
    String all = pages.stream().flatMap(List::stream).collect(Collectors.joining(" "));
    assertEquals(all.indexOf("DRAFT"), all.lastIndexOf("DRAFT"));
    assertEquals(0, marks(Fixtures.letter(file).pdf()));
  }

  /** How many pages have an artifact that is a watermark. */
  private static long marks(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      long marks = 0;
      for (PDPage page : file.getPages()) {
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        marks += content.split("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC", -1).length - 1;
      }
      return marks;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void aTemplateThatCannotDoWithoutWhatIsMissingIsToldOf() throws IOException {
    Files.createDirectory(folder.resolve("sections"));
    Files.writeString(folder.resolve("pack.yaml"),
        "over: imr-2015\nfields: {claim: {kind: text, required: true, description: the claim}}\n");
    Files.writeString(folder.resolve("sections/how-made.ftlx"), "<h1>CLAIM</h1><p>${fields.claim}</p>\n");
    ImrLetters letters = ImrLetters.using(TemplatePack.folder(folder));
    CaseException told = assertThrows(CaseException.class, () -> draft(letters, CASE));
    assertEquals(Set.of("missing-field", "draft-not-worded"),
        told.problems().stream().map(Diagnostic::code).collect(Collectors.toSet()));
  }

  @Test
  void aPackHasToSayWhatTellsADraft() throws IOException {
    assertEquals("missing-field", refused(text -> text.replaceAll("(?m)^draft:\\R(  .*\\R)+", "")).code());
  }

  @Test
  void aMarkThatTheFontsCannotPrintIsRefused() throws IOException {
    Diagnostic told = refused(text -> text.replace("mark: DRAFT", "mark: \u8349\u7A3F"));
    assertEquals("unprintable-character", told.code());
    assertTrue(told.location().orElseThrow().file().endsWith("pack.yaml"));
  }

  private Diagnostic refused(UnaryOperator<String> change) throws IOException {
    TemplatePack.standard().copyTo(folder);
    Path manifest = folder.resolve("pack.yaml");
    Files.writeString(manifest, change.apply(Files.readString(manifest)));
    ImrLetters letters = ImrLetters.using(TemplatePack.folder(folder));
    return assertThrows(PackException.class, () -> draft(letters, CASE).pdf()).problems().get(0);
  }

  private static PrintableLetter draft(ImrLetters letters, Path file) {
    return letters.draft(letters.read(file));
  }
}
