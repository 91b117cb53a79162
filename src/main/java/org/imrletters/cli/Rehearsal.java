package org.imrletters.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Does once what the command is mostly asked for, so that Java can keep the classes of it: the launcher runs this to make
 * its archive. What is not rehearsed works as well, and starts slower.
 */
final class Rehearsal {

  /** Words after {@code imr}, parted by blanks; each ends well in a folder that was empty before the first. */
  private static final List<String> SCENES = List.of("init", "check .", "render case.yaml",
      "render case.yaml -o letter.txt", "render case.yaml -o letter.html", "render case.yaml -o letter.pdf");

  private Rehearsal() {}

  /**
   * Rehearses; the process then ends with 0 if all went well.
   *
   * @param args an empty folder for what the commands write
   */
  public static void main(String[] args) {
    Streams.ofProcess().print(""); // made as in life, though nothing is said on them
    System.exit(run(Path.of(args[0])) ? ExitCode.FINE : ExitCode.INTERNAL);
  }

  /** Whether all went well; what does not is not to be kept. */
  static boolean run(Path folder) {
    Streams nobody = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream()), false, false, false, Map.of(), folder);
    return SCENES.stream().allMatch(words -> Imr.run(words.split(" "), nobody) == ExitCode.FINE);
  }
}
