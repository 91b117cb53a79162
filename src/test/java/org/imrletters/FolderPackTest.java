package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else than files stands in a pack's folder is refused by its name, and never opened. */
class FolderPackTest {

  @TempDir
  private Path folder;

  private Path pack;
  private Path outside;

  @BeforeEach
  void makeAPack() throws IOException {
    pack = Files.createDirectory(folder.resolve("our-pack"));
    Files.createDirectory(pack.resolve("sections"));
    Files.writeString(pack.resolve("pack.yaml"), "over: imr-2015\ntitle: Ours\n");
    outside = Files.writeString(folder.resolve("outside.txt"), "<p>From outside.</p>\n");
  }

  @Test
  void everyLinkToAFileIsRefused() throws IOException {
    link(pack.resolve("letter.css"), outside);
    link(pack.resolve("sections/how-made.ftlx"), outside);
    assertEquals(
        List.of("link-in-pack " + pack.resolve("letter.css"), "link-in-pack " + pack.resolve("sections/how-made.ftlx")),
        refused());
  }

  @Test
  void aLinkToAFolderOrToNothingIsRefused() throws IOException {
    link(pack.resolve("parts"), folder);
    link(pack.resolve("sections/reviewer.ftlx"), folder.resolve("nothing"));
    link(pack.resolve("turn"), pack);
    assertEquals(List.of("link-in-pack " + pack.resolve("parts"),
        "link-in-pack " + pack.resolve("sections/reviewer.ftlx"), "link-in-pack " + pack.resolve("turn")), refused());
  }

  @Test
  void ofVeryMuchThatIsWrongWithAStyleSheetTheFirstIsTold() throws IOException {
    Files.writeString(pack.resolve("letter.css"), "p {\n" + "colr:red;\n".repeat(18_000) + "}\n");
    List<Diagnostic> told = ImrLetters.problems(TemplatePack.folder(pack));
    assertEquals(Diagnostic.MOST_TOLD + 1, told.size());
    assertEquals(pack.resolve("letter.css") + ":102:1: error: more than 100 problems; the rest is not told"
        + " [too-many-problems]", told.get(Diagnostic.MOST_TOLD).toString().lines().findFirst().orElse(""));
  }

  @Test
  void theLockOfAnEditorIsLeftAlone() throws IOException {
    link(pack.resolve(".#letter.css"), Path.of("somebody@somewhere.4711"));
    assertEquals(List.of(), TemplatePack.folder(pack).problems());
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path linked = link(folder.resolve("linked"), pack);
    TemplatePack read = TemplatePack.folder(linked);
    assertEquals("Ours", read.title());
    assertEquals("linked", read.name());
    Files.writeString(pack.resolve("letter.css"), "p { color: navy; }");
    assertEquals(linked.resolve("letter.css").toString(), TemplatePack.folder(linked).cssFile());
  }

  @Test
  void aPipeIsRefusedAndNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = pack.resolve("sections/how-made.ftlx");
    assumeTrue(new File("/usr/bin/mkfifo").canExecute(), "there is no mkfifo");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    assertEquals(List.of("unreadable-file " + pipe), refused());
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    Path file = Files.writeString(pack.resolve("letter.css"), "p { margin-left: 12pt; }");
    assumeTrue(file.toFile().setReadable(false), "rights cannot be taken here");
    assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
    UncheckedIOException denied = assertThrows(UncheckedIOException.class, () -> TemplatePack.folder(pack));
    assertEquals(file.toString(), ((AccessDeniedException) denied.getCause()).getFile());
  }

  private List<String> refused() {
    PackException wrong = assertThrows(PackException.class, () -> TemplatePack.folder(pack));
    return wrong.problems().stream().map(FolderPackTest::told).toList();
  }

  private static String told(Diagnostic problem) {
    return problem.code() + " " + problem.location().orElseThrow().file();
  }

  private static Path link(Path at, Path to) throws IOException {
    return Files.createSymbolicLink(at, to);
  }
}
