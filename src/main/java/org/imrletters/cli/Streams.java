package org.imrletters.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imrletters.diagnostic.Ink;

/**
 * All that the command sees of the world around it.
 *
 * @param in standard input
 * @param out standard output: letters, reports, help
 * @param err standard error: complaints and counts
 * @param inIsTerminal whether a person types on standard input
 * @param outIsTerminal whether a person looks at standard output
 * @param errIsTerminal whether a person looks at standard error
 * @param environment the environment's variables
 * @param folder the folder that relative file names start from; empty for the one the process runs in
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, boolean inIsTerminal, boolean outIsTerminal,
    boolean errIsTerminal, Map<String, String> environment, Path folder) {

  /** The streams of this process. Both outputs are UTF-8, whatever the charset of the system is. */
  public static Streams ofProcess() {
    return new Streams(System.in, new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), isTerminal(0),
        isTerminal(1), isTerminal(2), System.getenv(), Path.of(""));
  }

  /**
   * Whether a person is at this stream: 0 for input, 1 for output, 2 for errors. Java cannot ask for each stream alone,
   * so the launcher does and hands over the descriptors of those that are terminals, such as {@code -Dimr.terminals=012}.
   * Of errors nobody knows without that, and colors in a log file are worse than none on a terminal.
   */
  private static boolean isTerminal(int stream) {
    String given = System.getProperty("imr.terminals");
    return given == null ? stream < 2 && hasConsole() : given.contains(String.valueOf(stream));
  }

  /** From Java 22 on there is a console even where the streams are files, and {@code isTerminal} tells. */
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Writes text to standard output at once, so that it never comes after what is said later on standard error. */
  void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes to standard output at once. Nobody may read them any more, as after {@code imr ... | head}: no harm.
   */
  void print(byte[] bytes) {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw Trouble.writing("standard output", Trouble.reason(e));
      }
    }
  }

  /** Java has no kind of its own for this, only the system's words; the launcher asks for those in English. */
  private static boolean isBrokenPipe(IOException e) {
    return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Says something on standard error: one line, or several that end without a line break. */
  void say(String text) {
    sayInPlace(text + "\n");
  }

  /** Puts text on standard error as it is, without a line break: for a line that is written over. */
  void sayInPlace(String text) {
    err.print(text);
    err.flush();
  }

  /** Does this once the terminal that someone types at is closed, or the end of input is typed there. */
  void whenClosed(Runnable end) {
    if (!inIsTerminal) {
      return;
    }
    Thread reader = new Thread(() -> {
      try {
        while (in.read() >= 0) {
          // nothing is asked
        }
      } catch (IOException gone) {
        // as if it had ended
      }
      end.run();
    }, "input");
    reader.setDaemon(true);
    reader.start();
  }

  /** Whether this is a run of a CI system, in which nobody looks at what is approved. */
  boolean isCi() {
    return !List.of("", "0", "false").contains(environment.getOrDefault("CI", ""));
  }

  Ink outInk() {
    return ink(outIsTerminal);
  }

  Ink errInk() {
    return ink(errIsTerminal);
  }

  /** See no-color.org: any NO_COLOR but an empty one. */
  private Ink ink(boolean isTerminal) {
    boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return isTerminal && !unwanted && !"dumb".equals(environment.get("TERM")) ? Ink.COLORED : Ink.PLAIN;
  }
}
