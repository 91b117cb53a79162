package org.imrletters.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Post;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.Sha256;
import org.imrletters.file.SizeLimit;
import org.imrletters.file.WholeFile;
import org.imrletters.yaml.JsonText;

/**
 * The folder of a run: letters, and a manifest with a line for each copy of a case. While a run goes on, its lines stand
 * in a journal of their own, so that a run which is killed at any moment goes on where it was. For one program at a
 * time: a second one is refused.
 */
public final class BatchFolder implements AutoCloseable {

  /** What came of each case, in the order in which they were read. */
  public static final String MANIFEST = "manifest.jsonl";

  /** When a run was, and what came of it in all. */
  public static final String SUMMARY = "summary.json";

  /** Which letter is where in print files; the one file that names recipients, where that is asked for. */
  public static final String INDEX = "index.csv";

  private static final String JOURNAL = "journal.jsonl";

  /** Says that the letters were issued, and which manifest tells of them. */
  private static final String ISSUED = "issued.json";

  /** What a program holds on to while it uses the folder. */
  private static final String LOCK = ".imr-run";

  /** Hidden, so that what a run left there that was killed is nobody's letter. */
  private static final String STAGING = ".imr-staged";

  private static final String IN_USE = "run-in-use";
  private static final String FOLDER = "run-folder";
  private static final String UNFINISHED = "run-unfinished";
  private static final String DAMAGED = "manifest-damaged";
  private static final String MISSING = "letter-missing";
  private static final String CHANGED = "letter-changed";
  private static final String UNKNOWN = "letter-unknown";

  private static final List<String> OURS = List.of(MANIFEST, JOURNAL, SUMMARY, ISSUED);

  private final Path folder;
  private final FileChannel lock;
  private final Manifest manifest;
  private final Optional<String> issued;

  private BatchFolder(Path folder, FileChannel lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    clear(folder);
    this.manifest = Manifest.open(folder.resolve(MANIFEST));
    this.issued = issuedManifest(folder.resolve(ISSUED));
  }

  /**
   * Opens the folder of a run, or makes it.
   *
   * @throws RunException if it is used by another program, is a link, cannot be written, holds what is no run's, or its
   *     manifest was damaged
   */
  public static BatchFolder open(Path folder) {
    if (Files.isSymbolicLink(folder)) {
      throw unusable(folder, "it is a link, and could lead anywhere");
    }
    try {
      WholeFile.createFolders(folder);
      if (Files.notExists(folder.resolve(MANIFEST)) && Files.notExists(folder.resolve(JOURNAL)) && isInUse(folder)) {
        throw unusable(folder, "it holds other files than those of a run");
      }
      FileChannel lock = lock(folder);
      try {
        return new BatchFolder(folder, lock);
      } catch (IOException | RunException unread) {
        lock.close(); // or nobody could open it until this program ends
        throw unread;
      }
    } catch (IOException unreadable) {
      throw unusable(folder, SizeLimit.reason(unreadable));
    } catch (UncheckedIOException unreadable) {
      throw unusable(folder, SizeLimit.reason(unreadable.getCause()));
    }
  }

  private static boolean isInUse(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> !isHidden(file));
    }
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static FileChannel lock(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    if (Files.notExists(file)) {
      WholeFile.write(file, new byte[0]);
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException ours) {
      // by another thread of this program
    }
    channel.close();
    throw wrong(IN_USE, folder, "another run is using the folder", "wait for its end, or take another folder");
  }

  private static RunException unusable(Path folder, String reason) {
    return wrong(FOLDER, folder, "the letters cannot be written here: " + reason,
        "name a folder that is new, empty, or that of an earlier run");
  }

  private static RunException wrong(String code, Path place, String message, String hint) {
    return new RunException(List.of(complaint(code, place, message, hint)));
  }

  private static Diagnostic complaint(String code, Path place, String message, String hint) {
    return Diagnostic.error(code, FieldPath.ROOT, message).hint(hint).in(Location.ofFile(place.toString()));
  }

  static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path part : files.filter(WholeFile::isPart).toList()) {
        Files.deleteIfExists(part);
      }
    }
  }

  /** Takes in what a run journaled that did not come to its end. Twice does no harm: the last line of a case counts. */
  private void merge() throws IOException {
    Path left = folder.resolve(JOURNAL);
    if (Files.exists(left)) {
      try (Manifest journal = Manifest.open(left)) {
        manifest.read((record, place) -> {}); // a line that was cut off goes
        journal.read((record, place) -> manifest.append(record));
        manifest.force();
      }
      Files.delete(left);
    }
  }

  private void mustBeEnded() {
    if (Files.exists(folder.resolve(JOURNAL))) {
      throw wrong(UNFINISHED, folder, "the run did not come to its end", "run imr batch again as it was begun");
    }
  }

  /** Makes the journal the manifest, at once. */
  private void settle() throws IOException {
    Files.move(folder.resolve(JOURNAL), folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    force(folder);
  }

  /** Makes the disk hold the names of files as well, where a folder can be opened for that. */
  private static void force(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException unknown) {
      // Windows opens no folders; there, names are as safe as its file system has them
    }
  }

  private static Optional<String> issuedManifest(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    return Optional.of(JsonText.object(Files.readString(file))
        .map(fields -> fields.get("manifest"))
        .map(Object::toString)
        .orElseThrow(() -> wrong(DAMAGED, file, "it does not say which manifest was issued",
            "take back what was changed by hand")));
  }

  /** Whether its letters were issued: nothing is written here any more. */
  public boolean isIssued() {
    return issued.isPresent();
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
   * @throws UncheckedIOException if the journal cannot be written, or the cases not be listed
   */
  public BatchSummary write(Batch batch, Iterator<CaseInput> cases, Predicate<String> covered, Executor executor,
      int threads, Consumer<CaseLetters> each) {
    try {
      if (isIssued()) {
        return new IssuedRun(manifest).read(batch, cases, executor, threads, each);
      }
      return journaled(covered, each, (made, i, place) -> WholeFile.write(place, made.contents().get(i)),
          run -> run.write(batch, cases, executor, threads, () -> force(folder)));
    } catch (IOException unwritten) {
      throw InterruptedLetterException.or(unwritten);
    } catch (CancellationException stopped) {
      throw new InterruptedLetterException();
    }
  }

  /** What a run does before its journal becomes the manifest. */
  private interface Work {
    void of(BatchRun run) throws IOException;
  }

  private BatchSummary journaled(Predicate<String> covered, Consumer<CaseLetters> each, BatchRun.Bringing bringing,
      Work work) throws IOException {
    merge();
    try (Manifest journal = Manifest.open(folder.resolve(JOURNAL))) {
      BatchRun run = new BatchRun(folder, manifest, journal, each, bringing);
      work.of(run);
      run.sweep(covered);
      journal.force();
      settle();
      return run.summary();
    }
  }

  /**
   * An empty folder in this one, which {@link #stage} puts letters into until they are taken; also by other machines.
   *
   * @throws RunException if the letters were issued
   */
  public Path staging() {
    if (isIssued()) {
      throw wrong("run-is-issued", folder, "its letters were issued: none is written again", "take another folder");
    }
    try {
      clearStaging();
      WholeFile.createFolders(folder.resolve(STAGING));
      return folder.resolve(STAGING).toAbsolutePath();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private void clearStaging() throws IOException {
    if (Files.isDirectory(folder.resolve(STAGING), LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> staged = Files.list(folder.resolve(STAGING))) {
        for (Path file : (Iterable<Path>) staged::iterator) {
          Files.deleteIfExists(file);
        }
      }
      Files.delete(folder.resolve(STAGING));
    }
  }

  /**
   * Puts the files of letters into a folder that {@link #staging} gave, each whole or not at all, and called by what it
   * is: that they are put there twice does no harm.
   */
  public static void stage(CaseLetters made, Path staging) throws IOException {
    for (int i = 0; i < made.contents().size(); i++) {
      WholeFile.write(staging.resolve(staged(made.record().outputs().get(i))), made.contents().get(i));
    }
  }

  private static String staged(Output output) {
    return Sha256.of((output.file() + " " + output.sha256()).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Takes the letters that were staged, as if they were made now: what an earlier run wrote and this one did not is taken
   * away, and the manifest tells of these.
   *
   * @param made what came of each case, in the order of the cases
   * @return what came of it, counted
   * @throws UncheckedIOException if the journal cannot be written
   */
  public BatchSummary take(Iterator<CaseRecord> made) {
    Path staging = folder.resolve(STAGING);
    try {
      BatchSummary summary = journaled(
          input -> true, told -> {}, (letters, i, place) -> Files
              .move(staging.resolve(staged(letters.record().outputs().get(i))), place, StandardCopyOption.ATOMIC_MOVE),
          run -> {
            while (made.hasNext()) {
              run.put(new CaseLetters(made.next(), List.of(), List.of()));
            }
          });
      clearStaging();
      return summary;
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  /**
   * Puts the letters of these cases that go by mail into files for a print shop, as they were written here.
   *
   * @param print the folder for them, which is made if it is not there
   * @param thickest letters of more sheets go into files of their own
   * @param names whether the index names recipients
   * @return what there is now, such as {@code 4 letters on 9 sheets in 2 print files}
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   * @throws RunException if a case is another now, or a letter is called by too much
   * @throws UncheckedIOException if a file cannot be read or written
   */
  public String print(Batch batch, Iterator<CaseInput> cases, Executor executor, int threads, Path print, int thickest,
      boolean names) {
    mustBeEnded();
    try (Manifest settled = Manifest.open(folder.resolve(MANIFEST));
        PrintFiles files = new PrintFiles(print, thickest, names)) {
      files.add(batch, cases, settled, executor, threads);
      return files.finish();
    } catch (IOException unwritten) {
      throw InterruptedLetterException.or(unwritten);
    } catch (CancellationException stopped) {
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
   */
  public int reconcile(String name, String list, String index) {
    mustBeEnded();
    PostList post = new PostList(name, index);
    forEach(record -> record.outputs().forEach(output -> post.know(output.piece())));
    Map<String, Post> said = post.read(list);
    try {
      try (Manifest settled = Manifest.open(folder.resolve(MANIFEST))) {
        WholeFile.write(folder.resolve(MANIFEST),
            out -> settled.read((record,
                place) -> out.write((record
                    .with(output -> Optional.ofNullable(said.get(output.piece())).map(output::with).orElse(output))
                    .json() + "\n").getBytes(StandardCharsets.UTF_8))));
      }
      if (isIssued()) {
        keepIssued();
      }
      return said.size();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  /**
   * Holds the folder against its manifest.
   *
   * @return everything that is missing, was changed, or is no letter of the run
   */
  public List<Diagnostic> verify() {
    List<Diagnostic> found = new ArrayList<>();
    mustBeEnded();
    Places known = new Places();
    try {
      if (isIssued() && !issued.equals(hash(folder.resolve(MANIFEST)))) {
        found.add(complaint(DAMAGED, folder.resolve(MANIFEST), "it is not the manifest that was issued",
            "take back what was changed by hand"));
      }
      manifest.read((record, place) -> record.outputs().forEach(output -> {
        known.put(output.file(), place);
        compare(output).ifPresent(found::add);
      }));
      files().stream()
          .filter(file -> !OURS.contains(file.getFileName().toString()))
          .filter(file -> known.of(file.getFileName().toString()) == Places.NONE)
          .forEach(file -> found
              .add(complaint(UNKNOWN, file, "the manifest does not know this file", "move it to another place")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  private Optional<Diagnostic> compare(Output output) {
    Path file = folder.resolve(output.file());
    Optional<String> hash = hash(file);
    if (hash.isEmpty()) {
      return Optional.of(complaint(MISSING, file, "the letter is not there, or cannot be read",
          isIssued() ? "take it from where the run was kept" : "run imr batch again"));
    }
    return hash.filter(its -> !its.equals(output.sha256()))
        .map(changed -> complaint(CHANGED, file, "the letter is not the one that was written",
            isIssued() ? "take it from where the run was kept" : "run imr batch again"));
  }

  /** The hash of a file; absent where it cannot be read. A link is none of ours. */
  static Optional<String> hash(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(Sha256.of(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Says that the letters are issued: from now on none is written again, whatever changes.
   *
   * @throws RunException if the folder is not what its manifest says; it carries everything that is wrong
   */
  public void issue() {
    List<Diagnostic> wrong = verify();
    if (!wrong.isEmpty()) {
      throw new RunException(wrong);
    }
    try {
      keepIssued();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private void keepIssued() throws IOException {
    Map<String, Object> said = Map.of("manifest", hash(folder.resolve(MANIFEST)).orElseThrow());
    WholeFile.write(folder.resolve(ISSUED), JsonText.of(said).getBytes(StandardCharsets.UTF_8));
    force(folder);
  }

  /**
   * The files of a letter as they were written, by their names.
   *
   * @throws RunException if there is no such letter, or a file of it was changed
   */
  public Map<String, byte[]> letter(String piece) {
    mustBeEnded();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      manifest.read((record, place) -> {
        for (Output output : record.outputs()) {
          if (output.piece().equals(piece)) {
            compare(output).ifPresent(changed -> {
              throw new RunException(List.of(changed));
            });
            files.put(output.file(), Files.readAllBytes(folder.resolve(output.file())));
          }
        }
      });
    } catch (NoSuchFileException gone) {
      throw wrong(MISSING, folder.resolve(piece), "the letter is gone", "run imr batch again");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (files.isEmpty()) {
      throw wrong(UNKNOWN, folder.resolve(MANIFEST), "the manifest knows no letter '" + piece + "'",
          "name a letter as its file is called, without the ending");
    }
    return files;
  }

  /** All files of the run, sorted by name. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !isHidden(file)).sorted().toList();
    }
  }

  /** Tells of each line of the manifest, in its order. */
  public void forEach(Consumer<CaseRecord> each) {
    try {
      manifest.read((record, place) -> each.accept(record));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes what came of each case as JUnit XML, in UTF-8; the stream is left open. */
  public void junit(BatchSummary summary, OutputStream out) {
    BatchJunit.write(this, summary, out);
  }

  /** Keeps a summary beside the manifest. */
  public void keep(Map<String, ?> summary) {
    try {
      WholeFile.write(folder.resolve(SUMMARY), JsonText.of(summary).getBytes(StandardCharsets.UTF_8));
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  @Override
  public void close() {
    try {
      manifest.close();
      lock.close();
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }
}
