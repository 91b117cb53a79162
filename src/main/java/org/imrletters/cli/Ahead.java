package org.imrletters.cli;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Where the command prepares a letter while it still reads the case: one thread, which no end of the process awaits. */
final class Ahead {

  static final Executor EXECUTOR = Executors.newSingleThreadExecutor(Ahead::thread);

  private Ahead() {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "imr ahead");
    thread.setDaemon(true);
    return thread;
  }
}
