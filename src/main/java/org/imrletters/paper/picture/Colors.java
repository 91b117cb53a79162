package org.imrletters.paper.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads colors as CSS writes them: by name, by hexadecimal digits, and by {@code rgb()}. */
final class Colors {

  private static final Pattern RGB = Pattern
      .compile("rgb\\(\\s*([-+.0-9]+%?)[\\s,]\\s*([-+.0-9]+%?)[\\s,]\\s*([-+.0-9]+%?)\\s*\\)");

  private static final Map<String, Integer> NAMED = named();

  private Colors() {}

  /** The color as {@code 0xRRGGBB}; empty for what is none. */
  static OptionalInt rgb(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (plain.matches("#[0-9a-f]{6}")) {
      return OptionalInt.of(Integer.parseInt(plain.substring(1), 16));
    }
    if (plain.matches("#[0-9a-f]{3}")) {
      return OptionalInt.of(Integer.parseInt(plain.substring(1).replaceAll("(.)", "$1$1"), 16));
    }
    Matcher rgb = RGB.matcher(plain.replaceAll("\\s*,\\s*", ","));
    if (rgb.matches()) {
      return mixed(rgb);
    }
    return NAMED.containsKey(plain) ? OptionalInt.of(NAMED.get(plain)) : OptionalInt.empty();
  }

  private static OptionalInt mixed(Matcher rgb) {
    try {
      return OptionalInt.of(part(rgb.group(1)) << 16 | part(rgb.group(2)) << 8 | part(rgb.group(3)));
    } catch (NumberFormatException odd) {
      return OptionalInt.empty();
    }
  }

  private static int part(String number) {
    double value = number.endsWith("%") ? Double.parseDouble(number.substring(0, number.length() - 1)) * 255 / 100
        : Double.parseDouble(number);
    return (int) Math.round(Math.max(0, Math.min(255, value)));
  }

  private static Map<String, Integer> named() {
    Map<String, Integer> named = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Colors.class.getResourceAsStream("colors.txt"), "colors.txt")) {
      new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(line -> {
        int space = line.indexOf(' ');
        named.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1), 16));
      });
      return Map.copyOf(named);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
