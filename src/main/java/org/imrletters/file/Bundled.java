package org.imrletters.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Files that travel with the library, beside its classes. */
public final class Bundled {

  private Bundled() {}

  /** The file of this name beside a class. */
  public static byte[] bytes(Class<?> type, String name) {
    try (InputStream in = type.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("imr-letters was built without " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same as text. */
  public static String text(Class<?> type, String name) {
    return new String(bytes(type, name), StandardCharsets.UTF_8);
  }

  /** The parts of a text, by the names that stand in brackets on a line before each. */
  public static Map<String, String> parts(Class<?> type, String name) {
    return Arrays.stream(text(type, name).split("(?m)^\\["))
        .skip(1)
        .map(part -> part.split("]\n", 2))
        .collect(Collectors.toUnmodifiableMap(part -> part[0], part -> part[1].strip()));
  }
}
