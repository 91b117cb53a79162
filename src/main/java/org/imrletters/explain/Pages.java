package org.imrletters.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the pages, and their index, which is the one list of all codes. */
final class Pages {

  /** A code is a name, never a path: nothing may be read from beside the pages. */
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[([a-z-]+)\\]");

  private Pages() {}

  static Optional<String> read(String code) {
    return CODE.matcher(code).matches() ? file(code) : Optional.empty();
  }

  /** As the rows of the index say, since a folder inside of a jar cannot be listed everywhere. */
  static List<String> codes() {
    return ROW.matcher(file("README").orElseThrow()).results().map(row -> row.group(1)).toList();
  }

  private static Optional<String> file(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name + ".md")) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
