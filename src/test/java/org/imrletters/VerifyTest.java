package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;
import org.imrletters.proof.Verification.Part;
import org.imrletters.proof.WordChange;
import org.imrletters.render.PlainWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A printed letter is what its case gives, or it is told what differs. */
class VerifyTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  private final ImrLetters letters = ImrLetters.standard();
  private final CheckedCase file = letters.read(CASE).orThrow();
  private final byte[] pdf = letters.compose(file).pdf();

  @TestFactory
  Stream<DynamicTest> everyLetterIsWhatItsCaseGives() {
    return Fixtures.tests(Fixtures.letters(), fixture -> {
      ImrLetters own = Fixtures.using(fixture);
      CheckedCase its = own.read(fixture).orThrow();
      Verification told = own.verify(proof(Fixtures.letter(fixture).pdf()), its);
      assertTrue(told.isSame());
      assertEquals(Set.of(), told.changed());
      assertEquals(List.of(), told.wordChanges().orElseThrow());
      assertEquals(List.of(), told.pagesDrawnOtherwise().orElseThrow());
    });
  }

  @TestFactory
  Stream<DynamicTest> everyLettersWordsAreReadBackInOrder() {
    return Fixtures.tests(Fixtures.letters(), fixture -> {
      PrintableLetter letter = Fixtures.letter(fixture);
      String words = String.join("", proof(letter.pdf()).words().orElseThrow());
      assertEquals(composed(PlainWords.of(letter.letter())), PlainWords.withoutSpace(words));
    });
  }

  @Test
  void anotherCaseIsToldByItsWords() throws IOException {
    String other = Files.readString(CASE).replaceFirst("(?m)^    rationale: \\|\\R( +)", "$0Quite another reason. ");
    Verification told = letters.verify(proof(pdf), letters.read(other, "other.yaml").orThrow());
    assertFalse(told.isSame());
    assertEquals(Set.of(Part.CASE), told.changed());
    WordChange change = told.wordChanges().orElseThrow().get(0);
    assertEquals(List.of("Quite", "another", "reason."), change.removed());
    assertEquals(List.of(), change.added());
    assertTrue(change.toString().contains("rationale: [-Quite another reason.-] "), change.toString());
    assertEquals(1, told.wordChanges().orElseThrow().size());
  }

  @Test
  void anotherPackIsTold() {
    ImrLetters old = ImrLetters.using(TemplatePack.named("imr-2014"));
    Verification told = old.verify(proof(pdf), file);
    assertEquals(Set.of(Part.PACK), told.changed());
    assertFalse(told.wordChanges().orElseThrow().isEmpty());
  }

  @Test
  void anotherVersionIsTold() {
    Verification told = letters.verify(proof(with("<imr:version>0", "<imr:version>9")), file);
    assertFalse(told.isSame());
    assertEquals(Set.of(Part.VERSION), told.changed());
    assertEquals(List.of(), told.wordChanges().orElseThrow());
    assertTrue(told.isOfAnotherVersion(), "an upgrade makes no archive fail");
  }

  @Test
  void whatWasChangedAfterwardsIsNotTheSame() {
    Verification told = letters.verify(proof(with("<dc:format>application/pdf", "<dc:format>application/xyz")), file);
    assertFalse(told.isSame());
    assertEquals(Set.of(), told.changed());
    assertEquals(List.of(), told.wordChanges().orElseThrow());
    assertFalse(told.isOfAnotherVersion());
  }

  @Test
  void anotherVersionOfAnotherCaseIsNoUpgrade() throws IOException {
    String other = Files.readString(CASE).replaceFirst("(?m)^    rationale: \\|\\R( +)", "$0Quite another reason. ");
    CheckedCase its = letters.read(other, "other.yaml").orThrow();
    assertFalse(letters.verify(proof(with("<imr:version>0", "<imr:version>9")), its).isOfAnotherVersion());
  }

  @Test
  void whatIsPaintedOverAWordIsTold() throws IOException {
    assertDrawnOtherwise(first -> {
      try (PDPageContentStream paint = new PDPageContentStream(first.file, first.page, AppendMode.APPEND, true)) {
        paint.setNonStrokingColor(1f);
        paint.addRect(72, 400, 200, 20);
        paint.fill();
      }
    });
  }

  @Test
  void anAnnotationIsTold() throws IOException {
    assertDrawnOtherwise(first -> {
      PDAnnotationFreeText note = new PDAnnotationFreeText();
      note.setContents("Upheld");
      first.page.getAnnotations().add(note);
    });
  }

  @Test
  void theGlyphsOfAnotherFontAreTold() throws IOException {
    assertDrawnOtherwise(first -> {
      COSDictionary one = descriptor(first, 0);
      one.setItem(COSName.FONT_FILE2, descriptor(first, 1).getItem(COSName.FONT_FILE2));
    });
  }

  @Test
  void aPageTooManyIsTold() throws IOException {
    assertEquals(List.of(2), tampered(first -> first.file.addPage(new PDPage())).pagesDrawnOtherwise().orElseThrow());
  }

  @Test
  void whatIsOnlyPackedOtherwiseIsDrawnAlike() throws IOException {
    Verification told = tampered(first -> {});
    assertFalse(told.isSame());
    assertEquals(List.of(), told.wordChanges().orElseThrow());
    assertEquals(List.of(), told.pagesDrawnOtherwise().orElseThrow());
  }

  private static COSDictionary descriptor(FirstPage first, int font) throws IOException {
    PDResources resources = first.page.getResources();
    List<COSName> names = new ArrayList<>();
    resources.getFontNames().forEach(names::add);
    return resources.getFont(names.get(font)).getFontDescriptor().getCOSObject();
  }

  private void assertDrawnOtherwise(Tampering tampering) throws IOException {
    Verification told = tampered(tampering);
    assertFalse(told.isSame());
    assertEquals(Set.of(), told.changed());
    assertEquals(List.of(), told.wordChanges().orElseThrow());
    assertEquals(List.of(1), told.pagesDrawnOtherwise().orElseThrow());
  }

  private Verification tampered(Tampering tampering) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      tampering.on(new FirstPage(document, document.getPage(0)));
      document.save(out);
    }
    return letters.verify(proof(out.toByteArray()), file);
  }

  private record FirstPage(PDDocument file, PDPage page) {}

  private interface Tampering {
    void on(FirstPage first) throws IOException;
  }

  private byte[] with(String words, String others) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(words));
    return text.replace(words, others).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String composed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  private static Proof proof(byte[] pdf) {
    return Proof.read(pdf, "letter.pdf").orThrow();
  }
}
