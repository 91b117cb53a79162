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
    assertTrue(Rehearsal.run(folder));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("case.schema.json", "case.yaml", "letter.html", "letter.pdf", "letter.txt"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
