package org.imrletters.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.InOrder;

/**
 * The folder of an import: cases, and a manifest with a line for each letter that they were read from. A run that is
 * killed at any moment goes on where it was. For one program at a time: a second one is refused.
 */
public final class ImportFolder implements Closeable {

  private final RunFolder<LetterRecord> run;

  private ImportFolder(RunFolder<LetterRecord> run) {
    this.run = run;
  }

  /**
   * Opens the folder of an import, or makes it.
   *
   * @throws RunException if it is used by another program, is a link, cannot be written, or holds what is no run's
   */
  public static ImportFolder open(Path folder) {
    return new ImportFolder(RunFolder.open(folder, LetterRecord.class));
  }

  /**
   * Writes the cases of letters that are not there yet, or would be others now. No case is overwritten that someone
   * changed, and none is taken away.
   *
   * @param closed whether a case file that stands there is never written again, such as one whose letter was approved
   * @param executor what the letters are read on; cases are written on the thread that calls
   * @param threads how many tasks it does at the same time
   * @param each is told of each letter, in their order
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   * @throws RunException if the manifest was damaged, or the journal cannot be written
   */
  public void write(ImportWork work, Iterator<LetterInput> letters, Predicate<Path> closed, Executor executor,
      int threads, Consumer<ImportedLetter> each) {
    run.run(() -> {
      try (ImportRun writing = new ImportRun(run, work, closed)) {
        writing.write(new InOrder<>(letters, writing::read, executor, threads), each);
        return writing;
      }
    });
  }

  @Override
  public void close() throws IOException {
    run.close();
  }
}
