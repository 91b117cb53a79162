package org.imrletters.golden;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does many things at the same time and hands out what came of them in the order of the things. */
final class InOrder {

  /** Things done ahead of the one that is waited for, by each thread: more would only fill the memory. */
  private static final int AHEAD = 4;

  private InOrder() {}

  static <T, R> void of(List<T> things, int jobs, Function<T, R> work, Consumer<R> each) {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job is needed, not " + jobs);
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, things.size())), work1 -> {
      Thread thread = new Thread(work1, "golden suite");
      thread.setDaemon(true);
      return thread;
    });
    try {
      Deque<Future<R>> ahead = new ArrayDeque<>();
      for (T thing : things) {
        ahead.add(threads.submit(() -> work.apply(thing)));
        if (ahead.size() > jobs * AHEAD) {
          each.accept(done(ahead.remove()));
        }
      }
      ahead.forEach(future -> each.accept(done(future)));
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> R done(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped before every case was compared", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException known) {
        throw known;
      } else if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
