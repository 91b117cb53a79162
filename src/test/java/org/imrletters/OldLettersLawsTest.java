package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.imrletters.imported.LetterWords;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.words.Pasted;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every letter of our packs is read back in its words, whatever format it comes in, and whatever became of its file. */
class OldLettersLawsTest {

  private static final Path PDFTOTEXT = Path.of("/usr/bin/pdftotext");

  /** Their tables name each fact by the head of its column where a line has no room for them. */
  static final Set<String> WIDE_TABLES = Set.of("three-reviewers", "several-services", "varios-servicios");

  /** A paragraph of it begins with a bullet, which is no list, and looks like one on paper. */
  private static final String TYPED_BULLET = "hostile-characters";

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> saysItsWordsAsText() {
    return Fixtures.tests(Fixtures.lettersOfOurPacks(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      assertEquals(printed(letter), words(bytes(letter.text(1000)), How.TEXT));
      assertEquals(printed(letter), words(bytes(letter.text(120)), How.TEXT));
      if (!WIDE_TABLES.contains(Fixtures.name(file))) {
        for (int columns : file.startsWith(Fixtures.LETTERS) ? List.of(30, 45, 60, 80) : List.of(60, 80)) {
          assertEquals(printed(letter), words(bytes(letter.text(columns)), How.TEXT));
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> saysItsWordsAsPdfByItsTags() {
    return Fixtures.tests(Fixtures.lettersOfOurPacks(),
        file -> assertEquals(printed(Fixtures.letter(file)), words(Fixtures.letter(file).pdf(), How.TAGS)));
  }

  @TestFactory
  Stream<DynamicTest> saysItsWordsAsHtml() {
    return Fixtures.tests(Fixtures.lettersOfOurPacks(),
        file -> assertEquals(printed(Fixtures.letter(file)), words(bytes(Fixtures.letter(file).html()), How.HTML)));
  }

  @TestFactory
  Stream<DynamicTest> saysItsWordsWithoutItsTags() {
    return Fixtures.tests(Fixtures.lettersOfOurPacks().filter(OldLettersLawsTest::looksAsItIs), file -> {
      byte[] untagged = changed(Fixtures.letter(file).pdf(),
          pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT));
      assertEquals(printed(Fixtures.letter(file)), words(untagged, How.POSITION));
    });
  }

  @TestFactory
  Stream<DynamicTest> saysItsWordsToScreenReadersWhereCopyingIsForbidden() {
    AccessPermission rights = new AccessPermission();
    rights.setCanExtractContent(false);
    rights.setCanModify(false);
    return Fixtures.tests(Fixtures.cases(Fixtures.LETTERS).stream(), file -> {
      byte[] locked = changed(Fixtures.letter(file).pdf(),
          pdf -> pdf.protect(new StandardProtectionPolicy("owner", "", rights)));
      assertEquals(printed(Fixtures.letter(file)), words(locked, How.TAGS));
    });
  }

  @TestFactory
  Stream<DynamicTest> saysItsWordsAsPdftotextWritesThem() {
    return Fixtures.tests(Fixtures.lettersOfOurPacks().filter(OldLettersLawsTest::looksAsItIs), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      assertEquals(printed(letter), words(pdftotext(letter.pdf(), "-layout"), How.TEXT));
      if (file.startsWith(Fixtures.LETTERS)) {
        assertEquals(printed(letter), words(pdftotext(letter.pdf()), How.TEXT));
      }
    });
  }

  private static boolean looksAsItIs(Path file) {
    return !Fixtures.name(file).equals(TYPED_BULLET);
  }

  /** The words of the letter itself, each bullet a hyphen. */
  private static List<String> printed(PrintableLetter letter) {
    return Arrays.stream(Pasted.printed(letter.text(1000)).strip().split("[\\s\\p{Z}]++")).toList();
  }

  private static List<String> words(byte[] letter, How how) {
    LetterWords words = LetterWords.read(letter, "letter").orThrow();
    assertEquals(how, words.how());
    assertEquals(List.of(), words.doubts());
    return words.words().stream().map(word -> word.text()).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private interface Change {
    void to(PDDocument pdf) throws IOException;
  }

  private static byte[] changed(byte[] pdf, Change change) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      change.to(file);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.save(bytes);
      return bytes.toByteArray();
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private byte[] pdftotext(byte[] pdf, String... options) {
    assumeTrue(Files.isExecutable(PDFTOTEXT), "there is no pdftotext: what it writes is not read");
    try {
      Path file = Files.createTempFile(folder, "letter", ".pdf");
      Files.write(file, pdf);
      List<String> command = new ArrayList<>(List.of(PDFTOTEXT.toString()));
      command.addAll(List.of(options));
      command.addAll(List.of("-enc", "UTF-8", file.toString(), "-"));
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .getInputStream()
          .readAllBytes();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
