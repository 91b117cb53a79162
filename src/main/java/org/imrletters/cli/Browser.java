package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of the person at the terminal: the program that {@code BROWSER} names, or what the system opens files with.
 *
 * @param environment the environment's variables
 * @param system the name of the operating system, as Java has it
 */
record Browser(Map<String, String> environment, String system) {

  /** Opens a file and does not wait; tells whether there was something to open it with. */
  boolean opened(Path file) {
    return command().map(words -> started(words, file)).orElse(false);
  }

  /** Writes a page that its owner alone may read, and that goes when the program ends. */
  static Path page(String name, String html) {
    return Trouble.unlessUnwritable("a page to look at", () -> {
      Path file = Files.createTempFile(name, ".html");
      file.toFile().deleteOnExit();
      return Files.writeString(file, html);
    });
  }

  private Optional<List<String>> command() {
    String name = system.toLowerCase(Locale.ROOT);
    String chosen = environment.getOrDefault("BROWSER", "");
    if (!chosen.isEmpty()) {
      return Optional.of(List.of(chosen));
    } else if (name.startsWith("mac")) {
      return Optional.of(List.of("open"));
    } else if (name.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    boolean hasScreen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return hasScreen ? Optional.of(List.of("xdg-open")) : Optional.empty();
  }

  private static boolean started(List<String> words, Path file) {
    ProcessBuilder browser = new ProcessBuilder(new ArrayList<>(words)).redirectInput(ProcessBuilder.Redirect.PIPE)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    browser.command().add(file.toString());
    try {
      browser.start();
      return true;
    } catch (IOException missing) {
      return false;
    }
  }
}
