package org.imrletters.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Where a case is read from: a file, or standard input for {@code -}. */
final class CaseSource {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Path given;
  private final Streams streams;

  CaseSource(Path given, Streams streams) {
    this.given = given;
    this.streams = streams;
  }

  /** The name under which complaints speak of it: as it was typed. */
  String name() {
    return given.equals(STANDARD_INPUT) ? "<stdin>" : given.toString();
  }

  /** The file itself, in the folder of the command; of no meaning for standard input. */
  Path file() {
    return streams.folder().resolve(given);
  }

  /** What the reader makes of the text and its name; throws {@link Trouble} if it cannot be read. */
  <T> T read(BiFunction<InputStream, String, T> reader) {
    if (given.equals(STANDARD_INPUT)) {
      return guarded(() -> reader.apply(streams.in(), name()));
    }
    return guarded(() -> {
      if (Files.isDirectory(file())) {
        throw new IOException("it is a folder");
      }
      try (InputStream in = Files.newInputStream(file())) {
        return reader.apply(in, name());
      }
    });
  }

  private <T> T guarded(Reading<T> reading) {
    try {
      return reading.run();
    } catch (IOException e) {
      throw Trouble.reading(name(), e);
    } catch (UncheckedIOException e) {
      throw Trouble.reading(name(), e.getCause());
    }
  }

  private interface Reading<T> {
    T run() throws IOException;
  }
}
