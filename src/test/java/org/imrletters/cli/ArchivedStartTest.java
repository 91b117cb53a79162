package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.cli.Checkout.Ran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as people start it, by the launcher and the Java of this test, with an archive of classes and without. */
@DisabledOnOs(OS.WINDOWS)
class ArchivedStartTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final String CASE = Path.of("fixtures/letters/clonazepam-2015.yaml").toAbsolutePath().toString();

  @TempDir
  private Path folder;
  private Checkout checkout;

  @BeforeEach
  void setUp() throws IOException {
    checkout = Checkout.in(folder, "checkout"); // Java 17 archives no class below a folder with a blank in its name
    checkout.with("JAVA_HOME", System.getProperty("java.home"));
    jar(Files.createDirectories(checkout.file("target")).resolve(Path.of(Checkout.JAR).getFileName()));
  }

  @AfterEach
  void nothingIsAtWorkAnyMore() throws Exception {
    checkout.awaitEnd();
  }

  @Test
  void anArchiveChangesNothingButTheWait() throws Exception {
    Path archive = checkout.file("target/start-" + Runtime.version().feature() + ".classes");
    checkout.makeArchive();
    assumeTrue(Files.exists(archive), "this Java makes no archives of classes: nothing was compared");
    assertTrue(rulesCameFrom().contains("shared objects file"));
    List<byte[]> with = letters();
    checkout.with("IMR_NO_ARCHIVE", "1");
    assertTrue(rulesCameFrom().contains(".jar"));
    List<byte[]> without = letters();
    checkout.with("IMR_NO_ARCHIVE", "");
    for (int i = 0; i < with.size(); i++) {
      assertArrayEquals(without.get(i), with.get(i));
    }
    Files.delete(archive);
    Files.writeString(archive, "what a disk made of it");
    Ran ran = checkout.imr("check", CASE);
    assertEquals(new Ran(0, "", "1 file, no errors\n"), ran);
  }

  /** Where Java says that it took a class of ours from. */
  private String rulesCameFrom() throws Exception {
    Path log = folder.resolve("classes.log");
    checkout.with("IMR_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    checkout.imr("check", CASE);
    checkout.with("IMR_JAVA_OPTS", "");
    return Files.readAllLines(log)
        .stream()
        .filter(line -> line.contains(" org.imrletters.rule.Rules "))
        .findFirst()
        .orElseThrow();
  }

  private List<byte[]> letters() throws Exception {
    for (String ending : List.of("txt", "html", "pdf")) {
      Ran ran = checkout.imr("render", CASE, "-o", folder.resolve("letter." + ending).toString());
      assertEquals(new Ran(0, "", ""), ran);
    }
    return List.of(Files.readAllBytes(folder.resolve("letter.txt")), Files.readAllBytes(folder.resolve("letter.html")),
        Files.readAllBytes(folder.resolve("letter.pdf")));
  }

  /** What the build packs, but for the libraries, which are named: archives are for jars, not for folders. */
  private static void jar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Imr.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, libraries());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        pack(file, out);
      }
    }
  }

  private static void pack(Path file, JarOutputStream out) throws IOException {
    out.putNextEntry(new JarEntry(CLASSES.relativize(file).toString()));
    Files.copy(file, out);
    out.closeEntry();
  }

  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !entry.contains("slf4j")) // of tests, and says so in every process
        .map(entry -> Path.of(entry).toUri())
        .map(URI::toString)
        .collect(Collectors.joining(" "));
  }
}
