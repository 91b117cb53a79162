package org.imrletters.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
}
