package org.imrletters.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.imrletters.ImrLetters;

/**
 * The command {@code imr}: writes Independent Medical Review determination letters from case files.
 *
 * <p>Nothing of picocli is named here, or Java would look for it before it knows that it is not needed.
 */
public final class Imr {

  static final String NAME = "imr";
  static final String VERSION = "--version";

  private Imr() {}

  /** Runs the command in this process, which then ends with the exit code. */
  public static void main(String[] args) {
    // No command asks for the time of day, and to know the zone of here Java reads a table of all there are.
    TimeZone.setDefault(new SimpleTimeZone(0, "UTC"));
    int exitCode = run(args, Streams.ofProcess());
    // Java ends with 0 by itself, no thread being left but those that do not count. To tell of a call of exit, Java 21 and
    // newer look for a logger, through all classes of the command.
    if (exitCode != ExitCode.FINE) {
      System.exit(exitCode);
    }
  }

  /**
   * Runs the command and answers with its exit code; throws nothing.
   *
   * @param args the words after {@code imr}, as a shell hands them over
   * @param streams all that the command sees of the world
   */
  public static int run(String[] args, Streams streams) {
    Failures failures = new Failures(streams);
    try {
      Optional<Callable<Integer>> plain = plain(args, streams);
      return plain.isPresent() ? failures.guard(plain.get(), NAME + " " + args[0])
          : ImrCommand.run(args, streams, failures);
    } catch (Trouble e) {
      streams.say(NAME + ": " + e.sentence());
      return e.exitCode();
    } catch (Throwable e) { // a stack or a heap that is used up as well: no stack trace ever
      return failures.internal(e);
    }
  }

  /** The command that these words ask for, if they do it plainly. */
  private static Optional<Callable<Integer>> plain(String[] args, Streams streams) {
    List<String> words = List.of(args);
    String name = words.isEmpty() ? "" : words.get(0);
    try {
      return switch (name) {
        case "render" -> RenderCommand.plain(words.subList(1, words.size()), streams);
        case "check" -> CheckCommand.plain(words.subList(1, words.size()), streams);
        case VERSION -> words.size() == 1 ? Optional.of(() -> printVersion(streams)) : Optional.empty();
        default -> Optional.empty();
      };
    } catch (InvalidPathException refused) {
      return Optional.empty();
    }
  }

  private static int printVersion(Streams streams) {
    streams.print(versionLine() + System.lineSeparator());
    return ExitCode.FINE;
  }

  static String versionLine() {
    return NAME + " " + ImrLetters.version();
  }
}
