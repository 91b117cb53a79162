package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders of cases; a case that lacks everything tells that it was read. */
class CheckFolderTest {

  private static final String BAD = "pack: imr-2015\n";

  @TempDir
  private Path folder;

  @BeforeEach
  void setUp() throws IOException {
    for (String name : List.of("cases/b.yaml", "cases/a.yml", "cases/deep/er/c.yaml")) {
      write(name, BAD);
    }
  }

  @Test
  void everyCaseBelowIsCheckedInTheOrderOfTheirNames() {
    Outcome outcome = check("cases");
    assertEquals(List.of("cases/a.yml", "cases/b.yaml", "cases/deep/er/c.yaml"), files(outcome));
    assertEquals("3 files, 12 errors\n", outcome.err());
    assertEquals(1, outcome.exitCode());
    assertEquals(List.of("cases/a.yml", "cases/b.yaml", "cases/deep/er/c.yaml"), files(check(".")));
  }

  @Test
  void packsAndLibrariesAndHiddenFilesArePassedOver() throws IOException {
    write("cases/my-pack/pack.yaml", "over: imr-2015\n");
    write("cases/my-pack/rules/too-dear.breaks.yaml", BAD);
    write("cases/my-pack/data/taglines.yaml", BAD);
    write("cases/mtus.yaml", "# What many cite.\n---\nguidelines:\n  x: {title: X, year: 2004}\n");
    write("cases/.git/d.yaml", BAD);
    write("cases/.d.yaml", BAD);
    write("cases/letter.txt", BAD);
    assertEquals("3 files, 12 errors\n", check("cases").err());
  }

  @Test
  void aFolderThatIsCalledAsThoseOfPacksIsNone() throws IOException {
    write("cases/rules/d.yaml", BAD);
    write("cases/my-pack/pack.yaml", "over: imr-2015\n");
    write("cases/my-pack/cases/e.yaml", BAD);
    assertEquals("5 files, 20 errors\n", check("cases").err());
  }

  @Test
  void aCaseWithGuidelinesOfItsOwnIsNoLibrary() throws IOException {
    write("cases/d.yaml", "guidelines:\n  x: {title: X, year: 2004}\npack: imr-2015\n");
    write("cases/e.yaml", "guidelines: {}\n\"pack\": imr-2015\n");
    assertEquals("5 files, 20 errors\n", check("cases").err());
  }

  @Test
  void aFileThatIsNamedIsCheckedWhateverItIs() throws IOException {
    write("mtus.yaml", "guidelines:\n  x: {title: X, year: 2004}\n");
    assertEquals(1, check("mtus.yaml").exitCode());
  }

  @Test
  void aFolderWithoutACaseIsAMistake() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Outcome outcome = check("empty", "cases");
    assertEquals(4, outcome.exitCode());
    assertTrue(outcome.out().startsWith("empty:1:1: error: cannot read empty: there is no case file in this folder"),
        outcome.out());
    assertEquals(4, files(outcome).size());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksToFilesAreFollowedAndLinksToFoldersAreNot() throws IOException {
    Files.createSymbolicLink(folder.resolve("cases/loop"), folder.resolve("cases"));
    Files.createSymbolicLink(folder.resolve("cases/loop.yaml"), folder.resolve("cases"));
    Files.createSymbolicLink(folder.resolve("cases/z.yaml"), folder.resolve("cases/b.yaml"));
    Files.createSymbolicLink(folder.resolve("cases/zz.yaml"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("cases"));
    assertEquals("5 files, 17 errors\n", check("cases").err());
    Outcome linked = check("link");
    assertEquals("link/a.yml", files(linked).get(0));
    assertTrue(linked.out().contains("link/zz.yaml:1:1: error: cannot read link/zz.yaml: "), linked.out());
  }

  @Test
  void aNameThatIsGivenTwiceIsCheckedOnce() {
    assertEquals("1 file, 4 errors\n", check("cases/b.yaml", "cases/b.yaml").err());
  }

  private Outcome check(String... names) {
    List<String> args = new ArrayList<>(List.of("check", "--format", "short"));
    args.addAll(List.of(names));
    return Session.in(folder).imr(args.toArray(String[]::new));
  }

  private static List<String> files(Outcome outcome) {
    return outcome.out().lines().map(line -> line.substring(0, line.indexOf(':'))).distinct().toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
