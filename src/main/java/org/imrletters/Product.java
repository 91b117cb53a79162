package org.imrletters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What this library is called, and its version as the build wrote it. */
final class Product {

  static final String NAME = "imr-letters";
  static final String VERSION = version();

  private Product() {}

  private static String version() {
    try (InputStream in = Objects.requireNonNull(Product.class.getResourceAsStream("version.txt"), "version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
