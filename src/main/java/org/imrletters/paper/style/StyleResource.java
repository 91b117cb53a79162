package org.imrletters.paper.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The files of this room. */
final class StyleResource {

  private StyleResource() {}

  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(StyleResource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first word of each line, with what stands behind it; lines that begin with {@code #} are for readers. */
  static Map<String, String> table(String name) {
    Map<String, String> table = new HashMap<>();
    text(name).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
      String[] parts = line.split(" ", 2);
      table.put(parts[0], parts.length < 2 ? "" : parts[1]);
    });
    return table;
  }
}
