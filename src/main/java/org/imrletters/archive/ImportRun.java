package org.imrletters.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imrletters.ImportedCase;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.InOrder;
import org.imrletters.file.SizeLimit;
import org.imrletters.file.WholeFile;
import org.imrletters.run.Journal;
import org.imrletters.run.Manifest;
import org.imrletters.run.Places;
import org.imrletters.run.RunFolder;

/**
 * A run that writes the cases of old letters into a folder, with a manifest that has a line for each letter. It takes
 * nothing away, and overwrites only what an earlier run wrote and nobody changed since. One that is killed at any moment
 * goes on where it was.
 */
public final class ImportRun implements Closeable {

  private final Path folder;
  private final ImportWork work;
  private final Predicate<Path> closed;
  private final Manifest<LetterRecord> before;
  private final Function<String, Optional<LetterRecord>> known;
  private final Journal<LetterRecord> journal;
  private final Places taken = new Places();

  private ImportRun(RunFolder<LetterRecord> run, ImportWork work, Predicate<Path> closed) throws IOException {
    this.folder = run.path();
    this.work = work;
    this.closed = closed;
    this.before = run.manifest();
    this.known = before.by(record -> record.file().map(ImportRun::key).orElse(""));
    this.journal = new Journal<>(run);
  }

  /**
   * Writes the cases of letters that are not there yet, or would be others now.
   *
   * @param folder where they go, with the manifest; it is made if it is not there
   * @param closed whether a case file that stands there is never written again, such as one whose letter was approved
   * @param threads how many letters are read at the same time; cases are written on the thread that calls
   * @param each is told of each letter, in their order
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   * @throws PackException if a pack is wrong
   * @throws RunException if the folder is used by another program, cannot be written, or holds what is no import's
   */
  public static void write(Path folder, ImportWork work, List<LetterInput> letters, Predicate<Path> closed, int threads,
      Consumer<ImportedLetter> each) throws IOException {
    ExecutorService pool = InOrder.pool(threads, "letters");
    try (RunFolder<LetterRecord> run = RunFolder.open(folder, LetterRecord.class)) {
      run.run(() -> {
        try (ImportRun writing = new ImportRun(run, work, closed)) {
          writing.write(new InOrder<>(letters.iterator(), writing::read, pool, threads), each);
          return writing;
        }
      });
    } finally {
      pool.shutdownNow();
    }
  }

  private static String key(String caseFile) {
    return "case " + caseFile.toLowerCase(Locale.ROOT);
  }

  private Optional<LetterRecord> known(String caseFile) {
    return known.apply(key(caseFile));
  }

  /** What comes of a letter, which is not read again where nothing changed; for many threads. */
  private ImportedLetter read(LetterInput letter) {
    return work.of(letter,
        hash -> known(letter.caseFile()).filter(LetterRecord::isCase)
            .filter(record -> !work.anew() && record.letter().equals(hash) && record.madeWith().equals(work.madeWith()))
            .filter(record -> RunFolder.hash(folder.resolve(letter.caseFile())).equals(record.caseHash())));
  }

  /** Writes the cases of letters, one after the other; what earlier runs told of other letters is kept. */
  private void write(Iterator<ImportedLetter> read, Consumer<ImportedLetter> each) throws IOException {
    journal.each(read, this::put, each);
    before.readLast(LetterRecord::input, (record, place) -> {
      if (!isTold(record)) {
        journal.tell(record);
      }
    });
    journal.finish();
  }

  private boolean isTold(LetterRecord record) {
    return taken.of(record.input()).or(() -> record.file().flatMap(file -> taken.of(key(file)))).isPresent();
  }

  private ImportedLetter put(ImportedLetter read) throws IOException {
    ImportedLetter told = clash(read.record())
        .map(first -> read.instead(Status.REFUSED, Optional.empty(), taken(read.record(), first)))
        .orElseGet(() -> written(read));
    long place = journal.tell(told.record());
    taken.put(told.record().input(), place);
    told.record().file().ifPresent(file -> taken.put(key(file), place));
    return told;
  }

  /** Another letter that is called so: one of this run, or an earlier one whose case is there. */
  private Optional<LetterRecord> clash(LetterRecord record) {
    return record.file()
        .flatMap(
            file -> taken.of(key(file)).map(journal::at).or(() -> known(file).filter(first -> isOther(first, record))));
  }

  /** A letter that was moved is the same one. */
  private boolean isOther(LetterRecord first, LetterRecord record) {
    return !first.input().equals(record.input()) && !first.letter().equals(record.letter())
        && Files.exists(folder.resolve(first.file().orElseThrow()));
  }

  private static Diagnostic taken(LetterRecord record, LetterRecord first) {
    return Diagnostic.error("case-name-taken", FieldPath.ROOT,
        "'" + record.file().orElse("") + "' is what the case of " + first.input() + " is called",
        "give one of the two letters another name, or its case another folder");
  }

  private ImportedLetter written(ImportedLetter read) {
    LetterRecord record = read.record();
    Optional<LetterRecord> earlier = known(LetterInput.caseFile(record.input()))
        .filter(its -> its.input().equals(record.input()));
    return switch (record.status()) {
      case UNCHANGED -> read;
      case WRITTEN -> written(read, folder.resolve(record.file().orElseThrow()), earlier);
      default -> read.instead(record.status(), earlier);
    };
  }

  private ImportedLetter written(ImportedLetter read, Path place, Optional<LetterRecord> earlier) {
    LetterRecord record = read.record();
    Optional<String> there = RunFolder.hash(place);
    if (there.equals(record.caseHash())) {
      return new ImportedLetter(record.unchanged(record.input()), read.read(), read.problems());
    }
    Optional<String> ours = known(LetterInput.caseFile(record.input())).flatMap(LetterRecord::caseHash);
    boolean isChanged = Files.exists(place, LinkOption.NOFOLLOW_LINKS) && (there.isEmpty() || !there.equals(ours));
    if (isChanged || Files.exists(place) && closed.test(place)) {
      return read.instead(Status.HELD, earlier, kept(isChanged));
    }
    try {
      WholeFile.write(place, read.read().flatMap(ImportedCase::file).orElseThrow().getBytes(StandardCharsets.UTF_8));
      return read;
    } catch (IOException unwritten) {
      return read.instead(Status.FAILED, earlier,
          Diagnostic.error("cannot-write", FieldPath.ROOT, "the case cannot be written: " + SizeLimit.reason(unwritten),
              "mend what keeps it from being written, and run again"));
    }
  }

  private static Diagnostic kept(boolean isChanged) {
    return Diagnostic.info("case-kept", FieldPath.ROOT,
        isChanged ? "someone changed its case, which is left as it is"
            : "its case would be another now, and is left as it was approved",
        "to have it as it is read now, move the case file, and what was approved of it, to another place");
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
