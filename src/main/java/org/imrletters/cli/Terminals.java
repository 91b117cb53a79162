package org.imrletters.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/**
 * Tells which streams of the process a person looks at.
 *
 * <p>Java cannot ask for each stream alone, so the launcher does and hands over the descriptors of those that are
 * terminals, such as {@code -Dimr.terminals=012}.
 */
final class Terminals {

  private static final @Nullable String GIVEN = System.getProperty("imr.terminals");

  private Terminals() {}

  /**
   * Whether a person is at this stream: 0 for input, 1 for output, 2 for errors. Of errors nobody knows without the
   * launcher's word, and colors in a log file are worse than none on a terminal.
   */
  static boolean isOne(int stream) {
    return GIVEN == null ? stream < 2 && hasConsole() : GIVEN.contains(String.valueOf(stream));
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
}
