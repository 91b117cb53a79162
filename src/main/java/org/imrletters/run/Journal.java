package org.imrletters.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.imrletters.file.WholeFile;

/**
 * What a run did so far: files first, then the line that tells of them. At its end the journal becomes the manifest, at
 * once.
 */
public final class Journal<R extends Record> implements Closeable {

  private static final long SECOND = 1_000_000_000L;

  private final RunFolder<R> folder;
  private final FileChannel lines;

  /** Held while files are written and told of, so that the end of the program waits for that. */
  private final ReentrantLock writing = new ReentrantLock();

  /** Writes the files of a thing, and tells of them. */
  public interface Work<T> {
    /** What is told of it. */
    T written(T made) throws IOException;
  }

  /** Begins one, in the place of what was there. */
  public Journal(RunFolder<R> folder) throws IOException {
    this.folder = folder;
    Path place = WholeFile.write(folder.journal().path(), new byte[0]);
    this.lines = FileChannel.open(place, StandardOpenOption.APPEND);
  }

  /** Writes the files of one thing after the other. */
  public <T> void each(Iterator<T> made, Work<T> work, Consumer<T> each) throws IOException {
    Thread end = new Thread(writing::lock); // and never gives it back: what is not begun yet never is
    Runtime.getRuntime().addShutdownHook(end);
    try {
      for (long last = System.nanoTime(); made.hasNext();) {
        each.accept(written(made.next(), work));
        if (System.nanoTime() - last > SECOND) {
          force();
          last = System.nanoTime();
        }
      }
    } finally {
      stay(end);
    }
  }

  private <T> T written(T made, Work<T> work) throws IOException {
    writing.lock();
    try {
      return work.written(made);
    } finally {
      writing.unlock();
    }
  }

  private static void stay(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the hook is at work
    }
  }

  /** Where the line of this record begins now. */
  public long tell(R record) throws IOException {
    long place = lines.size();
    ByteBuffer line = ByteBuffer.wrap(Manifest.line(record));
    while (line.hasRemaining()) {
      lines.write(line);
    }
    return place;
  }

  /** The record whose line begins there. */
  public R at(long place) {
    return folder.journal().at(place);
  }

  /** Becomes the manifest. */
  public void finish() throws IOException {
    force();
    Files.move(folder.journal().path(), folder.manifest().path(), StandardCopyOption.ATOMIC_MOVE);
    RunFolder.force(folder.path());
  }

  private void force() throws IOException {
    lines.force(false);
    RunFolder.force(folder.path());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
