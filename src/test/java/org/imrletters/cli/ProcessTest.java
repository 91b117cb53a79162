package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.golden.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

  // As the launcher starts it; a test's library asks for a log, and none is wanted, as in the pom.
  private static final String IMR = "'" + Path.of(System.getProperty("java.home"), "bin", "java")
      + "' -XX:TieredStopAtLevel=1 -Dfile.encoding=ISO-8859-1 -Dslf4j.internal.verbosity=ERROR -cp '"
      + System.getProperty("java.class.path") + "' " + Imr.class.getName();

  /** Who may read everything does without that right. */
  private static final String BOUND = "root".equals(System.getProperty("user.name"))
      ? "setpriv --bounding-set=-dac_override,-dac_read_search "
      : "";

  @Test
  void outputIsUtf8WhateverTheCharsetOfTheSystemIs() throws Exception {
    assertTrue(shell(IMR + " render roe.yaml").contains("“postsurgical”"));
    assertTrue(shell(IMR + " render \"$(printf 'ro\\303\\251.yaml')\"").contains("cannot read roé.yaml"));
  }

  @Test
  void aReaderWhoLeavesEndsTheCommandQuietly() throws Exception {
    assertEquals("0\n", shell("{ " + IMR + " render roe.yaml; echo $? >&2; } | true"));
  }

  @Test
  void withoutItsLibrariesTheCommandSaysWhatItLacks() throws Exception {
    String path = Stream.of(System.getProperty("java.class.path").split(":"))
        .filter(entry -> !entry.matches(".*/(picocli|java-diff-utils)-[^/]*"))
        .collect(Collectors.joining(":"));
    String bare = IMR.replaceFirst("-cp '[^']*'", Matcher.quoteReplacement("-cp '" + path + "'"));
    String told = shell(bare + " render roe.yaml; echo $?");
    assertTrue(
        told.startsWith("imr: the command needs info.picocli:picocli and io.github.java-diff-utils:java-diff-utils"),
        told);
    assertTrue(told.endsWith("\n4\n"), told);
    assertEquals(2, told.lines().count(), told);
  }

  @Test
  void aFolderThatCannotBeReadIsToldByItsNameAndTheRestIsTested(@TempDir Path place) throws Exception {
    Folder folder = new Folder(place);
    folder.put("letters/roe.yaml");
    folder.put("letters/locked/doe.yaml");
    folder.put("letters/open/poe.yaml");
    assertEquals(0, Session.in(place).imr("accept", "letters").exitCode());
    Files.setPosixFilePermissions(place.resolve("letters/locked"), Set.of());
    try {
      String there = "cd '" + place + "'; ";
      assumeTrue(shell(there + BOUND + "ls letters/locked || echo kept out").endsWith("kept out\n"),
          "whoever runs this may read everything, and cannot be bound: no folder is locked");
      String told = shell(there + BOUND + IMR + " test letters; echo $?");
      assertTrue(told.startsWith("1 file cannot be used:\n  cannot be read: permission is denied\n"), told);
      assertTrue(told.endsWith("\n  letters/locked\n\n3 letters: 2 as approved, 1 unusable\n4\n"), told);
    } finally {
      Files.setPosixFilePermissions(place.resolve("letters/locked"), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void whatMayNotBeReadIsToldByItsName(@TempDir Path place) throws Exception {
    Path locked = Files.createDirectory(place.resolve("locked"));
    Files.createDirectory(place.resolve("pack"));
    Files.createDirectory(place.resolve("lists"));
    new Folder(place).put("roe.yaml");
    Path manifest = Files.writeString(place.resolve("pack/pack.yaml"), "over: imr-2015\n");
    Path list = Files.writeString(place.resolve("lists/opioids.txt"), "xyzodone\n");
    for (Path each : List.of(locked, manifest, list)) {
      Files.setPosixFilePermissions(each, Set.of());
    }
    try {
      String there = "cd '" + place + "'; ";
      assumeTrue(shell(there + BOUND + "ls locked || echo kept out").endsWith("kept out\n"),
          "whoever runs this may read everything, and cannot be bound: no folder is locked");
      Map<String, String> told = new LinkedHashMap<>();
      told.put("render locked", "locked");
      told.put("test locked/letters", "locked/letters");
      told.put("render roe.yaml --pack locked/pack", "locked/pack");
      told.put("render roe.yaml --pack pack", "pack/pack.yaml");
      told.put("render roe.yaml --lists lists", "lists/opioids.txt");
      told.put("render roe.yaml --guidelines locked", "locked");
      for (Map.Entry<String, String> each : told.entrySet()) {
        assertEquals("imr: cannot read " + each.getValue() + ": permission is denied\n4\n",
            shell(there + BOUND + IMR + " " + each.getKey() + "; echo $?"));
      }
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aNameInAnotherCharsetIsTold(@TempDir Path place) throws Exception {
    new Folder(place).put("letters/roe.yaml");
    assertEquals(0, Session.in(place).imr("accept", "letters").exitCode());
    String latin = "\"letters/$(printf 'doe\\351.yaml')\"";
    String told = shell("cd '" + place + "'; cp letters/roe.yaml " + latin + "; " + IMR + " test letters; echo $?");
    assertTrue(told.startsWith("1 file cannot be used:\n  its name holds a line end, a control character or bytes that"
        + " are no UTF-8; rename it\n  letters/doe\ufffd.yaml\n"), told);
    assertTrue(told.endsWith("\n2 letters: 1 as approved, 1 unusable\n4\n"), told);
  }

  private static String shell(String command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(Cases.FOLDER.toFile())
        .redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return shown;
  }
}
