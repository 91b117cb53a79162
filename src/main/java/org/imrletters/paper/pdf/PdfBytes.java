package org.imrletters.paper.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in the syntax of PDF (ISO 32000-1, 7.3), appended one after the other. */
public final class PdfBytes {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes;
  private int length;

  /** No bytes yet, with room for so many before it must grow. */
  public PdfBytes(int room) {
    bytes = new byte[room];
  }

  /** How many there are. */
  public int length() {
    return length;
  }

  /** Takes all bytes away and keeps their room. */
  public void clear() {
    length = 0;
  }

  /** A copy of them. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  byte[] array() {
    return bytes;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** Appends one byte. */
  public PdfBytes put(int b) {
    room(1);
    bytes[length++] = (byte) b;
    return this;
  }

  /** Appends bytes as they are. */
  public PdfBytes put(byte[] more) {
    return put(more, more.length);
  }

  /** Appends the first of these bytes. */
  public PdfBytes put(byte[] more, int count) {
    room(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  /** Appends ASCII as it is: operators, names, whatever is written out in full. */
  public PdfBytes put(String ascii) {
    room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** Appends ASCII as it is, but for each {@code @} a reference to the next of these objects. */
  public PdfBytes put(String ascii, int... objects) {
    int next = 0;
    for (int i = 0; i < ascii.length(); i++) {
      if (ascii.charAt(i) == '@') {
        reference(objects[next++]);
      } else {
        put(ascii.charAt(i));
      }
    }
    return this;
  }

  /** Appends a whole number. */
  public PdfBytes number(long number) {
    return put(Long.toString(number));
  }

  /** Appends a number of hundredths, such as 7225 for 72.25. */
  public PdfBytes hundredths(long hundredths) {
    long most = Math.abs(hundredths);
    if (hundredths < 0) {
      put('-');
    }
    number(most / 100);
    int rest = (int) (most % 100);
    if (rest != 0) {
      put('.').put('0' + rest / 10);
      if (rest % 10 != 0) {
        put('0' + rest % 10);
      }
    }
    return this;
  }

  /** Appends lengths to the hundredth of a point, with blanks between them. */
  public PdfBytes points(double... lengths) {
    for (int i = 0; i < lengths.length; i++) {
      (i == 0 ? this : put(' ')).hundredths(Math.round(lengths[i] * 100));
    }
    return this;
  }

  /** Appends a reference to an object. */
  public PdfBytes reference(int object) {
    return number(object).put(" 0 R");
  }

  /** All of them, where they are ASCII. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.US_ASCII);
  }

  /** Appends a text string (7.9.2.2): as it is where it is plain ASCII, as UTF-16 else. */
  public PdfBytes text(String text) {
    boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '(' && c != ')' && c != '\\');
    return plain ? put('(').put(text).put(')') : hex(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
  }

  /** Appends bytes as a string of hexadecimal digits. */
  public PdfBytes hex(byte[] values) {
    put('<');
    for (byte value : values) {
      put(HEX[value >> 4 & 15]).put(HEX[value & 15]);
    }
    return put('>');
  }

  /** Appends a byte of a string in parentheses (7.3.4.2), with a backslash where it would mean something else. */
  public PdfBytes literal(int b) {
    switch (b) {
      case '(', ')', '\\' -> put('\\').put(b);
      case '\r' -> put('\\').put('r');
      default -> put(b);
    }
    return this;
  }
}
