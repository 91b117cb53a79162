package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shells make of the beginnings of words, with the script that the command prints. */
class CompletionTest {

  /** A line up to the tab, and the last word that comes of it. */
  private static final List<String> LINES = List.of("rend > render", "packs cop > copy", "schema gui > guidelines",
      "explain unknown-dec > unknown-decision", "render ro > roe.yaml", "render roe.yaml --outp > --output",
      "render roe.yaml --format ht > html", "render roe.yaml -o let > letter.pdf",
      "render roe.yaml --guidelines mt > mtus.yaml", "render roe.yaml --lists wo > words.txt",
      "render roe.yaml --pack imr-2015 > imr-2015", "render roe.yaml --pack ho > house",
      "render roe.yaml --pack house/kn > house/knee", "verify letter.pdf --case ro > roe.yaml",
      "test house --report rep > report.html");

  /** An editor of lines needs a terminal, and that of zsh can be had from zsh. What comes of the lines is written down. */
  private static final String ZSH = """
      zmodload zsh/zpty || exit 1
      zpty shell 'TERM=dumb zsh -f -i'
      zpty -w shell 'source ./imr.sh; imr() { print -r -- "${@[-1]}" >> completed.txt }'
      for line in "$@"; do
        zpty -w -n shell "imr $line"$'\\t\\r'
      done
      zpty -w -n shell $'exit\\r'
      while zpty -r shell shown; do print -rn -- "$shown"; done
      """;

  private static final String BASH = """
      source ./imr.sh
      for line in "$@"; do
        COMP_WORDS=(imr $line)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMPREPLY=()
        _complete_imr
        echo "${COMPREPLY[*]}" >> completed.txt
      done
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("imr.sh"), Session.in(folder).imr("completion").out());
    Files.createDirectories(folder.resolve("house/knee"));
    for (String name : List.of("roe.yaml", "letter.pdf", "mtus.yaml", "words.txt", "report.html")) {
      Files.createFile(folder.resolve(name));
    }
  }

  @Test
  void bashCompletesCommandsOptionsWordsAndFiles() throws Exception {
    assumeTrue(isHere("bash"), "there is no bash: its completion is not tried");
    assertEquals(part(LINES, 1), completed("bash", BASH, part(LINES, 0)));
  }

  @Test
  void zshCompletesCommandsOptionsWordsAndFiles() throws Exception {
    assumeTrue(isHere("zsh"), "there is no zsh: its completion is not tried");
    List<String> lines = new ArrayList<>(LINES);
    lines.add("render roe.yaml --pack ho\tkn > house/knee");
    assertEquals(part(lines, 1), completed("zsh", ZSH, part(lines, 0)));
  }

  private static List<String> part(List<String> lines, int part) {
    return lines.stream().map(line -> line.split(" > ")[part]).toList();
  }

  private static boolean isHere(String shell) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(shell)));
  }

  private List<String> completed(String shell, String script, List<String> lines) throws Exception {
    List<String> command = new ArrayList<>(
        List.of(shell, Files.writeString(folder.resolve("drive.sh"), script).toString()));
    command.addAll(lines);
    Path shown = folder.resolve("shown.txt");
    Process process = new ProcessBuilder(command).directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(shown.toFile())
        .start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the shell ends");
    return Files.readAllLines(folder.resolve("completed.txt"));
  }
}
