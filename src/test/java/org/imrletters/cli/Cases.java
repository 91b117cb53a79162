package org.imrletters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases that the command is tried on. */
final class Cases {

  static final Path FOLDER = Path.of("fixtures", "cli");

  private Cases() {}

  /** Copies the cases into a folder that a test may write to. */
  static Session copiedTo(Path folder) {
    for (String name : new String[]{"roe.yaml", "roe-wrong.yaml", "roe-warned.yaml"}) {
      try {
        Files.copy(FOLDER.resolve(name), folder.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Session.in(folder);
  }

  static String roe() {
    try {
      return Files.readString(FOLDER.resolve("roe.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that a folder holds besides the cases, sorted. */
  static List<String> newIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".yaml")).sorted().toList();
    }
  }
}
