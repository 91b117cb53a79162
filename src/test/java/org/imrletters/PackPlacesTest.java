package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a pack may lie: on the class path, in a zip file, or by its path in one root. */
class PackPlacesTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  /** What a pack of ours holds, by paths from {@code letters/our-pack}; the last one is another pack's. */
  private static final Map<String, String> PACK = Map.of("pack.yaml", "over: imr-2015\ntitle: Ours\n",
      "sections/how-made.ftlx", "<h1>How it was made</h1>\n<p>In a jar.</p>\n", "../their-pack/pack.yaml",
      "over: imr-2014\n");

  @TempDir
  private Path folder;

  private Path root;

  @BeforeEach
  void makePacks() throws IOException {
    root = folder.toRealPath().resolve("packs");
    write("packs/house/base/pack.yaml", "over: imr-2015\ntitle: The house's letter\n");
    write("packs/house/base/sections/how-made.ftlx", "<h1>How it was made</h1>\n<p>In the house.</p>\n");
    write("packs/house/knee/pack.yaml", "over: ../base\norganization: The knee unit\n");
    write("packs/cases/roe.yaml", named("../house/knee"));
    write("outside/pack.yaml", "over: imr-2015\n");
  }

  @Test
  void aJarOrAFolderOfTheClassPathWordsTheSameLetter() throws IOException {
    String asFolder = text(read(unpacked()));
    assertTrue(asFolder.contains("In a jar."), asFolder);
    try (URLClassLoader loader = loader(jar())) {
      TemplatePack pack = TemplatePack.classPath("/letters/our-pack/", loader);
      assertEquals("our-pack", pack.name());
      assertEquals("Ours", pack.title());
      assertEquals(asFolder, text(pack));
      assertEquals(TemplatePack.folder(unpacked().resolve("letters/our-pack")).hash(), pack.hash());
    }
  }

  /** Jars need not have entries for folders, and a loader may know two of the same folder. */
  @Test
  void theFilesOfAPackAreThoseBesideItsPackYaml() throws IOException {
    Path other = folder.resolve("other.jar");
    zip(other, Map.of("letters/our-pack/letter.css", "p { colour: red }", "letters/our-pack/README", "no pack"));
    Path jar = folder.resolve("slip.jar");
    zip(jar, Map.of("letters/our-pack/pack.yaml", "over: imr-2015\n", "letters/our-pack/../stray.txt", "stray"));
    try (URLClassLoader loader = new URLClassLoader(new URL[]{url(other), url(jar)}, null)) {
      TemplatePack pack = TemplatePack.classPath("letters/our-pack", loader);
      assertEquals(List.of(), ImrLetters.problems(pack));
      Path copy = folder.resolve("copy");
      pack.copyTo(copy);
      assertTrue(Files.exists(copy.resolve("sections/how-made.ftlx")));
      assertTrue(Files.notExists(copy.resolve("README")), "a file of another jar was taken");
      assertTrue(Files.notExists(folder.resolve("stray.txt")), "a file was written beside the copy");
    }
  }

  @Test
  void whatIsWrongInAJarIsToldByItsPathThere() throws IOException {
    Path jar = folder.resolve("wrong.jar");
    zip(jar, Map.of("letters/our-pack/pack.yaml", "over: imr-2051\n"));
    try (URLClassLoader loader = loader(jar)) {
      List<Diagnostic> told = TemplatePack.classPath("letters/our-pack", loader).problems();
      assertEquals(List.of("unknown-pack"), told.stream().map(Diagnostic::code).toList());
      assertEquals(Path.of("letters/our-pack/pack.yaml").toString(), told.get(0).location().orElseThrow().file());
      assertThrows(IllegalArgumentException.class, () -> TemplatePack.classPath("letters/none", loader));
    }
    assertThrows(IllegalArgumentException.class, () -> TemplatePack.classPath("letters/our-pack"));
  }

  @Test
  void aZipFileSystemHoldsPacks() throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar())) {
      assertEquals(text(read(unpacked())), text(TemplatePack.folder(zip.getPath("letters/our-pack"))));
      ImrLetters letters = ImrLetters.standard().withPacks(zip.getPath("letters"));
      assertEquals(List.of(), codes(letters, named("our-pack")));
    }
  }

  @Test
  void aCaseNamesAPackByItsPath() throws IOException {
    ImrLetters letters = ImrLetters.standard().withPacks(root);
    String text = letters.compose(letters.read(root.resolve("cases/roe.yaml"))).text();
    assertTrue(text.contains("In the house."), text);
    assertEquals(text, letters.compose(letters.read(named("house/knee"), "<stdin>")).text());
    assertEquals(List.of("unknown-pack"), codes(letters, named("house/hip")));
    assertEquals(List.of("unknown-pack"), codes(letters, named("house")));
    assertEquals(List.of("unknown-pack"), codes(letters, named("imr-2051")));
  }

  @Test
  void nothingOutsideOfTheRootIsRead() throws IOException {
    ImrLetters letters = ImrLetters.standard().withPacks(root);
    Files.createSymbolicLink(root.resolve("linked"), folder.resolve("outside"));
    for (String path : List.of("house/../../outside", "house/../../nowhere", "linked", "linked/../linked",
        folder.resolve("outside").toString(), "/etc")) {
      assertEquals(List.of("pack-outside-root"), codes(letters, named(path)), path);
    }
    assertEquals(List.of("pack-outside-root"), codes(ImrLetters.standard(), named("house/knee")));
  }

  @Test
  void aPackStandsOverAnotherOfTheRoot() throws IOException {
    Path knee = root.resolve("house/knee");
    assertEquals("The house's letter", TemplatePack.folder(knee, root).title());
    assertEquals(List.of("pack-outside-root"), told(TemplatePack.folder(knee)));
    assertEquals(List.of("pack-outside-root"), told(TemplatePack.folder(knee, knee)));
    write("packs/house/base/pack.yaml", "over: house/knee\ntitle: A circle\n");
    assertEquals(List.of("unknown-pack"), told(TemplatePack.folder(knee, root)));
    write("packs/house/base/pack.yaml", "over: imr-2015\ntitel: Misspelt\n");
    assertEquals(List.of("unknown-field"), told(TemplatePack.folder(knee, root)));
    ImrLetters letters = ImrLetters.standard().withPacks(root);
    assertThrows(PackException.class, () -> letters.read(named("house/knee"), "roe.yaml"));
  }

  @Test
  void librariesAndWordListsComeFromStreams() throws IOException {
    Path citing = Fixtures.LETTERS.resolve("guidelines-from-library.yaml");
    ImrLetters ofFile = ImrLetters.standard().withGuidelines(Fixtures.LIBRARY);
    try (InputStream in = Files.newInputStream(Fixtures.LIBRARY)) {
      ImrLetters ofStream = ImrLetters.standard().withGuidelines(in, "mtus.yaml");
      assertEquals(ofFile.compose(ofFile.read(citing)).text(), ofStream.compose(ofStream.read(citing)).text());
    }
    CaseException wrong = assertThrows(CaseException.class, () -> ImrLetters.standard()
        .withWordLists(Map.of("opioid.txt", stream("xyzodone\n"), "mtus.txt", stream("Spine Care | 2030\n"))));
    assertEquals("malformed-word-list mtus.txt, unknown-word-list opioid.txt",
        wrong.problems()
            .stream()
            .map(problem -> problem.code() + " " + problem.location().orElseThrow().file())
            .collect(Collectors.joining(", ")));
    ImrLetters knowing = ImrLetters.standard()
        .withWordLists(Map.of("mtus.txt", stream("Spine Care | 2030 | 2030-01-01 |\n")));
    String spine = Files.readString(CASE).replaceAll("mtus: .*", "mtus: [{title: Spine Care, year: 2030}]");
    assertTrue(codes(ImrLetters.standard(), spine).contains("unknown-mtus-guideline"));
    assertTrue(!codes(knowing, spine).contains("unknown-mtus-guideline"));
  }

  private static List<String> told(TemplatePack pack) {
    return pack.problems().stream().map(Diagnostic::code).distinct().toList();
  }

  private static List<String> codes(ImrLetters letters, String text) {
    return letters.read(text, "roe.yaml").problems().stream().map(Diagnostic::code).toList();
  }

  private static String named(String pack) throws IOException {
    return Files.readString(CASE).replaceAll("(?m)^pack: .*\n", "") + "\npack: \"" + pack + "\"\n";
  }

  private static String text(TemplatePack pack) {
    ImrLetters letters = ImrLetters.using(pack);
    return letters.compose(letters.read(CASE)).text();
  }

  private static TemplatePack read(Path classes) throws IOException {
    try (URLClassLoader loader = loader(classes)) {
      return TemplatePack.classPath("letters/our-pack", loader);
    }
  }

  private Path unpacked() throws IOException {
    for (Map.Entry<String, String> file : PACK.entrySet()) {
      write("our classes/letters/our-pack/" + file.getKey(), file.getValue());
    }
    return folder.resolve("our classes");
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("our packs.jar");
    Map<String, String> entries = new TreeMap<>();
    PACK.forEach((path, text) -> entries.put(Path.of("letters/our-pack").resolve(path).normalize().toString(), text));
    zip(jar, entries);
    return jar;
  }

  private static void zip(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static URLClassLoader loader(Path classes) throws IOException {
    return new URLClassLoader(new URL[]{url(classes)}, null);
  }

  private static URL url(Path file) throws IOException {
    URI uri = file.toUri();
    return uri.toURL();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
