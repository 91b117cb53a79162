package org.imrletters.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.imrletters.file.SizeLimit;

/** Refuses a file that would take more memory than any letter does, before anything of it is built. */
final class Bulk {

  /** In bytes; the longest letter that can be printed takes a fifth of it. */
  static final int LARGEST_UNPACKED = 64 << 20;

  /** A letter of 300 pages has some hundreds; each costs a look for what it unpacks to. */
  private static final int MOST_STREAMS = 10_000;

  private static final Pattern STREAM = Pattern.compile("stream");

  /** A table of millions of objects takes but a few letters to ask for. */
  private static final Pattern ENDLESS = Pattern.compile("/(?:Size\\s*+|Index\\s*+\\[[^\\]]{0,200})\\d{7}");

  private Bulk() {}

  static void check(byte[] bytes) throws Unreadable {
    if (bytes.length > SizeLimit.PRINTED_LETTER.bytes()) {
      throw Unreadable.tooLarge("the file is larger than 16 MiB, so it is not read");
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK") && text.contains("word/document.xml")) {
      throw Unreadable.editable();
    }
    if (ENDLESS.matcher(text).find()) {
      throw Unreadable.notAPdf();
    }
    List<MatchResult> streams = STREAM.matcher(text).results().limit(MOST_STREAMS + 1).toList();
    if (streams.size() > MOST_STREAMS) {
      throw Unreadable.tooLarge("the file holds more than " + MOST_STREAMS + " streams, so it is not read");
    }
    long left = LARGEST_UNPACKED;
    for (MatchResult stream : streams) {
      left -= unpacked(bytes, stream.end(), left);
      if (left < 0) {
        throw Unreadable.tooLarge("the file holds more than 64 MiB once it is unpacked, so it is not read");
      }
    }
  }

  /** How much is read and written by unpacking what starts here; little where it is not packed. */
  private static long unpacked(byte[] bytes, int from, long most) {
    int start = from;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, start, bytes.length - start);
    byte[] room = new byte[1 << 16];
    try {
      while (inflater.getBytesRead() + inflater.getBytesWritten() <= most && inflater.inflate(room) > 0) {
        // as far as it goes
      }
    } catch (DataFormatException notPacked) {
      // or as far as it is packed
    }
    long cost = inflater.getBytesRead() + inflater.getBytesWritten();
    inflater.end();
    return cost;
  }
}
