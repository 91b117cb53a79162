package org.imrletters.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** A file as it was typed: its name, its text, and where its lines begin. Immutable. */
public final class SourceFile {

  /** The longest file that is read: 1 MiB, in bytes before decoding, in characters after. A case takes some 10 KiB. */
  public static final int LARGEST = 1 << 20;

  private final String name;
  private final String text;
  private final int[] lineStarts;

  /** Filled on demand, so that many complaints about one long line share its text. A race does no harm. */
  private final @Nullable String[] lines;

  /** What was decoded; absent for a text that came as one. */
  private final byte @Nullable [] bytes;

  private SourceFile(String name, String text, int[] lineStarts, byte @Nullable [] bytes) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts;
    this.lines = new @Nullable String[lineStarts.length];
    this.bytes = bytes;
  }

  /**
   * Decodes a file: UTF-8, with or without a byte order mark, or UTF-16 with one.
   *
   * <p>Fails with {@code file-too-large}, with {@code not-text} at the first byte that is no character, or with {@code
   * forbidden-character} as {@link #of} does.
   *
   * @param bytes the file's content
   * @param name how complaints call the file
   */
  public static Checked<SourceFile> decode(byte[] bytes, String name) {
    if (bytes.length > LARGEST) {
      return tooLarge(name);
    }
    Checked<SourceFile> decoded = Decoding.of(bytes, name);
    return new Checked<>(decoded.value().map(file -> file.decodedFrom(bytes)), decoded.problems());
  }

  /**
   * Takes a text that is decoded already.
   *
   * <p>Fails with {@code file-too-large}, or with {@code forbidden-character} at each control character, lone
   * surrogate, noncharacter, inner byte order mark, and mark that turns the direction of text (U+202A to U+202E, U+2066
   * to U+2069), up to a score of them.
   *
   * @param text the file's content; a byte order mark at its start is skipped
   * @param name how complaints call the file
   */
  public static Checked<SourceFile> of(String text, String name) {
    if (text.length() > LARGEST) {
      return tooLarge(name);
    }
    SourceFile file = unchecked(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
    List<Diagnostic> problems = Characters.forbiddenIn(file);
    return problems.isEmpty() ? Checked.of(file, problems) : Checked.failed(problems);
  }

  static SourceFile unchecked(String text, String name) {
    return new SourceFile(name, text, lineStarts(text), null);
  }

  private SourceFile decodedFrom(byte[] whole) {
    return new SourceFile(name, text, lineStarts, whole);
  }

  private static Checked<SourceFile> tooLarge(String name) {
    return Checked.failed(List.of(
        Diagnostic.error("file-too-large", FieldPath.ROOT, "the file is larger than 1 MiB, so it is not read")
            .hint("a case file is text of a few pages: is this the right file?")
            .in(Location.ofFile(name))));
  }

  /** How complaints call this file. */
  public String name() {
    return name;
  }

  /** The whole text, without a byte order mark. */
  public String text() {
    return text;
  }

  /** The bytes that were decoded; for a text that was given as one, its bytes in UTF-8. Nobody may change them. */
  public byte[] bytes() {
    return bytes == null ? text.getBytes(StandardCharsets.UTF_8) : bytes;
  }

  /** The SHA-256 of {@link #bytes}, as 64 hexadecimal digits in small letters. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The lines without their line breaks. */
  public List<String> lines() {
    List<String> all = new ArrayList<>(lineStarts.length);
    for (int i = 0; i < lineStarts.length; i++) {
      all.add(line(i));
    }
    return List.copyOf(all);
  }

  /** The line, counted from zero, that this offset lies in. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a line, counted from zero, begins. */
  int lineStart(int line) {
    return lineStarts[line];
  }

  /** The end of the line that this offset lies in, before its line break. */
  int lineEnd(int offset) {
    int next = lineAt(offset) + 1;
    if (next == lineStarts.length) {
      return text.length();
    }
    int end = lineStarts[next] - 1;
    if (end > offset && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
      end--;
    }
    return end;
  }

  /** How many characters the offset stands behind the start of its line. */
  int indent(int offset) {
    return offset - lineStarts[lineAt(offset)];
  }

  int lineCount() {
    return lineStarts.length;
  }

  String line(int line) {
    String known = lines[line];
    if (known == null) {
      known = text.substring(lineStarts[line], lineEnd(lineStarts[line]));
      lines[line] = known;
    }
    return known;
  }

  /** The stretch between two offsets, or what of it stands on its first line; at least one column. */
  Location location(int start, int end) {
    int line = lineAt(start);
    int stop = Math.max(start, Math.min(end, lineEnd(start)));
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    int column = text.codePointCount(lineStarts[line], start) + 1;
    int length = Math.max(1, text.codePointCount(start, stop));
    return new Location(name, line + 1, column, length, line(line));
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
