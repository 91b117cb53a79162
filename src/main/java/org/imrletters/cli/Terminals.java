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

  static boolean giveInput() {
    return GIVEN == null ? hasConsole() : GIVEN.contains("0");
  }

  static boolean showOutput() {
    return GIVEN == null ? hasConsole() : GIVEN.contains("1");
  }

  /** Without the launcher's word nobody knows, and colors in a log file are worse than none on a terminal. */
  static boolean showErrors() {
    return GIVEN != null && GIVEN.contains("2");
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
