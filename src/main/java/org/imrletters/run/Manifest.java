package org.imrletters.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.WholeFile;
import org.imrletters.yaml.JsonRecord;

/**
 * A file of records, one on each line, of which each is found again by where its line begins.
 *
 * @param path where it is
 * @param type what a line says
 */
public record Manifest<R extends Record>(Path path, Class<R> type) {

  /** More than any line has, in bytes. */
  private static final int LONGEST = 64 << 20;

  /** Is told of a record and where its line begins. */
  public interface Each<R> {
    /** The record, and where its line begins. */
    void record(R record, long place) throws IOException;
  }

  /**
   * Reads all of it; nothing where it is not there.
   *
   * @throws RunException if a line is no record, but for the last one of a journal, which the end of its program cut off
   */
  public void read(Each<R> each) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (ByteLines lines = new ByteLines(Files.newInputStream(path), LONGEST)) {
      long begun = 0;
      int number = 1;
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        Optional<R> record = record(line.get());
        if (record.isPresent()) {
          each.record(record.get(), begun);
        } else if (lines.isEnded() || !path.endsWith(RunFolder.JOURNAL)) {
          throw damaged(number);
        }
        begun += line.get().length + 1;
        number++;
      }
    }
  }

  /** Reads the last record of each thing, as told apart by what this makes of a record. */
  public void readLast(Function<R, String> thing, Each<R> each) throws IOException {
    Places last = new Places();
    read((record, place) -> last.put(thing.apply(record), place));
    read((record, place) -> {
      if (last.of(thing.apply(record)).filter(its -> its == place).isPresent()) {
        each.record(record, place);
      }
    });
  }

  private Optional<R> record(byte[] line) {
    return JsonRecord.read(new String(line, StandardCharsets.UTF_8).stripTrailing(), type);
  }

  private RunException damaged(int line) {
    return new RunException(List.of(Diagnostic
        .error("manifest-damaged", FieldPath.ROOT, "the line is not one that this command writes",
            "take back what was changed by hand; or, as long as nothing was mailed, begin in another folder")
        .in(new Location(path.toString(), line, 1, 1, ""))));
  }

  /** The record whose line begins there; for many threads. */
  public R at(long place) {
    try (FileChannel file = FileChannel.open(path);
        ByteLines lines = new ByteLines(Channels.newInputStream(file.position(place)), LONGEST)) {
      return lines.next().flatMap(this::record).orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Finds records by what they are known by, of several the last; for many threads. */
  public Function<String, Optional<R>> by(Function<R, String> key) throws IOException {
    Places places = new Places();
    read((record, place) -> places.put(key.apply(record), place));
    return known -> places.of(known).map(this::at).filter(record -> key.apply(record).equals(known));
  }

  /** The line that says this, in UTF-8, with its end. */
  public static byte[] line(Record record) {
    return (JsonRecord.line(record) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Puts the records of these files here instead of its own, each changed so. */
  public void rewrite(List<Manifest<R>> from, UnaryOperator<R> change) throws IOException {
    WholeFile.write(path, out -> {
      for (Manifest<R> each : from) {
        each.read((record, place) -> out.write(line(change.apply(record))));
      }
    });
  }
}
