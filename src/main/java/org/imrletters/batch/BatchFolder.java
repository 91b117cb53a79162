package org.imrletters.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.imrletters.PrintFile;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.WholeFile;
import org.imrletters.run.RunFolder;
import org.imrletters.run.RunProblems;
import org.imrletters.yaml.JsonText;

/**
 * The folder of a run: letters, and a manifest with a line for each copy of a case. While a run goes on, its lines stand
 * in a journal of their own, so that a run which is killed at any moment goes on where it was. For one program at a
 * time: a second one is refused.
 */
public final class BatchFolder implements Closeable {

  /** What came of each case, in the order in which they were read. */
  public static final String MANIFEST = RunFolder.MANIFEST;

  /** When a run was, and what came of it in all. */
  public static final String SUMMARY = "summary.json";

  /** Which letter is where in print files; the one file that names recipients, where that is asked for. */
  public static final String INDEX = "index.csv";

  static final String JOURNAL = RunFolder.JOURNAL;

  /** Says that the letters were issued, and what the manifest told of them then. */
  static final String ISSUED = "issued.sha256";

  static final List<String> OURS = List.of(MANIFEST, JOURNAL, SUMMARY, ISSUED);

  private final RunFolder<CaseRecord> run;
  private final Path folder;
  final FolderCheck check;

  private BatchFolder(RunFolder<CaseRecord> run) {
    this.run = run;
    this.folder = run.path();
    this.check = new FolderCheck(folder);
  }

  /**
   * Opens the folder of a run, or makes it.
   *
   * @throws RunException if it is used by another program, is a link, cannot be written, or holds what is no run's
   */
  public static BatchFolder open(Path folder) {
    return new BatchFolder(RunFolder.open(folder, CaseRecord.class));
  }

  private void mustBeEnded() {
    if (Files.exists(folder.resolve(JOURNAL))) {
      throw RunProblems.wrong("run-unfinished", folder, "the run did not come to its end",
          "run imr batch again as it was begun");
    }
  }

  /** Whether its letters were issued: nothing is written here any more. */
  public boolean isIssued() {
    return check.isIssued();
  }

  /**
   * Writes the letters of cases that are not there yet, or would be others now.
   *
   * @param covered whether a file that an earlier run read is one of those that this run reads: what that run wrote of
   *     it and this one does not is taken away
   * @param executor what the letters are made on; they are written on the thread that calls
   * @param threads how many tasks it does at the same time
   * @param each is told of each copy of a case, in the order of the cases
   * @return what came of it, counted
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   * @throws RunException if the manifest was damaged, or the journal cannot be written
   */
  public BatchSummary write(Batch batch, Iterator<CaseInput> cases, Predicate<String> covered, Executor executor,
      int threads, Consumer<CaseLetters> each) throws IOException {
    if (isIssued()) {
      IssuedRun issued = new IssuedRun(check.manifest());
      return BatchSummary.of(batch.letters(cases, executor, threads, issued).map(issued::told).peek(each));
    }
    return written(each, covered, run -> batch.letters(cases, executor, threads, run).iterator());
  }

  private BatchSummary written(Consumer<CaseLetters> each, Predicate<String> covered,
      Function<BatchRun, Iterator<CaseLetters>> made) {
    return run.run(() -> {
      try (BatchRun writing = new BatchRun(run, each)) {
        return writing.write(made.apply(writing), covered);
      }
    });
  }

  /**
   * Writes letters that are made elsewhere, in their order; what an earlier run wrote and is none of these is taken away.
   *
   * @param made is asked for them once it is known that they can be written
   * @return what came of it, counted
   * @throws RunException if the letters were issued, the manifest was damaged, or the journal cannot be written
   */
  public BatchSummary write(Supplier<Iterator<CaseLetters>> made) {
    if (isIssued()) {
      throw RunProblems.wrong("run-is-issued", folder, "its letters were issued: none is written again",
          "take another folder");
    }
    return written(told -> {}, input -> true, run -> made.get());
  }

  /**
   * Puts the letters of these cases that go by mail into files for a print shop, as they were written here.
   *
   * @param print the folder for them, which is made if it is not there
   * @param thickest letters of more sheets go into files of their own
   * @param names whether the index names recipients
   * @return how many letters, sheets and files there are now, by these words
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   * @throws RunException if a case is another now, or a letter is called by too much
   * @throws IOException if a file cannot be read or written
   */
  public Map<String, Integer> print(Batch batch, Iterator<CaseInput> cases, Executor executor, int threads, Path print,
      int thickest, boolean names) throws IOException {
    mustBeEnded();
    try (PrintFiles files = new PrintFiles(print, thickest, names, PrintFile.MOST_SHEETS)) {
      files.add(batch, cases, check.manifest(), executor, threads);
      return files.finish();
    } catch (ClosedByInterruptException | CancellationException stopped) {
      throw new InterruptedLetterException();
    }
  }

  /**
   * Takes what a print shop says of its pieces into the manifest.
   *
   * @param name what complaints call its list
   * @param list in CSV (RFC 4180): piece, {@code mailed} or {@code spoiled}, and the day, if it gives one
   * @param index the index of the print files
   * @return of how many letters it tells
   * @throws RunException if something is wrong with the list; it carries everything that is, and nothing is taken in
   * @throws IOException if the manifest cannot be read or written
   */
  public int reconcile(String name, String list, String index) throws IOException {
    mustBeEnded();
    Set<String> known = new HashSet<>();
    forEach(record -> record.outputs().forEach(output -> known.add(output.piece())));
    Map<String, UnaryOperator<Output>> said = new PostList(name, known, index).read(list);
    check.manifest()
        .rewrite(List.of(check.manifest()),
            record -> record.with(output -> said.getOrDefault(output.piece(), UnaryOperator.identity()).apply(output)));
    return said.size();
  }

  /**
   * Holds the folder against its manifest.
   *
   * @return everything that is missing, was changed, or is no letter of the run
   * @throws RunException if the run did not come to its end, or the manifest was damaged
   */
  public List<Diagnostic> verify() throws IOException {
    mustBeEnded();
    return check.problems();
  }

  /**
   * Says that the letters are issued: from now on none is written again, whatever changes.
   *
   * @throws RunException if the folder is not what its manifest says; it carries everything that is wrong
   */
  public void issue() throws IOException {
    FolderCheck.mustBeNone(verify());
    WholeFile.write(folder.resolve(ISSUED), check.seal().getBytes(StandardCharsets.UTF_8));
    RunFolder.force(folder);
  }

  /**
   * The files of a letter as they were written, by their names.
   *
   * @throws RunException if there is no such letter, or a file of it was changed
   */
  public Map<String, byte[]> letter(String piece) throws IOException {
    mustBeEnded();
    return check.letter(piece);
  }

  /** Tells of each line of the manifest, in its order. */
  public void forEach(Consumer<CaseRecord> each) throws IOException {
    check.manifest().read((record, place) -> each.accept(record));
  }

  /** Keeps a summary beside the manifest. */
  public void keep(Map<String, ?> summary) throws IOException {
    WholeFile.write(folder.resolve(SUMMARY), JsonText.of(summary).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    run.close();
  }
}
