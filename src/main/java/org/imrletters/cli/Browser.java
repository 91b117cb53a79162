package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The browser of the person at the terminal: the program that {@code BROWSER} names, or what the system opens files with.
 *
 * @param environment the environment's variables
 * @param system the name of the operating system, as Java has it
 */
record Browser(Map<String, String> environment, String system) {

  /** That of whoever runs the command. */
  static Browser of(Streams streams) {
    return new Browser(streams.environment(), System.getProperty("os.name", ""));
  }

  /** Writes a page that its owner alone may read, and that goes when the program ends. */
  static Path page(String name, String html) {
    return Trouble.unlessUnwritable("a page to look at", () -> {
      Path file = Files.createTempFile(name, ".html");
      file.toFile().deleteOnExit();
      return Files.writeString(file, html);
    });
  }

  /** Opens a file and does not wait; tells whether there was something to open it with. */
  boolean opened(Path file) {
    List<String> words = new ArrayList<>(command());
    if (words.isEmpty()) {
      return false;
    }
    words.add(file.toString());
    try {
      new ProcessBuilder(words).redirectInput(ProcessBuilder.Redirect.PIPE)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException missing) {
      return false;
    }
  }

  private List<String> command() {
    String name = system.toLowerCase(Locale.ROOT);
    String chosen = environment.getOrDefault("BROWSER", "");
    if (!chosen.isEmpty()) {
      return List.of(chosen);
    } else if (name.startsWith("mac")) {
      return List.of("open");
    } else if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    boolean hasScreen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return hasScreen ? List.of("xdg-open") : List.of();
  }
}
