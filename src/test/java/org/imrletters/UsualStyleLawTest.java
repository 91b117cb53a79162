package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.yaml.BothReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading YAML in its usual style gives what the parser gives, for every file there is and after every slip in one. */
class UsualStyleLawTest {

  @Test
  void mostLettersOfTheFixturesAreWrittenInTheUsualStyle() {
    List<Path> letters = Fixtures.letters().toList();
    long usual = letters.stream().filter(file -> BothReaders.agreeOn(text(file))).count();
    assertTrue(usual >= letters.size() * 4 / 5, usual + " of " + letters.size());
  }

  @Test
  void theCaseToStartFromIsWrittenInTheUsualStyle() {
    assertTrue(BothReaders.agreeOn(text(Path.of("src/main/resources/org/imrletters/cli/case.yaml"))));
  }

  @Test
  void everyFileReadsAlike(@TempDir Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path root : List.of(Fixtures.ROOT, Path.of("templates"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".recipe"))
            .map(file -> Recipe.made(file, folder))
            .forEach(all::add);
      }
    }
    all.forEach(file -> BothReaders.agreeOn(text(file)));
  }

  @Test
  void everyLineThatIsLostDoubledOrShiftedReadsAlike() {
    Fixtures.letters().map(UsualStyleLawTest::text).filter(text -> text.length() < 5_000).forEach(text -> {
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        for (String slip : List.of("", line + "\n" + line + "\n", " " + line + "\n", "  " + line + "\n",
            line.strip() + "\n", line.isEmpty() ? "" : line.substring(1) + "\n", line + " # 1\n", line + ":\n",
            line + "\n\n", "- " + line + "\n", line)) {
          BothReaders.agreeOn(joined(lines.subList(0, i)) + slip + joined(lines.subList(i + 1, lines.size())));
        }
      }
    });
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** A file that is no text has nothing to be read. */
  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException noText) {
      return "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
