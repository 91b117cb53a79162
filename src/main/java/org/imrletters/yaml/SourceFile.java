package org.imrletters.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.file.Sha256;
import org.imrletters.file.SizeLimit;
import org.imrletters.words.ForbiddenCharacter;
import org.jspecify.annotations.Nullable;

/** A file as it was typed: its name, its text, and where its lines begin. Immutable. */
public final class SourceFile {

  /** More of them say nothing new: the file was damaged as a whole. */
  private static final int MOST_FORBIDDEN = 20;

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|\n");

  private final String name;
  private final String text;

  /** What was decoded; absent for a text that came as one. */
  private final byte @Nullable [] bytes;

  /** The file as it was typed, where this is its text with a mistake mended. */
  private final @Nullable Typed typed;

  /** Made for the first who asks, mostly to complain. A race does no harm. */
  private @Nullable Lines lines;

  private SourceFile(String name, String text, byte @Nullable [] bytes, @Nullable Typed typed) {
    this.name = name;
    this.text = text;
    this.bytes = bytes;
    this.typed = typed;
  }

  /** Where lines begin, and those that were asked for, so that many complaints about one long line share its text. */
  private record Lines(int[] starts, List<String> texts) {}

  /** A file as it was typed, and the offset in it of each character of the mended text. */
  private record Typed(SourceFile file, int[] places) {

    /** A stretch may be told of that goes on behind the end. */
    int at(int offset) {
      return places[Math.min(offset, places.length - 1)];
    }
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
    if (bytes.length > SizeLimit.CASE_FILE.bytes()) {
      return tooLarge(name);
    }
    String mark = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 3));
    Checked<SourceFile> decoded = mark.startsWith("feff") ? decode(bytes, 2, StandardCharsets.UTF_16BE, name)
        : mark.startsWith("fffe") ? decode(bytes, 2, StandardCharsets.UTF_16LE, name)
            : decode(bytes, mark.equals("efbbbf") ? 3 : 0, StandardCharsets.UTF_8, name);
    return new Checked<>(decoded.value().map(file -> new SourceFile(name, file.text, bytes, null)), decoded.problems());
  }

  private static Checked<SourceFile> decode(byte[] bytes, int from, Charset charset, String name) {
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    if (!charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from), out, true).isError()) {
      return of(out.flip().toString(), name);
    }
    // The readable text before the broken bytes is the same with and without replacement, so its length is the place.
    SourceFile shown = unchecked(new String(bytes, from, bytes.length - from, charset), name);
    return Checked.failed(List.of(Diagnostic
        .error("not-text", FieldPath.ROOT, "the bytes here are no " + charset.name() + " text",
            "save the file as plain text in UTF-8 (many editors: Save As, Encoding)")
        .in(shown.location(out.position(), out.position() + 1))));
  }

  /**
   * The same of a stream, which is read to its end or just past the largest size, and left open.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static Checked<SourceFile> read(InputStream in, String name) {
    try {
      return decode(SizeLimit.CASE_FILE.read(in), name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
    if (text.length() > SizeLimit.CASE_FILE.bytes()) {
      return tooLarge(name);
    }
    SourceFile file = unchecked(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
    List<Diagnostic> problems = file.forbidden();
    return problems.isEmpty() ? Checked.of(file, problems) : Checked.failed(problems);
  }

  private List<Diagnostic> forbidden() {
    List<Diagnostic> problems = new ArrayList<>();
    int at = firstForbidden(text, 0);
    while (at >= 0 && problems.size() < MOST_FORBIDDEN) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      problems.add(Diagnostic
          .error(ForbiddenCharacter.CODE, FieldPath.ROOT, ForbiddenCharacter.message(c), ForbiddenCharacter.HINT)
          .in(location(at, end)));
      at = firstForbidden(text, end);
    }
    return problems;
  }

  /** The offset of the first character that no file holds, -1 without one; private ones are told with their text. */
  static int firstForbidden(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (ForbiddenCharacter.is(c) && !ForbiddenCharacter.isPrivate(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return -1;
  }

  static SourceFile unchecked(String text, String name) {
    return new SourceFile(name, text, null, null);
  }

  /**
   * The same file, read on as if this stretch had been typed otherwise. Places stay those of what was typed: a character
   * that stands in both is at its own, any other one at the next of these.
   */
  SourceFile mended(int start, int end, String words) {
    int[] places = new int[text.length() - end + start + words.length() + 1];
    int next = start;
    for (int i = 0; i < places.length; i++) {
      int word = i - start;
      boolean within = word >= 0 && word < words.length();
      while (within && next < end && !isBlank(words.charAt(word)) && isBlank(text.charAt(next))) {
        next++;
      }
      int at = word < 0 ? i : within ? next : i - words.length() + end - start;
      places[i] = typed == null ? at : typed.places[at];
      next += within && next < end && text.charAt(next) == words.charAt(word) ? 1 : 0;
    }
    return new SourceFile(name, text.substring(0, start) + words + text.substring(end), null,
        new Typed(asTyped(), places));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || StrangeCharacters.isStrangeBlank(c);
  }

  static String withoutBlanks(String words) {
    return words.chars().filter(c -> !isBlank((char) c)).mapToObj(Character::toString).collect(Collectors.joining());
  }

  /** The file as it was typed. */
  SourceFile asTyped() {
    return typed == null ? this : typed.file;
  }

  private static Checked<SourceFile> tooLarge(String name) {
    return Checked.failed(List
        .of(Diagnostic
            .error("file-too-large", FieldPath.ROOT, "the file is larger than 1 MiB, so it is not read",
                "a case file is text of a few pages: is this the right file?")
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

  /**
   * The SHA-256 of the text in UTF-8, its lines ended by {@code \n}, as 64 hexadecimal digits in small letters: it stays
   * when a checkout or an editor changes line ends, encoding or byte order mark.
   */
  public String sha256() {
    String alike = text.replace("\r\n", "\n").replace('\r', '\n');
    return Sha256.of(alike.getBytes(StandardCharsets.UTF_8));
  }

  /** The line, counted from zero, that this offset lies in. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(madeLines().starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a line, counted from zero, begins. */
  int lineStart(int line) {
    return madeLines().starts[line];
  }

  /** The end of the line that this offset lies in, before its line break. */
  int lineEnd(int offset) {
    return Quoting.skip(text, offset, text.length(), c -> c != '\n' && c != '\r');
  }

  /** How many characters the offset stands behind the start of its line. */
  int indent(int offset) {
    return offset - lineStart(lineAt(offset));
  }

  int lineCount() {
    return madeLines().starts.length;
  }

  String line(int line) {
    return madeLines().texts.get(line);
  }

  private Lines madeLines() {
    Lines made = lines;
    if (made == null) {
      int[] starts = IntStream.concat(IntStream.of(0), LINE_BREAK.matcher(text).results().mapToInt(MatchResult::end))
          .toArray();
      made = new Lines(starts, List.of(LINE_BREAK.split(text, -1)));
      lines = made;
    }
    return made;
  }

  /** The stretch between two offsets, or what of it stands on its first line; at least one column. */
  Location location(int start, int end) {
    if (typed != null) {
      return typed.file.location(typed.at(start), Math.max(typed.at(start), typed.at(end)));
    }
    int line = lineAt(start);
    int stop = Math.max(start, Math.min(end, lineEnd(start)));
    stop = start + text.substring(start, stop).stripTrailing().length();
    int column = text.codePointCount(lineStart(line), start) + 1;
    int length = Math.max(1, text.codePointCount(start, stop));
    return new Location(name, line + 1, column, length, line(line));
  }
}
