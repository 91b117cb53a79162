package org.imrletters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.imrletters.paper.FontFile;
import org.imrletters.paper.StandardFonts;
import org.junit.jupiter.api.DynamicTest;

/** The case files that the tests read. Each is named for the one thing it shows. */
public final class Fixtures {

  /** So long only where something hangs, on a machine as busy as may be. */
  public static final Duration HANGS = Duration.ofMinutes(10);

  static final Path ROOT = Path.of("fixtures");
  static final Path LETTERS = ROOT.resolve("letters");
  static final Path REJECTED = ROOT.resolve("rejected");
  static final Path PACKS = ROOT.resolve("packs");
  static final Path LIBRARY = ROOT.resolve("libraries").resolve("mtus.yaml");

  private static final List<Path> HEALTH_PLANS = Stream.of("external-review", "benefit-denial", "benefit-denial-es")
      .map(ROOT::resolve)
      .toList();

  /** What prints fixtures, by the folders of their packs: a door serves all cases of a pack, and is made once. */
  private static final Map<Path, ImrLetters> DOORS = new ConcurrentHashMap<>();

  /** Letters of fixtures by their files: each is printed once, whatever is asked of it. */
  private static final Map<Path, PrintableLetter> PRINTED = new ConcurrentHashMap<>();

  private Fixtures() {}

  /** Every case file of a folder, and every recipe of one, sorted. */
  static List<Path> cases(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".recipe"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every letter that prints: of the standard packs and of the fixtures' own. */
  static Stream<Path> letters() {
    return Stream.concat(lettersOfOurPacks(), cases(PACKS).stream());
  }

  /** Every letter of the packs that travel with the library. */
  static Stream<Path> lettersOfOurPacks() {
    return Stream.concat(cases(LETTERS).stream(), lettersOfHealthPlans());
  }

  /** Every letter of the packs for health plans. */
  static Stream<Path> lettersOfHealthPlans() {
    return HEALTH_PLANS.stream().flatMap(folder -> cases(folder).stream());
  }

  /** The letter of a case file of the fixtures, made once. */
  static PrintableLetter letter(Path caseFile) {
    return PRINTED.computeIfAbsent(caseFile, file -> letter(using(file), file));
  }

  /** The same made anew from the files, by nothing that made it before. */
  static PrintableLetter letterMadeAnew(Path caseFile) {
    Path pack = pack(caseFile);
    return letter(Files.isDirectory(pack) ? door(pack) : standard(), caseFile);
  }

  private static PrintableLetter letter(ImrLetters letters, Path caseFile) {
    return letters.compose(letters.read(caseFile).orThrow());
  }

  /**
   * The door for a case file of the fixtures: with the library beside them, and the pack of the same name where there is
   * one.
   */
  static ImrLetters using(Path caseFile) {
    Path pack = pack(caseFile);
    return Files.isDirectory(pack) ? DOORS.computeIfAbsent(pack, Fixtures::door)
        : DOORS.computeIfAbsent(ROOT, any -> standard());
  }

  private static ImrLetters standard() {
    return ImrLetters.standard().withGuidelines(LIBRARY);
  }

  private static ImrLetters door(Path pack) {
    return ImrLetters.using(TemplatePack.folder(pack)).withGuidelines(LIBRARY);
  }

  private static Path pack(Path caseFile) {
    return caseFile.resolveSibling(name(caseFile));
  }

  /** The fonts of its letter: those of the library, and those that its pack brings along. */
  static List<FontFile> fonts(Path caseFile) {
    Path pack = pack(caseFile);
    return !Files.isDirectory(pack) ? StandardFonts.all()
        : StandardFonts.with(TemplatePack.folder(pack)
            .fonts()
            .stream()
            .map(font -> new FontFile(font.family(), font.weight(), font.italic(), font.content()))
            .toList());
  }

  /** The name of a case: that of its file, without the ending. */
  static String name(Path caseFile) {
    String file = caseFile.getFileName().toString();
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** A test for each of these files, named and linked to it. */
  static Stream<DynamicTest> tests(Stream<Path> files, Consumer<Path> test) {
    return files.map(file -> DynamicTest.dynamicTest(name(file), file.toUri(), () -> test.accept(file)));
  }
}
