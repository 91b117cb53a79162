package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksCommandTest {

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() {
    session = Cases.copiedTo(folder);
  }

  @Test
  void everyPackHasALineWithItsNameAndTitle() {
    List<String> lines = session.imr("packs").out().lines().toList();
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("imr-2014  ")), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("imr-2015  ")), lines.toString());
  }

  @Test
  void aCopyPrintsTheSameLetterAsItsOriginal() {
    assertEquals(0, session.imr("packs", "copy", "imr-2014", "our-pack").exitCode());
    assertTrue(Files.exists(folder.resolve("our-pack/pack.yaml")));
    assertEquals(session.imr("render", "roe.yaml", "--pack", "imr-2014").out(),
        session.imr("render", "roe.yaml", "--pack", "our-pack").out());
  }

  @Test
  void aFolderInUseIsLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("ours"));
    Files.writeString(folder.resolve("ours/notes.txt"), "notes");
    Outcome outcome = session.imr("packs", "copy", "imr-2015", "ours");
    assertEquals(4, outcome.exitCode());
    assertEquals("imr: cannot write ours: the folder is not empty\n", outcome.err());
    assertFalse(Files.exists(folder.resolve("ours/pack.yaml")));
    assertEquals(4, session.imr("packs", "copy", "imr-2015", "roe.yaml").exitCode());
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectory(folder.resolve("ours"));
    assertEquals(0, session.imr("packs", "copy", "imr-2015", "ours").exitCode());
    assertTrue(Files.exists(folder.resolve("ours/pack.yaml")));
  }

  @Test
  void anUnknownPackIsWrongUsage() {
    Outcome outcome = session.imr("packs", "copy", "../imr-2015", "ours");
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("the packs are: "), outcome.err());
    assertFalse(Files.exists(folder.resolve("ours")));
  }
}
