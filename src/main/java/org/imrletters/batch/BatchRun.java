package org.imrletters.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.file.SizeLimit;
import org.imrletters.file.WholeFile;

/**
 * A run that writes letters: each case's letters first, then the line of the journal that tells of them. At its end the
 * journal becomes the manifest, at once.
 */
final class BatchRun implements LetterWork.Earlier, Closeable {

  private static final long SECOND = 1_000_000_000L;

  private final Path folder;
  private final Manifest before;
  private final Manifest journal;
  private final FileChannel lines;
  private final Consumer<CaseLetters> each;
  private final Function<String, Optional<CaseRecord>> known;
  private final Places taken = new Places();
  private final BatchSummary summary = new BatchSummary();

  /** The packs that worded letters of this run, and their hashes as they are now. */
  private final Set<Map.Entry<String, String>> packs = ConcurrentHashMap.newKeySet();

  /** Held while letters are written and told of, so that the end of the program waits for that. */
  private final ReentrantLock writing = new ReentrantLock();

  BatchRun(Path folder, Consumer<CaseLetters> each) throws IOException {
    this.folder = folder;
    this.before = new Manifest(folder.resolve(BatchFolder.MANIFEST));
    this.journal = new Manifest(folder.resolve(BatchFolder.JOURNAL));
    this.each = each;
    this.known = before.by(CaseRecord::content);
    WholeFile.write(journal.path(), new byte[0]);
    this.lines = FileChannel.open(journal.path(), StandardOpenOption.APPEND);
  }

  /**
   * Writes letters, one case's after the other's.
   *
   * @param covered whether a file that an earlier run read is one of those that this run reads
   */
  BatchSummary write(Iterator<CaseLetters> made, Predicate<String> covered) throws IOException {
    Thread end = new Thread(writing::lock); // and never gives it back: what is not begun yet never is
    Runtime.getRuntime().addShutdownHook(end);
    try {
      for (long last = System.nanoTime(); made.hasNext();) {
        put(made.next());
        if (System.nanoTime() - last > SECOND) {
          force();
          last = System.nanoTime();
        }
      }
    } finally {
      stay(end);
    }
    sweep(covered);
    force();
    Files.move(journal.path(), before.path(), StandardCopyOption.ATOMIC_MOVE);
    BatchFolder.force(folder);
    return summary;
  }

  private void force() throws IOException {
    lines.force(false);
    BatchFolder.force(folder);
  }

  private static void stay(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the hook is at work
    }
  }

  private void put(CaseLetters made) throws IOException {
    CaseLetters told;
    writing.lock();
    try {
      told = clash(made).orElseGet(() -> written(made));
      tell(told.record());
    } finally {
      writing.unlock();
    }
    packs.addAll(told.record().packs().entrySet());
    summary.add(told.record());
    each.accept(told);
  }

  private void tell(CaseRecord record) throws IOException {
    long place = lines.size();
    ByteBuffer line = ByteBuffer.wrap(Manifest.line(record));
    while (line.hasRemaining()) {
      lines.write(line);
    }
    record.outputs().forEach(output -> taken.put(LetterName.alike(output.file()), place));
  }

  /** What becomes of letters that are called as others are. */
  private Optional<CaseLetters> clash(CaseLetters made) {
    return made.record()
        .outputs()
        .stream()
        .flatMap(output -> taken.of(LetterName.alike(output.file())).stream())
        .findFirst()
        .map(place -> made.instead(Status.REFUSED, other(made.record(), journal.at(place))));
  }

  private static Diagnostic other(CaseRecord record, CaseRecord first) {
    return Diagnostic.error("letter-name-taken", FieldPath.ROOT,
        "'" + record.outputs().get(0).piece() + "' is what the letter of " + first.place() + " is called",
        "take out the one that is there twice, or call letters by more: --name '{case.number}-{input}'");
  }

  private CaseLetters written(CaseLetters made) {
    CaseRecord record = made.record();
    if (record.status() != Status.WRITTEN) {
      return made;
    }
    if (isThere(record)) {
      return new CaseLetters(record.as(Status.UNCHANGED, record.input(), record.line()), List.of(), made.problems());
    }
    try {
      for (int i = 0; i < record.outputs().size(); i++) {
        WholeFile.write(folder.resolve(record.outputs().get(i).file()), made.contents().get(i));
      }
      return made;
    } catch (IOException unwritten) {
      return made.instead(Status.FAILED,
          Diagnostic.error("cannot-write", FieldPath.ROOT,
              "the letter cannot be written: " + SizeLimit.reason(unwritten),
              "mend what keeps it from being written, and run again"));
    }
  }

  private boolean isThere(CaseRecord record) {
    return record.outputs().stream().allMatch(output -> new FolderCheck(folder).isAsWritten(output));
  }

  @Override
  public Optional<CaseRecord> of(String content, Predicate<CaseRecord> isAsked) {
    return known.apply(content)
        .filter(record -> !record.outputs().isEmpty() && isAsked.test(record))
        .filter(record -> packs.containsAll(record.packs().entrySet()) && isThere(record));
  }

  /** Keeps what other runs told of other files; takes away what they wrote and nobody tells of any more. */
  private void sweep(Predicate<String> covered) throws IOException {
    Places last = new Places();
    before.read((record, place) -> last.put(record.place(), place));
    before.read((record, place) -> {
      boolean isLast = last.of(record.place()).filter(its -> its == place).isPresent();
      if (isLast && !covered.test(record.input()) && record.outputs().stream().noneMatch(this::isTaken)) {
        tell(record);
      }
    });
    before.read((record, place) -> {
      for (Output output : record.outputs()) {
        if (!isTaken(output)) {
          Files.deleteIfExists(folder.resolve(output.file()));
        }
      }
    });
  }

  private boolean isTaken(Output output) {
    return taken.of(LetterName.alike(output.file())).isPresent();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
