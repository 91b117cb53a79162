package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The editor of the person at the terminal: the command that VISUAL or EDITOR names. */
record TextEditor(Streams streams) {

  /** Opens a file at a line and does not wait; tells whether there was something to open it with. */
  boolean opened(Path file, int line) {
    String command = streams.environment().getOrDefault("VISUAL", streams.environment().getOrDefault("EDITOR", ""));
    if (command.isBlank()) {
      return false;
    }
    List<String> words = new ArrayList<>(List.of(command.strip().split("\\s+")));
    String name = String.valueOf(Path.of(words.get(0)).getFileName());
    words.addAll(name.startsWith("code") ? List.of("--goto", file + ":" + line) : List.of("+" + line, file.toString()));
    try {
      new ProcessBuilder(words).inheritIO().start();
      return true;
    } catch (IOException missing) {
      return false;
    }
  }
}
