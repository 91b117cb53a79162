package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads letters back that cases printed, and holds the cases against each other. */
class LetterImportTest {

  private static final ImrLetters LETTERS = ImrLetters.standard().withGuidelines(Fixtures.LIBRARY);

  static Stream<Path> cases() {
    return Fixtures.lettersOfOurPacks();
  }

  private static PrintableLetter letter(Path file) {
    return LETTERS.compose(LETTERS.read(file).orThrow());
  }

  private static ImportedCase read(byte[] letter, String name) {
    return LetterImport.standard().read(letter, name);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whatever the format. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyLetterGivesACaseThatPrintsItAgain(Path file) {
    PrintableLetter letter = letter(file);
    String name = file.getFileName().toString();
    ImportedCase printed = read(letter.pdf(), name + ".pdf");
    List<ImportedCase> all = List.of(printed, read(bytes(letter.html()), name + ".html"),
        read(bytes(letter.text(60)), name + ".txt"));
    all.forEach(one -> assertTrue(one.isProved(), () -> one.name() + ": " + told(one)));
    assertEquals(Set.of(letter.pack()), all.stream().flatMap(one -> one.pack().stream()).collect(Collectors.toSet()),
        name);
    noTextIsLost(file, printed);
  }

  /** In words that nobody foresaw: lists within sentences, counts, days that are reckoned, tables without room for their columns. */
  @ParameterizedTest
  @ValueSource(strings = {"spanish", "passages", "table-headings", "long-table", "links"})
  void lettersOfOnesOwnPackAreRead(String name) {
    TemplatePack pack = TemplatePack.folder(Fixtures.PACKS.resolve(name));
    ImrLetters own = ImrLetters.using(pack);
    PrintableLetter letter = own.compose(own.read(Fixtures.PACKS.resolve(name + ".yaml")).orThrow());
    LetterImport reader = LetterImport.of(List.of(pack));
    for (ImportedCase one : List.of(reader.read(letter.pdf(), "a.pdf"), reader.read(bytes(letter.html()), "a.html"),
        reader.read(bytes(letter.text(60)), "a.txt"))) {
      assertTrue(one.isProved(), () -> one.name() + ": " + told(one));
    }
  }

  /** Its letters show days that are counted from one that they do not show. */
  @Test
  void aCaseThatCannotBePrintedAgainIsToldAsThat() {
    TemplatePack pack = TemplatePack.folder(Fixtures.PACKS.resolve("deadlines"));
    ImrLetters own = ImrLetters.using(pack);
    String letter = own.compose(own.read(Fixtures.PACKS.resolve("deadlines.yaml")).orThrow()).text(60);
    ImportedCase read = LetterImport.of(List.of(pack)).read(bytes(letter), "a.txt");
    assertTrue(read.file().orElse("").contains("Unloading brace, left knee"), () -> told(read));
    assertTrue(!read.isProved());
    assertEquals(List.of("not-printed-again"), read.problems().stream().map(Diagnostic::code).toList());
  }

  private static String told(ImportedCase read) {
    return read.problems().stream().map(Diagnostic::message).collect(Collectors.joining("\n"));
  }

  /**
   * Each text that a case gives and its letter shows is a text of the case that is read, or a part of one, or several side by side.
   * A text that holds the word which parts two of a list is the exception, as a letter does not tell the one from the other: its
   * parts are there.
   */
  private static void noTextIsLost(Path file, ImportedCase read) {
    CaseKind kind = TemplatePack.named(read.pack().orElseThrow()).kind().cases();
    CheckedCase again = LETTERS.read(read.file().orElseThrow(), "again.yaml");
    String all = String.join("\n", texts(again.review().orElseThrow(), kind));
    Set<String> lost = new TreeSet<>(texts(LETTERS.read(file).review().orElseThrow(), kind));
    String letter = bare(letter(file).text(1000));
    lost.removeIf(text -> List.of(text.split(",? and ")).stream().allMatch(part -> bare(all).contains(bare(part))));
    lost.removeIf(text -> !letter.contains(bare(text)) || bare(all).contains(bare(text)));
    assertEquals(Set.of(), lost);
  }

  private static List<String> texts(Case review, CaseKind kind) {
    return CaseText.of(review, kind).stream().filter(CaseText::isPrinted).map(CaseText::text).toList();
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]++", "");
  }

  @Test
  void aWordThatIsNotThePacksIsTold() {
    String letter = letter(Fixtures.LETTERS.resolve("all-upheld.yaml")).text(78);
    ImportedCase read = read(bytes(letter.replace("has no\naffiliation", "has had no\naffiliation")
        .replace("has no affiliation", "has had no affiliation")), "changed.txt");
    assertTrue(read.file().isPresent() && !read.isProved());
    assertTrue(read.problems().stream().anyMatch(problem -> problem.code().equals("letter-differs")), told(read));
  }

  @Test
  void aLetterOfNoPackGivesNoCase() {
    ImportedCase read = read(bytes("Dear Sir or Madam,\n\nwe thank you for your order of two bicycles.\n"),
        "order.txt");
    assertTrue(read.file().isEmpty());
    assertEquals(List.of("no-pack-fits"), read.problems().stream().map(Diagnostic::code).toList());
  }

  /** As long as letters may be, in no word that its pack says. */
  @Test
  void aLongLetterThatIsNotThePacksIsRefusedSoon() {
    LetterImport ofOnePack = LetterImport.of(List.of(TemplatePack.named("imr-2015")));
    String words = IntStream.range(0, 180_000)
        .mapToObj(i -> Integer.toString(i, Character.MAX_RADIX))
        .collect(Collectors.joining(" "));
    assertTimeoutPreemptively(Fixtures.HANGS, () -> {
      ImportedCase read = ofOnePack.read(bytes(words), "long.txt");
      assertEquals(List.of("no-pack-fits"), read.problems().stream().map(Diagnostic::code).toList());
    });
  }
}
