package org.imrletters.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code imr}: writes Independent Medical Review determination letters from case files.
 *
 * <p>What it needs beside the library may be missing where the library is embedded. So nothing of that is named in this
 * class, which Java could not start otherwise.
 */
public final class Imr {

  static final String NAME = "imr";

  private Imr() {}

  /** Runs the command in this process, which then ends with the exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Streams.ofProcess()));
  }

  /**
   * Runs the command and answers with its exit code; throws nothing.
   *
   * @param args the words after {@code imr}, as a shell hands them over
   * @param streams all that the command sees of the world
   */
  public static int run(String[] args, Streams streams) {
    List<String> lacking = new ArrayList<>();
    need("picocli.CommandLine", "info.picocli:picocli", lacking);
    need("com.github.difflib.DiffUtils", "io.github.java-diff-utils:java-diff-utils", lacking);
    if (lacking.isEmpty()) {
      return Commands.run(args, streams);
    }
    streams.say(
        NAME + ": the command needs " + String.join(" and ", lacking) + " on the class path, which Maven Central has;"
            + " imr-letters-...-cli.jar, which 'mvn package' makes, holds all that it needs");
    return ExitCode.IO;
  }

  private static void need(String type, String artifact, List<String> lacking) {
    try {
      Class.forName(type, false, Imr.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      lacking.add(artifact);
    }
  }
}
