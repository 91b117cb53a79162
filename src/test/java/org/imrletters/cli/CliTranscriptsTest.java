package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.Docs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of {@code fixtures/cli} show what the command shows; they are typed in a copy of {@code fixtures}. So
 * do the README and its chapters, which are typed in the folder that holds the README.
 *
 * <p>{@code mvn test -Dtest=CliTranscriptsTest -Dtranscripts.accept=true} rewrites them, for a person to read the
 * difference; where {@code CI} is set it does not.
 */
class CliTranscriptsTest {

  private static final Path FIXTURES = Path.of("fixtures");

  private static final boolean ACCEPT = Boolean.getBoolean("transcripts.accept") && System.getenv("CI") == null;

  @TempDir
  private Path temporary;

  @TestFactory
  Stream<DynamicTest> everyPageShowsWhatTheCommandShows() throws IOException {
    return pages().stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> checkPage(page)));
  }

  @TestFactory
  Stream<DynamicTest> theReadmeAndItsChaptersShowWhatTheCommandShows() throws IOException {
    return Docs.pages().stream().map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
      Path folder = temporary.toRealPath().resolve("checkout-of-" + page.getFileName());
      copy(FIXTURES, Files.createDirectory(folder).resolve(FIXTURES));
      check(page, folder);
    }));
  }

  @Test
  void everyCommandIsShown() throws IOException {
    StringBuilder commands = new StringBuilder();
    for (Path page : pages()) {
      commands.append(String.join("\n", Transcript.commands(Files.readString(page)))).append('\n');
    }
    List<String> every = List.of("render", "preview", "watch", "import", "check", "verify", "explain", "test", "accept",
        "review", "init", "packs", "packs copy", "schema", "completion", "--help", "--version");
    for (String command : every) {
      assertTrue(commands.indexOf("imr " + command) >= 0, command);
    }
  }

  private void checkPage(Path page) throws IOException {
    Path folder = temporary.toRealPath().resolve(page.getFileName());
    copy(FIXTURES, folder);
    check(page, folder);
  }

  private static void check(Path page, Path folder) throws IOException {
    String written = Files.readString(page);
    String replayed = Transcript.replay(written, new TranscriptShell(folder));
    if (ACCEPT) {
      Files.writeString(page, replayed);
    } else {
      assertEquals(written, replayed, () -> page + " does not show what the command shows");
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES.resolve("cli"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted(Comparator.naturalOrder()).toList();
    }
  }

  /** Cases, libraries and packs; the approved PDF files are large, and no command reads them. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !file.toString().endsWith(".pdf")).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
