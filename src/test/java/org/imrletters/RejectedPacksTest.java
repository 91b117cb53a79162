package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.imrletters.golden.junit.LetterApprovals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every bad pack of the fixtures is told what was approved for it, by file, line and column. */
class RejectedPacksTest {

  private static final Path FOLDER = Fixtures.PACKS.resolve("rejected");
  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  @TestFactory
  Stream<DynamicTest> isToldWhatIsWrong() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory)
          .sorted()
          .toList()
          .stream()
          .map(
              folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> verify(folder)));
    }
  }

  @Test
  void thePacksThatTravelWithTheLibraryAreSound(@TempDir Path copies) throws IOException {
    for (String name : TemplatePack.names()) {
      TemplatePack.named(name).copyTo(copies.resolve(name));
      assertEquals(List.of(), ImrLetters.problems(TemplatePack.folder(copies.resolve(name))), name);
    }
  }

  /** All that stand over others as well; what a pack's own words lack is told when they are printed. */
  @TestFactory
  Stream<DynamicTest> aPackOfTheFixturesIsSoundForACaseThatGivesEverything() throws IOException {
    try (Stream<Path> folders = Files.list(Fixtures.PACKS)) {
      return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
          .sorted()
          .toList()
          .stream()
          .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), folder.toUri(),
              () -> assertEquals(List.of(), ImrLetters.problems(TemplatePack.folder(folder)))));
    }
  }

  private static void verify(Path folder) {
    PackException wrong = assertThrows(PackException.class, () -> {
      ImrLetters letters = ImrLetters.using(TemplatePack.folder(folder));
      letters.compose(letters.read(CASE).orThrow()).pdf();
    });
    String told = wrong.problems().stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n", "", "\n"));
    LetterApprovals.verifyText(told, folder.resolveSibling(folder.getFileName() + ".pack"));
  }
}
