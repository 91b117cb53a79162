package org.imrletters.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Does once what the command is mostly asked for, so that Java can keep the classes of it: the launcher runs this to make
 * its archive. What is not rehearsed works as well, and starts slower.
 */
final class Rehearsal {

  /** Each with the exit code that it must end with; a rehearsal that goes wrong is not to be kept. */
  private static final Map<String, Integer> SCENES = Map.ofEntries(
      Map.entry("render case.yaml", ExitCode.FINE),
      Map.entry("render case.yaml -o letter.txt", ExitCode.FINE),
      Map.entry("render case.yaml -o letter.html", ExitCode.FINE),
      Map.entry("render case.yaml -o letter.pdf", ExitCode.FINE),
      Map.entry("render - --format pdf", ExitCode.CASE),
      Map.entry("check .", ExitCode.FINE),
      Map.entry("check case.yaml --format short", ExitCode.FINE),
      Map.entry("check case.yaml --format sarif", ExitCode.FINE),
      Map.entry("check -", ExitCode.CASE),
      Map.entry("explain not-a-date", ExitCode.FINE),
      Map.entry("packs", ExitCode.FINE),
      Map.entry("render --help", ExitCode.FINE),
      Map.entry("rendr", ExitCode.USAGE));

  /** A case with a mistake, for standard input. */
  private static final String WRONG = "case:\n  decisionDate: 2016-11-31\n";

  private Rehearsal() {}

  /**
   * Rehearses, and ends the process with 0 if all went well.
   *
   * @param args an empty folder for what the commands write
   */
  public static void main(String[] args) {
    System.exit(run(Path.of(args[0])) && isLikeLife(Streams.ofProcess()) ? ExitCode.FINE : ExitCode.INTERNAL);
  }

  /** Whether all went well. The folder is left as the commands leave it: with a case and its letters. */
  static boolean run(Path folder) {
    boolean begun = play("init case.yaml", folder) == ExitCode.FINE;
    return begun && SCENES.entrySet().stream().allMatch(scene -> play(scene.getKey(), folder) == scene.getValue());
  }

  private static int play(String words, Path folder) {
    Streams nobody = new Streams(
        new ByteArrayInputStream(WRONG.getBytes(StandardCharsets.UTF_8)),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        false,
        false,
        Map.of(),
        folder);
    return Imr.run(words.split(" "), nobody);
  }

  /** The streams of the process are made as well, though nothing is said on them. */
  private static boolean isLikeLife(Streams ofProcess) {
    ofProcess.print("");
    return !ofProcess.outIsTerminal();
  }
}
