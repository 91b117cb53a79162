package org.imrletters.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.FileWork;
import org.imrletters.file.Sha256;
import org.imrletters.file.SizeLimit;
import org.imrletters.file.WholeFile;

/**
 * A folder in which a run writes files, and a manifest with a line for each thing that it was given. While a run goes on,
 * its lines stand in a journal of their own, so that a run which is killed at any moment goes on where it was. For one
 * program at a time: a second one is refused.
 *
 * @param <R> what a line of the manifest says
 */
public final class RunFolder<R extends Record> implements Closeable {

  /** What came of each thing that a run was given. */
  public static final String MANIFEST = "manifest.jsonl";

  /** The same, as long as the run goes on. */
  public static final String JOURNAL = "journal.jsonl";

  /** What a program holds on to while it uses the folder. */
  private static final String LOCK = ".imr-run";

  private final Path path;
  private final Class<R> line;
  private final FileChannel lock;

  private RunFolder(Path path, Class<R> line, FileChannel lock) {
    this.path = path;
    this.line = line;
    this.lock = lock;
  }

  /**
   * Opens the folder of a run, or makes it.
   *
   * @throws RunException if it is used by another program, is a link, cannot be written, or holds what is no run's
   */
  public static <R extends Record> RunFolder<R> open(Path folder, Class<R> line) {
    if (Files.isSymbolicLink(folder)) {
      throw unusable(folder, "it is a link, and could lead anywhere");
    }
    try {
      WholeFile.createFolders(folder);
      if (Stream.of(MANIFEST, JOURNAL).map(folder::resolve).allMatch(Files::notExists) && !files(folder).isEmpty()) {
        throw unusable(folder, "it holds other files than those of a run");
      }
      return new RunFolder<>(folder, line, lock(folder));
    } catch (IOException unreadable) {
      throw unusable(folder, SizeLimit.reason(unreadable));
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException ours) {
      // by another thread of this program
    }
    channel.close();
    throw RunProblems.wrong("run-in-use", folder, "another run is using the folder",
        "wait for its end, or take another folder");
  }

  private static RunException unusable(Path folder, String reason) {
    return RunProblems.wrong("run-folder", folder, "a run cannot write here: " + reason,
        "name a folder that is new, empty, or that of an earlier run");
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** What came of each thing, in the order in which they were given. */
  public Manifest<R> manifest() {
    return new Manifest<>(path.resolve(MANIFEST), line);
  }

  /** The same of a run that has not come to its end. */
  public Manifest<R> journal() {
    return new Manifest<>(path.resolve(JOURNAL), line);
  }

  /**
   * Does a run, once what another one left is in order.
   *
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   * @throws RunException if the manifest was damaged, or the journal cannot be written
   */
  public <T> T run(FileWork<T> work) {
    try {
      merge();
      return work.result();
    } catch (ClosedByInterruptException | CancellationException stopped) {
      throw new InterruptedLetterException();
    } catch (IOException broken) {
      throw RunProblems.wrong("cannot-write", journal().path(), "the run cannot go on: " + SizeLimit.reason(broken),
          "mend what keeps its folder from being written, and run again");
    }
  }

  /** Takes in what a run journaled that did not come to its end. Twice does no harm: the last line of a thing counts. */
  private void merge() throws IOException {
    clear(path);
    if (Files.exists(journal().path())) {
      manifest().rewrite(List.of(manifest(), journal()), UnaryOperator.identity());
      force(manifest().path());
      Files.delete(journal().path());
    }
  }

  /** All files of the run, sorted by name; what is hidden was left there by a run that was killed. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  /** The hash of a file; absent where it cannot be read. A link is none of ours. */
  public static Optional<String> hash(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(Sha256.of(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The name of a file without its folders and its ending. */
  public static String bareName(String name) {
    return name.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?<=.)\\.[^.]*+$", "");
  }

  /** Takes away what was begun to be written and never came to its place. */
  public static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path part : files.filter(WholeFile::isPart).toList()) {
        Files.deleteIfExists(part);
      }
    }
  }

  /** Makes the disk hold a file, or the names in a folder, where that can be opened for it. */
  public static void force(Path place) {
    try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unknown) {
      // Windows opens no folders; there, names are as safe as its file system has them
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
