package org.imrletters.template;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.file.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * One of the few threads for the templates of packs that nobody has proven: with little stack, and an end to all that
 * runs on it. There are as many as processors at most, and none some seconds after the last letter.
 *
 * <p>Templates ask their thread at each turn of a loop whether it was interrupted; this one says so once their time is
 * up. What does not ask is bounded by what a template may hold.
 */
final class TemplateThread extends Thread {

  /** For one letter, of a processor's time; the largest real ones take a hundredth of it. */
  static final int MILLISECONDS = 1_200;

  /** For what does not ask, such as reading a template: then the caller waits no longer. */
  private static final int GRACE_MILLISECONDS = 400;

  /** By the clock: on a machine so busy that templates get no processor, a letter is given up all the same. */
  private static final int LONGEST_MILLISECONDS = 30_000;

  private static final int LOOK_EVERY_MILLISECONDS = 200;
  private static final int IDLE_SECONDS = 5;

  /** In bytes: enough for macros a hundred deep, and soon used up by one that calls itself. */
  private static final long STACK = 1 << 20;

  // Of the letter that it is at.
  private volatile long began;
  private volatile long spentBefore;

  private TemplateThread(Runnable work) {
    // No inherited thread locals: what an embedding program keeps there is none of a template's business.
    super(null, work, "imr-letters templates", STACK, false);
    setDaemon(true);
  }

  /**
   * What the work gives on such a thread; what it throws is thrown here; null where its time ran out.
   *
   * @throws InterruptedLetterException if the caller's thread is interrupted meanwhile; the work is stopped then
   */
  static <T> @Nullable T call(Supplier<T> work) {
    Work<T> begun = new Work<>(work);
    Few.THREADS.execute(begun);
    try {
      return begun.await();
    } catch (InterruptedException e) {
      begun.cancel(true);
      currentThread().interrupt();
      throw new InterruptedLetterException();
    }
  }

  /** Whether this code runs on such a thread whose time is up. */
  static boolean isLate() {
    return currentThread() instanceof TemplateThread thread && thread.isInterrupted();
  }

  @Override
  public boolean isInterrupted() {
    return super.isInterrupted() || isOver(MILLISECONDS);
  }

  private void begin() {
    began = System.nanoTime();
    spentBefore = Few.TIMES.getThreadCpuTime(getId());
  }

  /** Whether the letter took longer than this of a processor; where the machine does not count that, of the clock. */
  private boolean isOver(int milliseconds) {
    long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    return passed > milliseconds && (passed > LONGEST_MILLISECONDS || spentBefore < 0
        || TimeUnit.NANOSECONDS.toMillis(Few.TIMES.getThreadCpuTime(getId()) - spentBefore) > milliseconds);
  }

  /** Made for the first letter that needs them, as most starts of the command do not. */
  private static final class Few {

    static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    static final ThreadPoolExecutor THREADS = threads(Runtime.getRuntime().availableProcessors());

    private static ThreadPoolExecutor threads(int most) {
      ThreadPoolExecutor few = new ThreadPoolExecutor(most, most, IDLE_SECONDS, TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(), TemplateThread::new);
      few.allowCoreThreadTimeOut(true);
      return few;
    }
  }

  /** What one of the threads does for a caller. */
  private static final class Work<T> extends FutureTask<T> {

    private volatile @Nullable TemplateThread thread;

    Work(Supplier<T> work) {
      super(work::get);
    }

    @Override
    public void run() {
      TemplateThread its = (TemplateThread) currentThread();
      its.begin();
      thread = its;
      super.run();
    }

    @Nullable
    T await() throws InterruptedException {
      while (true) {
        try {
          return get(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          TemplateThread its = thread;
          if (its != null && its.isOver(MILLISECONDS + GRACE_MILLISECONDS) && cancel(true)) {
            return null;
          }
        } catch (ExecutionException failed) {
          throw InOrder.thrown(failed);
        }
      }
    }
  }
}
