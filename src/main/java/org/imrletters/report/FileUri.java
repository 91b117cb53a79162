package org.imrletters.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes the name of a file as a URI reference (RFC 3986): a relative name stays relative. */
final class FileUri {

  private static final String UNRESERVED = "-._~/";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FileUri() {}

  /** The name with every octet but letters, digits, {@code - . _ ~} and the slash percent-encoded, as UTF-8. */
  static String of(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(octet)) {
        uri.append((char) octet);
      } else {
        uri.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return uri.toString();
  }

  private static boolean isUnreserved(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
  }
}
