package org.imrletters.template;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread of its own for the templates of a pack that nobody has proven: with little stack, and an end.
 *
 * <p>Templates ask their thread at each turn of a loop whether it was interrupted; this one says so once its time is
 * up. So nothing has to watch it, and whoever waits for it is not interrupted.
 */
final class TemplateThread extends Thread {

  /** For one letter; the largest real ones take a hundredth of it. */
  static final int MILLISECONDS = 1_200;

  /** For what does not ask, such as reading a template: then the wait ends, and the thread with its next question. */
  private static final int GRACE_MILLISECONDS = 400;

  /** In bytes: enough for macros a hundred deep, and soon used up by one that calls itself. */
  private static final long STACK = 1 << 20;

  private final long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLISECONDS);

  private TemplateThread(Runnable work) {
    // No inherited thread locals: what an embedding program keeps there is none of a template's business.
    super(null, work, "imr-letters templates", STACK, false);
    setDaemon(true);
  }

  /** What the work gives on such a thread; what it throws is thrown here; null where its time ran out. */
  static <T> @Nullable T call(Supplier<T> work) {
    Outcome<T> outcome = new Outcome<>();
    TemplateThread thread = new TemplateThread(() -> outcome.keep(work));
    thread.start();
    thread.await();
    return outcome.get();
  }

  /** Whether this code runs on such a thread whose time is up. */
  static boolean isLate() {
    return currentThread() instanceof TemplateThread thread && thread.isInterrupted();
  }

  @Override
  public boolean isInterrupted() {
    return super.isInterrupted() || System.nanoTime() - deadline > 0;
  }

  /** Waits whether or not the caller is interrupted meanwhile, as the wait is short; its flag stays as it was. */
  private void await() {
    boolean interrupted = false;
    long last = deadline + TimeUnit.MILLISECONDS.toNanos(GRACE_MILLISECONDS);
    for (long left = last - System.nanoTime(); isAlive() && left > 0; left = last - System.nanoTime()) {
      try {
        join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      currentThread().interrupt();
    }
  }

  private static final class Outcome<T> {

    private volatile @Nullable T value;
    private volatile @Nullable Throwable thrown;

    void keep(Supplier<T> work) {
      try {
        value = work.get();
      } catch (Throwable e) { // every one is the caller's to see
        thrown = e;
      }
    }

    @Nullable
    T get() {
      if (thrown instanceof Error error) {
        throw error;
      }
      if (thrown instanceof RuntimeException exception) {
        throw exception;
      }
      return value;
    }
  }
}
