package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.Recipe;
import org.imrletters.TemplatePack;
import org.imrletters.cli.Session.Outcome;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.golden.Comparison;
import org.imrletters.golden.Facet;
import org.imrletters.proof.Tolerance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code imr check} and {@code imr test} find right prints in every format, and what they find wrong is no PDF. */
class GreenMeansItPrintsTest {

  private static final Path ROOT = Path.of("fixtures").toAbsolutePath();
  private static final Path LIBRARY = ROOT.resolve("libraries/mtus.yaml");
  private static final Path ONE_ITEM = ROOT.resolve("letters/one-item.yaml");
  private static final Pattern HEADLINE = Pattern.compile("(?m)^\\S.*?: error: .* \\[[a-z-]+]$");

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> aCaseOfTheFixtures() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> isCase(file.getFileName().toString()))
          .sorted()
          .toList()
          .stream()
          .map(file -> test(ROOT.relativize(file), Recipe.made(file, folder), packOf(file)));
    }
  }

  @TestFactory
  Stream<DynamicTest> aPackThatIsRejected() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("packs/rejected"))) {
      return folders.filter(Files::isDirectory)
          .sorted()
          .toList()
          .stream()
          .map(pack -> test(pack.getFileName(), ONE_ITEM, Optional.of(pack)));
    }
  }

  private static boolean isCase(String name) {
    return name.endsWith(".recipe") || name.endsWith(".yaml") && !name.equals("pack.yaml") && !name.equals("mtus.yaml");
  }

  private static Optional<Path> packOf(Path file) {
    String name = file.getFileName().toString();
    return Optional.of(file.resolveSibling(name.substring(0, name.lastIndexOf('.')))).filter(Files::isDirectory);
  }

  private DynamicTest test(Path name, Path file, Optional<Path> pack) {
    return DynamicTest.dynamicTest(name.toString(), () -> holds(file, pack));
  }

  private void holds(Path file, Optional<Path> pack) {
    List<String> options = new ArrayList<>(List.of("--guidelines", LIBRARY.toString()));
    pack.ifPresent(its -> options.addAll(List.of("--pack", its.toString())));
    Outcome check = imr(options, "check", file.toString());
    for (String ending : List.of("txt", "html", "pdf")) {
      Path letter = folder.resolve("letter." + ending);
      Outcome render = imr(options, "render", file.toString(), "-o", letter.toString());
      if (render.exitCode() != 0 || ending.equals("pdf") || check.exitCode() == 0) {
        assertEquals(check.exitCode(), render.exitCode(), render.err());
        assertEquals(errors(check.out() + check.err()), errors(render.err()));
      } // else only paper refuses it
      assertEquals(render.exitCode() == 0, deleted(letter), "is written");
    }
    assertEquals(check.exitCode() == 0, isTested(file, pack), "is compared");
  }

  /** Whether a suite gets as far as to hold the text against what was approved. */
  private static boolean isTested(Path file, Optional<Path> pack) {
    try {
      ImrLetters letters = pack.map(its -> ImrLetters.using(TemplatePack.folder(its))).orElseGet(ImrLetters::standard);
      return new Comparison(letters.withGuidelines(LIBRARY), Set.of(Facet.TEXT), Tolerance.STRICT).of(file)
          .stream()
          .noneMatch(outcome -> outcome instanceof org.imrletters.golden.Outcome.Refused);
    } catch (LetterException broken) {
      return false;
    }
  }

  private Outcome imr(List<String> options, String... words) {
    return Session.in(folder).imr(Stream.concat(Stream.of(words), options.stream()).toArray(String[]::new));
  }

  private static Set<String> errors(String told) {
    return HEADLINE.matcher(told).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  private static boolean deleted(Path letter) {
    try {
      return Files.deleteIfExists(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
