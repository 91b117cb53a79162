package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imrletters.cli.Checkout.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code imr} in a checkout of its own, with a Java and a Maven that only tell that they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir
  private Path folder;
  private Checkout checkout;

  @BeforeEach
  void setUp() throws IOException {
    checkout = Checkout.in(folder);
  }

  @AfterEach
  void nothingIsAtWorkAnyMore() throws Exception {
    checkout.awaitEnd();
  }

  @Test
  void theFirstUseBuildsAndTheSecondDoesNot() throws Exception {
    Ran first = checkout.imr("render", "roe's case.yaml", "*");
    assertEquals("building imr-letters (first use only) ...\n", first.err());
    String words = "[-cp]\n[" + checkout.file(Checkout.JAR).toRealPath()
        + "]\n[org.imrletters.cli.Imr]\n[render]\n[roe's case.yaml]\n[*]\n";
    assertTrue(first.out().endsWith(words), first.out());
    assertEquals("", checkout.imr("packs").err());
    assertEquals(1, checkout.tries("build"));
  }

  @Test
  void anArchiveRunsItsJarAndBuildsNothing() throws Exception {
    Path jar = checkout.file("lib").resolve(Path.of(Checkout.JAR).getFileName());
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "jar");
    Files.delete(checkout.file("pom.xml"));
    Ran ran = checkout.imr("packs");
    assertEquals("", ran.err());
    assertTrue(ran.out().contains("[" + jar.toRealPath() + "]\n[org.imrletters.cli.Imr]\n[packs]\n"), ran.out());
    assertEquals(0, checkout.tries("build"));
    assertFalse(Files.exists(checkout.file("target")));
  }

  @Test
  void windowsStartsJavaWithTheSameOptions() throws IOException {
    String script = Files.readString(Path.of("imr")).replace("$logging", "org.apache.commons.logging");
    assertFalse(options(script).isEmpty());
    assertEquals(options(script), options(Files.readString(Path.of("src/main/archive/imr.cmd"))));
  }

  private static List<String> options(String script) {
    return script.lines()
        .filter(line -> line.matches("(options=|set \"imr_options=).*"))
        .flatMap(line -> Pattern.compile("-[XD][^\\s\"]+").matcher(line).results())
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void newerSourcesAreBuilt() throws Exception {
    checkout.imr();
    for (String source : List.of("pom.xml", "src/main/java", "templates")) {
      Instant built = Files.getLastModifiedTime(checkout.file(Checkout.JAR)).toInstant();
      Files.setLastModifiedTime(checkout.file(source), FileTime.from(built.plusMillis(5)));
      assertEquals("building imr-letters (its sources have changed) ...\n", checkout.imr().err(), source);
    }
    assertEquals(4, checkout.tries("build"));
  }

  @Test
  void aLinkFromAnywhereFindsTheCheckout() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("imr"), Path.of("letters"));
    Files.createSymbolicLink(bin.resolve("letters"), Path.of("../my check out/imr"));
    assertTrue(
        Ran.of(checkout.start("../bin/imr")).out().contains(checkout.file(Checkout.JAR).toRealPath().toString()));
  }

  @Test
  void twoFirstUsesBuildOnce() throws Exception {
    Process one = checkout.start("imr");
    Process other = checkout.start("imr");
    assertEquals(0, Ran.of(one).exitCode());
    assertEquals(0, Ran.of(other).exitCode());
    assertEquals(1, checkout.tries("build"));
  }

  @Test
  void whoDiedBuildingIsNotWaitedFor() throws Exception {
    Files.createDirectories(checkout.file("target/.building"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(checkout.file("target/.building/pid"), dead.pid() + "\n");
    assertEquals(0, checkout.imr().exitCode());
  }

  @Test
  void aBuildThatFailsShowsWhyAndLeavesNoLock() throws Exception {
    checkout.tool("mvn", "echo '[ERROR] no such symbol'; exit 1");
    Ran ran = checkout.imr();
    assertEquals(4, ran.exitCode());
    assertTrue(ran.err().contains("[ERROR] no such symbol\nimr: imr-letters could not be built\n"), ran.err());
    assertFalse(Files.exists(checkout.file("target/.building")));
  }

  @Test
  void anOlderJavaIsNamed() throws Exception {
    checkout.javaVersion("11.0.2");
    Ran ran = checkout.imr();
    assertEquals(4, ran.exitCode());
    assertTrue(ran.err().endsWith("/java is Java 11.0.2\n"), ran.err());
    Files.delete(folder.resolve("tools/release"));
    checkout.tool("java", "echo 'java version \"1.8.0_402\"' >&2");
    assertTrue(checkout.imr().err().endsWith("/java is Java 1.8.0_402\n"));
  }

  @Test
  void withoutJavaTheReaderIsToldWhatIsMissing() throws Exception {
    Files.delete(folder.resolve("tools/bin/java"));
    Ran ran = checkout.imr();
    assertEquals(4, ran.exitCode());
    assertTrue(ran.err().startsWith("imr: Java 17 or newer is needed"), ran.err());
  }

  @Test
  void aFolderWithAColonIsStartedThroughALink() throws Exception {
    checkout = Checkout.in(folder, "2015: letters");
    Ran unbuilt = checkout.imr();
    assertEquals(4, unbuilt.exitCode());
    assertTrue(unbuilt.err().startsWith("imr: Maven cannot build in a folder with a colon in its name"), unbuilt.err());
    Files.createDirectories(checkout.file("target"));
    Path jar = Files.writeString(checkout.file(Checkout.JAR), "jar");
    for (int time = 0; time < 2; time++) {
      List<String> words = checkout.imr("packs").out().lines().toList();
      String started = words.get(words.indexOf("[-cp]") + 1);
      assertFalse(started.contains(":"), started);
      assertEquals(jar.toRealPath(), Path.of(started.substring(1, started.length() - 1)).toRealPath());
    }
    checkout.with("XDG_CACHE_HOME", folder.resolve("a:b").toString());
    Ran nowhere = checkout.imr("packs");
    assertEquals(4, nowhere.exitCode());
    assertTrue(nowhere.err().contains("set XDG_CACHE_HOME"), nowhere.err());
  }
}
