package org.imrletters.template;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Makes text of the bytes of a pack's file: UTF-8, with or without the byte order mark that some editors write. */
final class PackText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PackText() {}

  /** The text of this file; empty where the pack has none of that name. What is no character becomes U+FFFD. */
  static String of(PackFiles files, String path) throws IOException {
    return files.read(path).map(bytes -> withoutMark(new String(bytes, StandardCharsets.UTF_8))).orElse("");
  }

  /** The text of these bytes; fails where they hold what is no character. */
  static String strict(byte[] bytes) throws CharacterCodingException {
    return withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  /** The bytes of a text without a byte order mark, and with line breaks as a checkout on Unix has them. */
  static byte[] plain(byte[] bytes) {
    String each = new String(bytes, StandardCharsets.ISO_8859_1);
    String text = each.startsWith("\u00EF\u00BB\u00BF") ? each.substring(3) : each;
    return text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
