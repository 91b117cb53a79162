package org.imrletters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.imrletters.file.GitIgnore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitIgnoreTest {

  @TempDir
  private Path place;
  private Folder folder;
  private Path letters;

  @BeforeEach
  void setUp() {
    folder = new Folder(place);
    letters = folder.put("work/letters/roe.yaml").getParent();
    folder.write("work/.git/HEAD", "");
  }

  @Test
  void theLineIsWantedAtTheTopOfTheRepository() {
    assertEquals(Optional.of(place.resolve("work/.gitignore")), GitIgnore.wanting(letters));
    folder.write("work/.gitignore", "target/\n");
    assertEquals(Optional.of(place.resolve("work/.gitignore")), GitIgnore.wanting(letters));
  }

  @Test
  void theLineIsNotWantedTwice() {
    folder.write("work/.gitignore", "target/\r\n*.received.*\r\n");
    assertEquals(Optional.empty(), GitIgnore.wanting(letters));
  }

  @Test
  void aLineBesideTheCasesIsEnough() {
    folder.write("work/letters/.gitignore", "*.received.*");
    assertEquals(Optional.empty(), GitIgnore.wanting(letters));
  }

  @Test
  void whereThereIsNoGitNothingIsWanted() {
    assertEquals(Optional.empty(), GitIgnore.wanting(place));
  }
}
