package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher makes its archive from. */
class RehearsalTest {

  @TempDir
  private Path folder;

  @Test
  void everySceneGoesWellAndEveryFormatIsRehearsed() throws IOException {
    assertTrue(Rehearsal.run(true, folder));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("letter.html", "letter.pdf", "letter.txt", "rehearsal.yaml"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void theCaseHasNoMistakes() throws IOException {
    Rehearsal.run(false, folder);
    Session.Outcome checked = Session.in(folder).imr("check", "rehearsal.yaml", "--format", "short");
    assertEquals(0, checked.exitCode());
    assertEquals(List.of(), checked.out().lines().filter(line -> line.contains(" error: ")).toList());
  }
}
