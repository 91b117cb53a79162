package org.imrletters.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imrletters.PrintableLetter;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.file.InOrder;
import org.imrletters.file.SizeLimit;

/** A run that writes letters: each case's letters first, then the line of the journal that tells of them. */
final class BatchRun implements LetterWork.Earlier {

  private static final long SECOND = 1_000_000_000L;

  private final Path folder;
  private final Manifest before;
  private final Manifest journal;
  private final Consumer<CaseLetters> each;
  private final Bringing bringing;
  private final Places known = new Places();
  private final Places taken = new Places();
  private final BatchSummary summary = new BatchSummary();
  private final Map<String, String> packs = new ConcurrentHashMap<>();

  /** Held while letters are written and told of, so that the end of the program waits for that. */
  private final ReentrantLock writing = new ReentrantLock();
  private String settings = "";
  private boolean byInput;

  BatchRun(Path folder, Manifest before, Manifest journal, Consumer<CaseLetters> each, Bringing bringing) {
    this.folder = folder;
    this.before = before;
    this.journal = journal;
    this.each = each;
    this.bringing = bringing;
  }

  /** How a file of a letter comes to its place. */
  interface Bringing {

    /** Brings the file that is the i-th of the letters. */
    void bring(CaseLetters made, int i, Path place) throws IOException;
  }

  BatchSummary write(Batch batch, Iterator<CaseInput> cases, Executor executor, int threads, Runnable forced)
      throws IOException {
    settings = batch.settings();
    byInput = batch.name().isByInput();
    before.read((record, place) -> known.put(record.content(), place));
    Thread end = new Thread(writing::lock); // and never gives it back: what is not begun yet never is
    Runtime.getRuntime().addShutdownHook(end);
    long last = System.nanoTime();
    try {
      LetterWork work = new LetterWork(batch, this);
      for (var made = new InOrder<>(cases, work::of, executor, threads); made.hasNext();) {
        for (CaseLetters letters : made.next()) {
          put(letters);
        }
        if (System.nanoTime() - last > SECOND) {
          journal.force();
          forced.run();
          last = System.nanoTime();
        }
      }
      return summary;
    } finally {
      stay(end);
    }
  }

  BatchSummary summary() {
    return summary;
  }

  private static void stay(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the hook is at work
    }
  }

  void put(CaseLetters made) throws IOException {
    CaseLetters told;
    writing.lock();
    try {
      told = clash(made).orElseGet(() -> written(made));
      long place = journal.append(told.record());
      told.record().outputs().forEach(output -> taken.put(LetterName.alike(output.file()), place));
    } finally {
      writing.unlock();
    }
    summary.add(told.record());
    each.accept(told);
  }

  /** What becomes of letters that are called as others are. */
  private Optional<CaseLetters> clash(CaseLetters made) {
    return made.record()
        .outputs()
        .stream()
        .map(output -> taken.of(LetterName.alike(output.file())))
        .filter(place -> place != Places.NONE)
        .findFirst()
        .map(place -> instead(made, Status.REFUSED, other(made.record(), journal.at(place))));
  }

  private static Diagnostic other(CaseRecord record, CaseRecord first) {
    String place = first.input() + (first.line() > 0 ? ":" + first.line() : "");
    return Diagnostic
        .error("letter-name-taken", FieldPath.ROOT,
            "'" + record.outputs().get(0).piece() + "' is what the letter of " + place + " is called")
        .hint("take out the one that is there twice, or call letters by more: --name '{case.number}-{input}'");
  }

  static CaseLetters instead(CaseLetters made, Status status, Diagnostic why) {
    CaseRecord from = made.record();
    Diagnostic told = why.in(from.location());
    List<Diagnostic> problems = Stream.concat(made.problems().stream(), Stream.of(told)).toList();
    return new CaseLetters(new CaseRecord(from.input(), from.line(), from.publicCopy(), status, from.number(),
        from.caseHash(), Map.of(), Optional.empty(), from.version(), from.settings(), List.of(),
        problems.stream().map(CaseRecord.Told::of).toList()), List.of(), problems);
  }

  private CaseLetters written(CaseLetters made) {
    CaseRecord record = made.record();
    if (record.status() != Status.WRITTEN) {
      return made;
    }
    if (record.outputs().stream().allMatch(this::isThere)) {
      return new CaseLetters(record.as(Status.UNCHANGED, record.input(), record.line()), List.of(), made.problems());
    }
    try {
      for (int i = 0; i < record.outputs().size(); i++) {
        bringing.bring(made, i, folder.resolve(record.outputs().get(i).file()));
      }
      return made;
    } catch (IOException unwritten) {
      return instead(made, Status.FAILED,
          Diagnostic
              .error("cannot-write", FieldPath.ROOT, "the letter cannot be written: " + SizeLimit.reason(unwritten))
              .hint("mend what keeps it from being written, and run again"));
    }
  }

  private boolean isThere(Output output) {
    return BatchFolder.hash(folder.resolve(output.file())).filter(output.sha256()::equals).isPresent();
  }

  @Override
  public Optional<CaseRecord> unchanged(LetterWork.Asked asked) {
    return before.of(asked, known)
        .filter(record -> record.settings().equals(settings) && !record.outputs().isEmpty())
        .filter(record -> !byInput || isOf(record, asked.input()))
        .filter(record -> record.packs().entrySet().stream().allMatch(pack -> isCurrent(pack, asked.input())))
        .filter(record -> record.outputs().stream().allMatch(this::isThere));
  }

  private static boolean isOf(CaseRecord record, CaseInput input) {
    return record.input().equals(input.name()) && record.line() == input.line();
  }

  private boolean isCurrent(Map.Entry<String, String> pack, CaseInput input) {
    return pack.getValue().equals(packs.get(seen(pack.getKey(), input)));
  }

  @Override
  public void made(CaseInput input, PrintableLetter letter) {
    packs.put(seen(letter.pack(), input), letter.packHash());
  }

  /** A pack by its name, which may be a path that begins where the case stands. */
  private static String seen(String pack, CaseInput input) {
    return pack + "\n" + Path.of(input.name()).getParent();
  }

  /** Keeps what other runs told of other files; takes away what they wrote and nobody tells of any more. */
  void sweep(Predicate<String> covered) throws IOException {
    Places last = new Places();
    before.read((record, place) -> last.put(record.place(), place));
    before.read((record, place) -> {
      boolean isKept = last.of(record.place()) == place && !covered.test(record.input())
          && record.outputs().stream().noneMatch(this::isTaken);
      if (isKept) {
        long kept = journal.append(record);
        record.outputs().forEach(output -> taken.put(LetterName.alike(output.file()), kept));
      }
    });
    before.read((record, place) -> record.outputs().stream().filter(output -> !isTaken(output)).forEach(this::remove));
  }

  private boolean isTaken(Output output) {
    return taken.of(LetterName.alike(output.file())) != Places.NONE;
  }

  private void remove(Output output) {
    try {
      Files.deleteIfExists(folder.resolve(output.file()));
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }
}
