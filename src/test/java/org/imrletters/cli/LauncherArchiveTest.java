package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.cli.Checkout.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher has an archive of classes made, and when it uses one. */
@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveTest {

  private static final FileTime LATER = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));

  @TempDir
  private Path folder;
  private Checkout checkout;

  @BeforeEach
  void setUp() throws IOException {
    checkout = Checkout.in(folder);
  }

  @AfterEach
  void nothingIsBeingMadeAnyMore() throws Exception {
    Files.deleteIfExists(folder.resolve("tries.wait"));
    checkout.awaitEnd();
  }

  @Test
  void aBuildMakesOneAndLaterCommandsUseIt() throws Exception {
    assertTrue(usesArchive(checkout.imr("packs")));
    assertTrue(usesArchive(checkout.imr("packs")));
    assertEquals(1, checkout.tries("archive"));
    assertEquals(List.of("start-17.classes", "start-17.note"), files("target", "start-"));
  }

  @Test
  void java25HasOneOfItsOwn() throws Exception {
    checkout.imr();
    checkout.javaVersion("25-ea");
    assertFalse(usesArchive(checkout.imr()));
    checkout.awaitEnd();
    Ran ran = checkout.imr();
    assertTrue(
        ran.out().contains("[-XX:SharedArchiveFile=" + checkout.file("target/start-25.classes").toRealPath() + "]"));
  }

  @Test
  void anotherJarGetsANewOneBehindTheCommandsBack() throws Exception {
    checkout.imr();
    Files.setLastModifiedTime(checkout.file(Checkout.JAR), LATER);
    Files.createFile(folder.resolve("tries.wait"));
    assertFalse(usesArchive(checkout.imr()));
    assertFalse(usesArchive(checkout.imr()));
    Files.delete(folder.resolve("tries.wait"));
    checkout.awaitEnd();
    assertTrue(usesArchive(checkout.imr()));
    assertEquals(2, checkout.tries("archive"));
  }

  @Test
  void anotherJavaGetsANewOne() throws Exception {
    checkout.imr();
    checkout.javaVersion("17.0.2");
    assertFalse(usesArchive(checkout.imr()));
    checkout.awaitEnd();
    assertTrue(usesArchive(checkout.imr()));
  }

  @Test
  void anotherPlaceGetsANewOne() throws Exception {
    checkout.imr();
    Files.move(checkout.file(""), folder.resolve("moved"));
    Files.createDirectory(checkout.file(""));
    assertFalse(usesArchive(Ran.of(checkout.start("../moved/imr"))));
    checkout.awaitEnd();
    assertTrue(usesArchive(Ran.of(checkout.start("../moved/imr"))));
  }

  @Test
  void noneIsMadeOrUsedWhereNobodyWantsOne() throws Exception {
    checkout.with("IMR_NO_ARCHIVE", "1");
    assertFalse(usesArchive(checkout.imr()));
    assertEquals(0, checkout.tries("archive"));
    checkout.makeArchive();
    assertFalse(usesArchive(checkout.imr()));
    checkout.with("IMR_NO_ARCHIVE", "");
    assertTrue(usesArchive(checkout.imr()));
    checkout.with("IMR_JAVA_OPTS", "-Xmx64m -Xshare:off");
    assertFalse(usesArchive(checkout.imr()));
  }

  @Test
  void whatCannotBeMadeIsNotTriedAgain() throws Exception {
    Files.createFile(folder.resolve("tries.fail"));
    for (int i = 0; i < 3; i++) {
      Ran ran = checkout.imr();
      assertEquals(0, ran.exitCode());
      assertFalse(usesArchive(ran));
    }
    assertEquals(1, checkout.tries("archive"));
  }

  @Test
  void ofManyCommandsAtOnceOneMakesIt() throws Exception {
    checkout.imr();
    Files.setLastModifiedTime(checkout.file(Checkout.JAR), LATER);
    List<Process> all = Stream.of("a", "b", "c", "d").map(this::begun).toList();
    for (Process one : all) {
      assertEquals(0, Ran.of(one).exitCode());
    }
    checkout.awaitEnd();
    assertTrue(usesArchive(checkout.imr()));
    assertEquals(2, checkout.tries("archive"));
  }

  @Test
  void whoDiedMakingItIsNotWaitedFor() throws Exception {
    checkout.imr();
    Files.setLastModifiedTime(checkout.file(Checkout.JAR), LATER);
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createSymbolicLink(checkout.file("target/start-17.lock"), Path.of("" + dead.pid()));
    Files.createDirectories(checkout.file("target/start-17." + dead.pid() + "/work"));
    checkout.makeArchive();
    assertEquals(2, checkout.tries("archive"));
    assertEquals(List.of("start-17.classes", "start-17.note"), files("target", "start-"));
  }

  @Test
  void theCacheIsForWhereNothingCanBeWrittenBesideTheJar() throws Exception {
    checkout.with("IMR_NO_ARCHIVE", "1");
    checkout.imr();
    checkout.with("IMR_NO_ARCHIVE", "");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(folder.resolve("tries"), PosixFilePermissions.fromString("rw-rw-rw-"));
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    assumeTrue(checkout.asNobody(), "there is no setpriv, or this user may not use it: the cache was not tried");
    assertFalse(usesArchive(checkout.imr()));
    checkout.awaitEnd();
    Ran ran = checkout.imr();
    Path cached = cache.toRealPath().resolve("imr-letters" + checkout.file("").toRealPath());
    assertTrue(ran.out().contains("[-XX:SharedArchiveFile=" + cached.resolve("start-17.classes") + "]"), ran.out());
    assertEquals(List.of(), files("target", "start-"));
  }

  @Test
  void withoutAnyPlaceForItTheCommandRunsAllTheSame() throws Exception {
    checkout.with("IMR_NO_ARCHIVE", "1");
    checkout.imr();
    checkout.with("IMR_NO_ARCHIVE", "");
    checkout.tool("ln", "exit 1");
    assertEquals(0, checkout.imr().exitCode());
    assertEquals("", checkout.imr().err());
  }

  private Process begun(String word) {
    try {
      return checkout.start("imr", word);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean usesArchive(Ran ran) {
    assertEquals(0, ran.exitCode(), ran.err());
    return ran.out().contains("[-XX:SharedArchiveFile=");
  }

  private List<String> files(String place, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(checkout.file(place))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(prefix)).sorted().toList();
    }
  }
}
