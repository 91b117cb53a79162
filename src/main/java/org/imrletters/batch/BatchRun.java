package org.imrletters.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.file.SizeLimit;
import org.imrletters.file.WholeFile;
import org.imrletters.run.Journal;
import org.imrletters.run.Manifest;
import org.imrletters.run.Places;
import org.imrletters.run.RunFolder;

/**
 * A run that writes letters: each case's letters first, then the line of the journal that tells of them. At its end the
 * journal becomes the manifest, at once.
 */
final class BatchRun implements LetterWork.Earlier, Closeable {

  private final Path folder;
  private final Manifest<CaseRecord> before;
  private final Journal<CaseRecord> journal;
  private final Consumer<CaseLetters> each;
  private final Function<String, Optional<CaseRecord>> known;
  private final Places taken = new Places();
  private final BatchSummary summary = new BatchSummary();

  /** The packs that worded letters of this run, and their hashes as they are now. */
  private final Set<Map.Entry<String, String>> packs = ConcurrentHashMap.newKeySet();

  BatchRun(RunFolder<CaseRecord> run, Consumer<CaseLetters> each) throws IOException {
    this.folder = run.path();
    this.before = run.manifest();
    this.each = each;
    this.known = before.by(CaseRecord::content);
    this.journal = new Journal<>(run);
  }

  /**
   * Writes letters, one case's after the other's.
   *
   * @param covered whether a file that an earlier run read is one of those that this run reads
   */
  BatchSummary write(Iterator<CaseLetters> made, Predicate<String> covered) throws IOException {
    journal.each(made, this::put, this::told);
    sweep(covered);
    journal.finish();
    return summary;
  }

  private CaseLetters put(CaseLetters made) throws IOException {
    CaseLetters told = clash(made).orElseGet(() -> written(made));
    tell(told.record());
    return told;
  }

  private void told(CaseLetters made) {
    packs.addAll(made.record().packs().entrySet());
    summary.add(made.record());
    each.accept(made);
  }

  private void tell(CaseRecord record) throws IOException {
    long place = journal.tell(record);
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
    before.readLast(CaseRecord::place, (record, place) -> {
      if (!covered.test(record.input()) && record.outputs().stream().noneMatch(this::isTaken)) {
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
    journal.close();
  }
}
