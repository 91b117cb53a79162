package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that a letter is written to. */
class OutputFileTest {

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() {
    session = Cases.copiedTo(folder);
  }

  @Test
  void aMissingFolderIsNamed() {
    Outcome outcome = session.imr("render", "roe.yaml", "-o", "letters/2015/roe.txt");
    assertEquals(4, outcome.exitCode());
    assertEquals("imr: cannot write letters/2015/roe.txt: there is no folder letters/2015\n", outcome.err());
    assertFalse(Files.exists(folder.resolve("letters")));
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Files.createDirectory(folder.resolve("roe.txt"));
    Outcome outcome = session.imr("render", "roe.yaml", "-o", "roe.txt");
    assertEquals(4, outcome.exitCode());
    assertEquals("imr: cannot write roe.txt: it is a folder\n", outcome.err());
    assertTrue(Files.isDirectory(folder.resolve("roe.txt")));
  }

  @Test
  void aFileThatStandsThereIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("roe.txt"), "something old and longer than the letter\n".repeat(1000));
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.txt").exitCode());
    assertEquals(session.imr("render", "roe.yaml").out(), Files.readString(file));
    assertEquals(List.of("roe.txt"), Cases.newIn(folder));
  }

  @Test
  void aFileStaysAsItWasWhereTheCaseIsWrong() throws IOException {
    Path file = Files.writeString(folder.resolve("roe.txt"), "yesterday's letter");
    assertEquals(1, session.imr("render", "roe-wrong.yaml", "-o", "roe.txt").exitCode());
    assertEquals("yesterday's letter", Files.readString(file));
  }

  @Test
  void nothingIsLeftBehindWhereTheFileCannotBeMovedToItsPlace() throws IOException {
    String tooLong = "r".repeat(300) + ".txt";
    Outcome outcome = session.imr("render", "roe.yaml", "-o", tooLong);
    assertEquals(4, outcome.exitCode());
    assertTrue(outcome.err().startsWith("imr: cannot write " + tooLong + ": "), outcome.err());
    assertEquals(List.of(), Cases.newIn(folder));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkIsReplacedAndWhatItPointsToIsNot() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "someone else's");
    Path link = Files.createSymbolicLink(folder.resolve("roe.txt"), other);
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.txt").exitCode());
    assertFalse(Files.isSymbolicLink(link));
    assertEquals("someone else's", Files.readString(other));
    assertEquals(session.imr("render", "roe.yaml").out(), Files.readString(link));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLetterThatWasKeptFromOthersStaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("roe.txt"), "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertEquals(0, session.imr("render", "roe.yaml", "-o", "roe.txt").exitCode());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Outcome outcome = session.imr("render", "roe.yaml", "-o", "/dev/full", "--format", "text");
    assertEquals(4, outcome.exitCode());
    assertTrue(outcome.err().startsWith("imr: cannot write /dev/full: "), outcome.err());
    assertFalse(Files.isRegularFile(full));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileIsItsOwnersAloneUnlessItIsAskedToBeShared() throws IOException {
    Path file = folder.resolve("new.txt");
    session.imr("render", "roe.yaml", "-o", "new.txt");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    Files.delete(file);
    Path umask = Files.createFile(folder.resolve("umask"));
    System.setProperty("imr.shared", "true");
    try {
      session.imr("render", "roe.yaml", "-o", "new.txt");
    } finally {
      System.clearProperty("imr.shared");
    }
    assertEquals(Files.getPosixFilePermissions(umask), Files.getPosixFilePermissions(file));
  }
}
