package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.imrletters.casefile.CaseFile;
import org.imrletters.letter.Provenance;
import org.imrletters.proof.Proof;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every PDF says where it comes from, and what it says can be read back. */
class ProvenanceTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> isReadBackAsItWasWritten() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      Proof proof = Proof.read(letter.pdf(), "letter.pdf").orThrow();
      Provenance from = letter.provenance();
      assertEquals(from.product() + " " + from.version(), proof.maker());
      assertEquals(
          List.of(from.pack(), from.packHash(), from.guidelinesHash(), from.caseHash(), from.caseNumber(),
              from.draft()),
          List.of(proof.pack(), proof.packHash(), proof.guidelinesHash(), proof.caseHash(), proof.caseNumber(),
              proof.isDraft()));
    });
  }

  @Test
  void namesTheVersionThePackAndTheCase() throws Exception {
    Provenance from = Fixtures.letter(CASE).provenance();
    assertEquals("imr-letters", from.product());
    assertEquals(ImrLetters.version(), from.version());
    assertEquals("imr-2015", from.pack());
    assertEquals(TemplatePack.standard().hash(), from.packHash());
    assertEquals(Optional.of(sha256(Files.readAllBytes(CASE))), from.caseHash());
    assertEquals(ImrLetters.standard().read(CASE).review().orElseThrow().header().number(), from.caseNumber());
    assertEquals(false, from.draft());
  }

  @Test
  void theHashOfACaseBuiltInJavaIsThatOfTheFileThatHoldsIt() throws Exception {
    ImrLetters letters = ImrLetters.standard();
    CheckedCase built = letters.read(letters.read(CASE).review().orElseThrow());
    String written = CaseFile.write(built.review().orElseThrow());
    assertEquals(Optional.of(sha256(written.getBytes(StandardCharsets.UTF_8))),
        letters.compose(built).provenance().caseHash());
    assertEquals(built.hash(), letters.read(written, "written").hash());
  }

  @Test
  void theHashIsThatOfTheTextWhateverItsEncodingAndLineEnds() throws Exception {
    String text = "\uFEFF" + Files.readString(CASE).replace("\n", "\r\n");
    Path copy = Files.write(folder.resolve("utf16.yaml"), text.getBytes(StandardCharsets.UTF_16BE));
    assertEquals(Optional.of(sha256(Files.readAllBytes(CASE))), Fixtures.letter(copy).provenance().caseHash());
  }

  @Test
  void aLibraryIsNamedWhereTheCaseCitesIt() throws Exception {
    String library = sha256(Files.readAllBytes(Fixtures.LIBRARY));
    assertEquals(Optional.empty(), Fixtures.letter(CASE).provenance().guidelinesHash());
    Path citing = Files.writeString(folder.resolve("citing.yaml"), citing());
    assertEquals(Optional.of(library), Fixtures.letter(citing).provenance().guidelinesHash());
  }

  private static String citing() throws IOException {
    String id = Files.readString(Fixtures.LIBRARY)
        .lines()
        .filter(line -> line.matches("  [a-z-]+:.*"))
        .findFirst()
        .orElseThrow()
        .strip()
        .split(":")[0];
    return """
        reviewer: {licensedIn: [California], specialties: [Orthopedic Surgery]}
        summary: The injured worker is a 44 year old roofer who twisted his left knee on a ladder.
        items:
          - treatment: Cane
            decision: upheld
            claimsAdministrator: {noneCited: yes}
            expertReviewer: {cites: [%s]}
            rationale: The request is not medically necessary.
        """.formatted(id);
  }

  @Test
  void thePackOfACheckoutOnWindowsIsTheSamePack() throws IOException {
    Path unix = copy("pack");
    Path windows = copy("other/pack");
    try (Stream<Path> files = Files.walk(windows)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
      }
    }
    assertEquals(TemplatePack.folder(unix).hash(), TemplatePack.folder(windows).hash());
    assertArrayEquals(pdf(unix), pdf(windows));
  }

  @Test
  void aPackIsWhatItsLettersAreMadeOf() throws IOException {
    String standard = TemplatePack.folder(copy("pack")).hash();
    assertEquals(TemplatePack.standard().hash(), standard);
    assertEquals(standard, changed("README.md", text -> "Our pack."));
    assertEquals(standard, changed("sections/unused.ftlx", text -> "<p>Nobody lists it.</p>"));
    assertNotEquals(standard, changed("sections/how-made.ftlx", text -> text.replace("expert", "clinical")));
    assertNotEquals(standard, changed("parts/mtus.ftlx", text -> text + " "));
    assertNotEquals(standard, changed("letter.css", text -> text.replace("1in", "2in")));
    assertNotEquals(standard, changed("pack.yaml", text -> text.replace("MAXIMUS", "OTHER")));
  }

  @Test
  void aPackIsItsLogoToo() throws IOException {
    for (String name : List.of("letterhead", "letterhead-svg")) {
      Path pack = Files.createDirectory(folder.resolve(name));
      TemplatePack.folder(Fixtures.PACKS.resolve(name)).copyTo(pack);
      String before = TemplatePack.folder(pack).hash();
      assertEquals(TemplatePack.folder(Fixtures.PACKS.resolve(name)).hash(), before);
      Path logo = pack.resolve(name.endsWith("svg") ? "logo.svg" : "logo.png");
      byte[] bytes = Files.readAllBytes(logo);
      bytes[bytes.length / 2] ^= 1;
      Files.write(logo, bytes);
      assertNotEquals(before, TemplatePack.folder(pack).hash(), name);
    }
  }

  @Test
  void aPackIsItsFontsToo() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("fonts"));
    TemplatePack.folder(Fixtures.PACKS.resolve("fonts")).copyTo(pack);
    String before = TemplatePack.folder(pack).hash();
    assertEquals(TemplatePack.folder(Fixtures.PACKS.resolve("fonts")).hash(), before);
    Path font = pack.resolve("fonts/cjk.ttf");
    byte[] bytes = Files.readAllBytes(font);
    bytes[bytes.length - 8] ^= 1;
    Files.write(font, bytes);
    assertNotEquals(before, TemplatePack.folder(pack).hash());
  }

  @Test
  void aDrawingOfACheckoutOnWindowsIsTheSameLogo() throws IOException {
    Path unix = Fixtures.PACKS.resolve("letterhead-svg");
    Path windows = Files.createDirectories(folder.resolve("other/letterhead-svg"));
    TemplatePack.folder(unix).copyTo(windows);
    Path logo = windows.resolve("logo.svg");
    Files.writeString(logo, Files.readString(logo).replace("\n", "\r\n"));
    assertEquals(TemplatePack.folder(unix).hash(), TemplatePack.folder(windows).hash());
    assertArrayEquals(pdf(unix), pdf(windows));
  }

  @Test
  void aPackOverAnotherChangesWithIt() throws IOException {
    Path below = copy("below");
    Path above = Files.createDirectory(folder.resolve("above"));
    Files.writeString(above.resolve("pack.yaml"), "title: Ours\n");
    String before = over(above, below);
    Files.writeString(above.resolve("letter.css"), "p { margin: 0; }\n");
    String own = over(above, below);
    Files.writeString(below.resolve("letter.css"), "/* nobody sees it */\n");
    assertEquals(own, over(above, below));
    Files.writeString(below.resolve("pack.yaml"), Files.readString(below.resolve("pack.yaml")).replace("MAX", "MIN"));
    assertEquals(3, Stream.of(before, own, over(above, below)).distinct().count());
  }

  private static String over(Path above, Path below) {
    return TemplatePack.folder(above).over(TemplatePack.folder(below)).hash();
  }

  private String changed(String file, UnaryOperator<String> change) throws IOException {
    Path pack = copy("changed-" + file.replace('/', '-'));
    Path changed = pack.resolve(file);
    Files.writeString(changed, change.apply(Files.exists(changed) ? Files.readString(changed) : ""));
    return TemplatePack.folder(pack).hash();
  }

  private Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    TemplatePack.standard().copyTo(copy);
    return copy;
  }

  private static byte[] pdf(Path pack) {
    ImrLetters letters = ImrLetters.using(TemplatePack.folder(pack));
    return letters.compose(letters.read(CASE).orThrow()).pdf();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
