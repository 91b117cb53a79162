package org.imrletters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that tell users how to use the library and the command. */
public final class Docs {

  /** The first page. */
  public static final Path README = Path.of("README.md");

  /** The folder of its chapters. */
  public static final Path CHAPTERS = Path.of("src", "site", "markdown");

  private Docs() {}

  /** The first page and its chapters. */
  public static List<Path> pages() throws IOException {
    try (Stream<Path> chapters = Files.list(CHAPTERS)) {
      return Stream.concat(Stream.of(README), chapters.sorted()).toList();
    }
  }
}
