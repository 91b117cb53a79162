package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code imr} in a checkout of its own, with a Java and a Maven that only tell that they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String JAR = "target/imr-letters-0.1.0-cli.jar";

  private static final String MAVEN =
      "echo build >> \"$TRIES\"; sleep 0.3; mkdir -p target; echo jar > " + JAR;

  @TempDir private Path folder;
  private Path checkout;
  private Path tools;

  @BeforeEach
  void setUp() throws IOException {
    checkout = Files.createDirectories(folder.resolve("my check out"));
    tools = Files.createDirectories(folder.resolve("tools/bin"));
    Files.copy(Path.of("imr"), checkout.resolve("imr"));
    Files.createDirectories(checkout.resolve("src/main/java"));
    Files.createDirectories(checkout.resolve("templates"));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("tools/release"), "IMPLEMENTOR=\"N.N.\"\nJAVA_VERSION=\"17.0.1\"\n");
    tool("java", "for word in \"$@\"; do echo \"[$word]\"; done");
    tool("mvn", MAVEN);
  }

  @Test
  void theFirstUseBuildsAndTheSecondDoesNot() throws Exception {
    Ran first = imr("imr", "render", "roe's case.yaml", "*");
    assertEquals("building imr-letters (first use only) ...\n", first.err());
    String words = "[-jar]\n[" + checkout.toRealPath().resolve(JAR) + "]\n[render]\n[roe's case.yaml]\n[*]\n";
    assertTrue(first.out().endsWith(words), first.out());
    assertEquals("", imr("imr", "packs").err());
    assertEquals(1, builds());
  }

  @Test
  void newerSourcesAreBuilt() throws Exception {
    imr("imr");
    for (String source : List.of("pom.xml", "src/main/java", "templates")) {
      Instant built = Files.getLastModifiedTime(checkout.resolve(JAR)).toInstant();
      Files.setLastModifiedTime(checkout.resolve(source), FileTime.from(built.plusMillis(5)));
      assertEquals("building imr-letters (its sources have changed) ...\n", imr("imr").err(), source);
    }
    assertEquals(4, builds());
  }

  @Test
  void aLinkFromAnywhereFindsTheCheckout() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("imr"), Path.of("letters"));
    Files.createSymbolicLink(bin.resolve("letters"), Path.of("../my check out/imr"));
    assertTrue(imr("../bin/imr").out().contains(checkout.toRealPath().resolve(JAR).toString()));
  }

  @Test
  void twoFirstUsesBuildOnce() throws Exception {
    Process one = start("imr");
    Process other = start("imr");
    assertEquals(0, Ran.of(one).exitCode());
    assertEquals(0, Ran.of(other).exitCode());
    assertEquals(1, builds());
  }

  @Test
  void whoDiedBuildingIsNotWaitedFor() throws Exception {
    Files.createDirectories(checkout.resolve("target/.building"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(checkout.resolve("target/.building/pid"), dead.pid() + "\n");
    assertEquals(0, imr("imr").exitCode());
  }

  @Test
  void aBuildThatFailsShowsWhyAndLeavesNoLock() throws Exception {
    tool("mvn", "echo '[ERROR] no such symbol'; exit 1");
    Ran ran = imr("imr");
    assertEquals(4, ran.exitCode());
    assertTrue(ran.err().contains("[ERROR] no such symbol\nimr: imr-letters could not be built\n"), ran.err());
    assertFalse(Files.exists(checkout.resolve("target/.building")));
  }

  @Test
  void anOlderJavaIsNamed() throws Exception {
    Files.writeString(folder.resolve("tools/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Ran ran = imr("imr");
    assertEquals(4, ran.exitCode());
    assertTrue(ran.err().endsWith("/java is Java 11.0.2\n"), ran.err());
    Files.delete(folder.resolve("tools/release"));
    tool("java", "echo 'java version \"1.8.0_402\"' >&2");
    assertTrue(imr("imr").err().endsWith("/java is Java 1.8.0_402\n"));
  }

  @Test
  void withoutJavaTheReaderIsToldWhatIsMissing() throws Exception {
    Files.delete(tools.resolve("java"));
    Ran ran = imr("imr");
    assertEquals(4, ran.exitCode());
    assertTrue(ran.err().startsWith("imr: Java 17 or newer is needed"), ran.err());
  }

  private void tool(String name, String script) throws IOException {
    executable(Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n"));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private int builds() throws IOException {
    return Files.readAllLines(folder.resolve("tries")).size();
  }

  private Ran imr(String launcher, String... args) throws Exception {
    return Ran.of(start(launcher, args));
  }

  private Process start(String launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(checkout.resolve(launcher).toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("tools").toString());
    builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
    builder.environment().put("TRIES", folder.resolve("tries").toString());
    return builder.start();
  }

  private record Ran(int exitCode, String out, String err) {
    static Ran of(Process process) throws Exception {
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), out, err);
    }
  }
}
