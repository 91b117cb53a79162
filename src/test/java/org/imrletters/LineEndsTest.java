package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A checkout has the same bytes everywhere, also on Windows: texts end their lines with LF, and no other file is touched. */
class LineEndsTest {

  /**
   * How Git stores and writes a text; what the shell of Windows reads; and any other file, which is said to be none. What
   * is deleted is not written.
   */
  private static final Pattern SOUND = Pattern.compile("i/(?:lf|none) +w/(?:lf|none|) +attr/text=auto eol=lf *\t.*"
      + "|i/lf +w/(?:crlf|) +attr/text eol=crlf *\t.*\\.cmd|i/\\S+ +w/\\S* +attr/-text *\t.*");

  @Test
  void gitChangesNone() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of(".git")), "this is no checkout: its line ends are not looked at");
    Process git = new ProcessBuilder("git", "ls-files", "--eol").start();
    List<String> files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assumeTrue(git.waitFor() == 0, "Git does not tell its files: their line ends are not looked at");
    assertEquals(List.of(), files.stream().filter(file -> !SOUND.matcher(file).matches()).toList());
    assertTrue(files.size() > 1000, () -> "these are all: " + files);
  }
}
