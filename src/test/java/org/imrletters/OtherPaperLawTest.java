package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.imrletters.imported.LetterWords;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.imported.LetterWords.Word;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a letter's texts say, and on whatever paper it stands, its words, paragraphs and points are those of its HTML,
 * which tells all three.
 */
class OtherPaperLawTest {

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> saysTheSame() {
    return Fixtures.tests(Fixtures.lettersOfOurPacks().filter(file -> file.toString().endsWith(".yaml")), file -> {
      Random random = new Random(Fixtures.name(file).hashCode());
      PrintableLetter letter = letter(file, Fixtures.using(file), random.nextLong());
      List<Word> words = words(bytes(letter.html()));
      holds(words, letter.pdf());
      holds(words, untagged(letter.pdf()));
      if (!OldLettersLawsTest.WIDE_TABLES.contains(Fixtures.name(file))) {
        String text = letter.text(60 + random.nextInt(61));
        holds(words, bytes(text));
        holds(words, bytes(onPages(text, random)));
      }
    });
  }

  /** With their address windows and what goes along; what proves that they were sent, and large print, by their tags. */
  @TestFactory
  Stream<DynamicTest> saysTheSameToEachRecipientAndInLargePrint() {
    return Fixtures.tests(Fixtures.lettersOfOurPacks(), file -> {
      PrintableLetter letter = Fixtures.letter(file);
      PrintableLetter large = letter.largePrint();
      if (!OldLettersLawsTest.WIDE_TABLES.contains(Fixtures.name(file))) {
        holds(words(bytes(large.html())), large.pdf());
      }
      for (PrintableLetter its : letter.reachable()) {
        isSaidOnPaper(its);
        PrintableLetter proof = its.proofOfService(Optional.empty());
        holds(words(bytes(proof.html())), proof.pdf());
      }
    });
  }

  private static void isSaidOnPaper(PrintableLetter letter) {
    List<Word> words = words(bytes(letter.html()));
    holds(words, letter.pdf());
    holds(words, untagged(letter.pdf()));
  }

  /** Each of them with its own style sheet, but for the size of its pages. */
  @TestFactory
  Stream<DynamicTest> saysTheSameOnPagesOfAnySize() {
    return Fixtures.tests(
        Stream.of("letters/lists-and-paragraphs", "external-review/modified", "benefit-denial/several-services")
            .map(name -> Fixtures.ROOT.resolve(name + ".yaml")),
        file -> List.of("a4; margin: 30mm", "legal; margin: 2in 1in", "letter; margin: 0.5in 1.3in 3in")
            .forEach(size -> {
              isSaidOnPaper(letter(file, onPages(file, size), size.hashCode()));
            }));
  }

  private ImrLetters onPages(Path file, String size) {
    TemplatePack pack = TemplatePack.named(Fixtures.letter(file).pack());
    try {
      Path own = Files.createTempDirectory(folder, "pack");
      String css = Files.readString(Path.of("templates/shared/letter.css"))
          + Files.readString(Path.of("templates", pack.name(), "letter.css"));
      Files.writeString(own.resolve("letter.css"), css + "@page { size: " + size + "; }\n");
      return ImrLetters.using(TemplatePack.folder(own).over(pack));
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }

  private static PrintableLetter letter(Path file, ImrLetters letters, long seed) {
    try {
      return letters.compose(letters.read(new FreeText(seed).in(Files.readString(file)), "other.yaml"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** The text as a printer of lines prints it: pages of any length, with a head and a foot. */
  private static String onPages(String text, Random random) {
    List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : text.lines().toList()) {
      List<String> page = pages.get(pages.size() - 1);
      if (page.size() > 30 && random.nextInt(20) == 0) {
        page = new ArrayList<>();
        pages.add(page);
      }
      if (!page.isEmpty() || !line.isEmpty()) {
        page.add(line);
      }
    }
    return IntStream.range(0, pages.size())
        .mapToObj(i -> (pages.size() > 1 ? "Determination of BD26-1\n\n" : "") + String.join("\n", pages.get(i))
            + "\n\nNumber: BD26-1      Page " + (i + 1) + " of " + pages.size() + "\n")
        .collect(Collectors.joining("\f"));
  }

  private static void holds(List<Word> words, byte[] letter) {
    List<Word> read = words(letter);
    assertEquals(said(words), said(read));
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Word its = read.get(i);
      assertEquals(paragraph(word, its), paragraph(its, its), () -> its + ": " + said(read));
    }
  }

  private static String said(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** What a word begins; at the start of a page and, in a table, of a line nobody knows it. */
  private static String paragraph(Word word, Word read) {
    boolean open = read.before() == Gap.PAGE || word.before() == Gap.PARAGRAPH && read.before() == Gap.LINE;
    return open ? ""
        : word.before() == Gap.POINT ? "point " + word.indent() : word.before() == Gap.PARAGRAPH ? "paragraph" : "";
  }

  private static List<Word> words(byte[] letter) {
    return LetterWords.read(letter, "letter").orThrow().words();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] untagged(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      file.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.save(bytes);
      return bytes.toByteArray();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
