package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What only a process of its own can show. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

  // A test's library asks for a log; none is wanted, as in the pom.
  private static final String IMR = "'" + Path.of(System.getProperty("java.home"), "bin", "java")
      + "' -Dfile.encoding=ISO-8859-1 -Dslf4j.internal.verbosity=ERROR -cp '" + System.getProperty("java.class.path")
      + "' " + Imr.class.getName();

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
