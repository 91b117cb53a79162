package org.imrletters.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.WholeFile;

/** A file of records, one on each line, which is read line by line and written to at its end. */
final class Manifest implements Closeable {

  /** More than most lines have, in bytes. */
  private static final int LINE = 2048;

  private final Path path;
  private final FileChannel file;

  private Manifest(Path path, FileChannel file) {
    this.path = path;
    this.file = file;
  }

  /** Opens it, and makes an empty one where there is none. */
  static Manifest open(Path path) throws IOException {
    if (Files.notExists(path)) {
      WholeFile.write(path, new byte[0]);
    }
    return new Manifest(path, FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Is told of a record and where its line begins. */
  interface Each {
    void record(CaseRecord record, long place) throws IOException;
  }

  /**
   * Reads all of it. A last line without an end was cut off by the end of its program, and is taken away.
   *
   * @throws RunException if a line is no record
   */
  void read(Each each) throws IOException {
    file.position(0);
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    long begun = 0;
    int line = 1;
    for (int next = in.read(); next >= 0; next = in.read()) {
      text.write(next);
      if (next == '\n') {
        int number = line++;
        each.record(record(text.toByteArray()).orElseThrow(() -> damaged(number)), begun);
        begun += text.size();
        text.reset();
      }
    }
    file.truncate(begun);
  }

  private static Optional<CaseRecord> record(byte[] line) {
    return CaseRecord.of(new String(line, StandardCharsets.UTF_8).stripTrailing());
  }

  private RunException damaged(int line) {
    return new RunException(List.of(Diagnostic
        .error("manifest-damaged", FieldPath.ROOT, "the line is no record of a case, as imr batch writes them")
        .hint("take back what was changed by hand; or, as long as nothing was mailed, begin in another folder")
        .in(new Location(path.toString(), line, 1, 1, ""))));
  }

  /** The record whose line begins there; for many threads. */
  CaseRecord at(long place) {
    try {
      ByteBuffer text = ByteBuffer.allocate(LINE);
      int end = -1;
      while (end < 0) {
        if (!text.hasRemaining()) {
          text = ByteBuffer.allocate(2 * text.capacity()).put(text.flip());
        }
        if (file.read(text, place + text.position()) < 0) {
          throw new IOException("the manifest was cut off meanwhile");
        }
        end = lineEnd(text);
      }
      return record(Arrays.copyOf(text.array(), end)).orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The record of a copy of a case, of which the places of contents know where it could stand; for many threads. */
  Optional<CaseRecord> of(LetterWork.Asked asked, Places contents) {
    String content = CaseRecord.content(asked.hash(), asked.publicCopy());
    return Optional.of(contents.of(content))
        .filter(place -> place != Places.NONE)
        .map(this::at)
        .filter(record -> record.content().equals(content));
  }

  private static int lineEnd(ByteBuffer text) {
    for (int i = 0; i < text.position(); i++) {
      if (text.get(i) == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Puts a record at the end, and answers where its line begins. */
  long append(CaseRecord record) throws IOException {
    long place = file.size();
    ByteBuffer line = ByteBuffer.wrap((record.json() + "\n").getBytes(StandardCharsets.UTF_8));
    for (long at = place; line.hasRemaining();) {
      at += file.write(line, at);
    }
    return place;
  }

  /** Makes the disk hold what was put there. */
  void force() throws IOException {
    file.force(false);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
