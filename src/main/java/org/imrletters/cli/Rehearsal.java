package org.imrletters.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Does once what the command is mostly asked for, so that Java can keep the classes of it: the launcher runs this to make
 * its archive. What is not rehearsed works as well, and starts slower.
 */
final class Rehearsal {

  private static final String CASE = "rehearsal.yaml";

  /** A case with two mistakes, for standard input; the first is one that only the parser of all YAML tells. */
  private static final String WRONG = "pack: imr-2015 # 1\ncase:\n  decisionDate: 2016-11-31\n";

  /** What someone waits for many times a day. */
  private static final List<Scene> LETTERS = List.of(new Scene("render " + CASE, ExitCode.FINE),
      new Scene("render " + CASE + " -o letter.txt", ExitCode.FINE),
      // Over the one that is there.
      new Scene("render " + CASE + " -o letter.txt", ExitCode.FINE),
      new Scene("render " + CASE + " -o letter.html", ExitCode.FINE),
      new Scene("render " + CASE + " -o letter.pdf", ExitCode.FINE), new Scene("render - --format pdf", ExitCode.CASE),
      new Scene("check .", ExitCode.FINE), new Scene("--version", ExitCode.FINE));

  private static final List<Scene> OTHERS = List.of(new Scene("check " + CASE + " --format short", ExitCode.FINE),
      new Scene("check " + CASE + " --format sarif", ExitCode.FINE), new Scene("check -", ExitCode.CASE),
      new Scene("explain not-a-date", ExitCode.FINE), new Scene("packs", ExitCode.FINE),
      new Scene("render --help", ExitCode.FINE), new Scene("rendr", ExitCode.USAGE));

  private Rehearsal() {}

  /**
   * Rehearses; the process then ends with 0 if all went well.
   *
   * @param args {@code letters} for just those, or {@code all}; and an empty folder for what the commands write
   */
  public static void main(String[] args) throws IOException {
    boolean wentWell = run(args[0].equals("all"), Path.of(args[1])) && isLikeLife(Streams.ofProcess());
    if (!wentWell) {
      System.exit(ExitCode.INTERNAL);
    }
  }

  /**
   * Whether all went well; what does not is not to be kept. The folder holds the case and its letters afterwards.
   *
   * @param all whether other commands than those for letters are rehearsed as well
   */
  static boolean run(boolean all, Path folder) throws IOException {
    try (InputStream in = Rehearsal.class.getResourceAsStream(CASE)) {
      if (in == null) {
        throw new IllegalStateException("imr-letters was built without " + CASE);
      }
      Files.copy(in, folder.resolve(CASE));
    }
    return LETTERS.stream().allMatch(scene -> scene.goesWell(folder))
        && (!all || OTHERS.stream().allMatch(scene -> scene.goesWell(folder)));
  }

  /** The streams of the process are made as well, though nothing is said on them. */
  private static boolean isLikeLife(Streams ofProcess) {
    ofProcess.print("");
    return !ofProcess.outIsTerminal();
  }

  /**
   * A command and the exit code that it must end with.
   *
   * @param words the words after {@code imr}, parted by blanks
   */
  private record Scene(String words, int exitCode) {

    boolean goesWell(Path folder) {
      Streams nobody = new Streams(new ByteArrayInputStream(WRONG.getBytes(StandardCharsets.UTF_8)),
          OutputStream.nullOutputStream(),
          new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), false, false, false, Map.of(),
          folder);
      return Imr.run(words.split(" "), nobody) == exitCode;
    }
  }
}
