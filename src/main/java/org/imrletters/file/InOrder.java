package org.imrletters.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does many things at the same time and hands out what came of them in the order of the things. No more is done ahead
 * than a few for each thread, however slowly what came of it is taken.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
public final class InOrder<T, R> implements Iterator<R> {

  /** Things done ahead of the one that is waited for, by each thread: more would only fill the memory. */
  private static final int AHEAD = 4;

  private final Iterator<T> things;
  private final Function<T, R> work;
  private final Executor executor;
  private final int most;
  private final Deque<FutureTask<R>> ahead = new ArrayDeque<>();

  /**
   * Begins with nothing done.
   *
   * @param threads how many things the executor does at the same time
   */
  public InOrder(Iterator<T> things, Function<T, R> work, Executor executor, int threads) {
    this.things = things;
    this.work = work;
    this.executor = executor;
    this.most = threads * AHEAD;
  }

  /** Does all of it on so many threads, named so, which end with it. */
  public static <T, R> void each(Iterable<T> things, int threads, String name, Function<T, R> work, Consumer<R> each) {
    ExecutorService pool = pool(threads, name);
    try {
      new InOrder<>(things.iterator(), work, pool, threads).forEachRemaining(each);
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Threads that keep no program from ending.
   *
   * @throws IllegalArgumentException for none
   */
  public static ExecutorService pool(int threads, String name) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one job is needed, not " + threads);
    }
    return Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    });
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || things.hasNext();
  }

  @Override
  public R next() {
    while (ahead.size() <= most && things.hasNext()) {
      T thing = things.next();
      FutureTask<R> task = new FutureTask<>(() -> work.apply(thing));
      ahead.add(task);
      executor.execute(task);
    }
    return done(ahead.remove());
  }

  private static <R> R done(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("stopped before all was done");
    } catch (ExecutionException failed) {
      throw thrown(failed);
    }
  }

  /** What was thrown by what was done, unchecked; an error is thrown at once. */
  public static RuntimeException thrown(ExecutionException failed) {
    if (failed.getCause() instanceof Error error) {
      throw error;
    }
    return failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
  }
}
