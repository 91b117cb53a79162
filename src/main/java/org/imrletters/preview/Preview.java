package org.imrletters.preview;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.file.InOrder;

/**
 * Letters on a page of a browser on this machine, drawn anew whenever something that they are made of is saved. It ends when
 * it is closed.
 */
public final class Preview implements AutoCloseable {

  /** Letters that are kept; each page looks at one. */
  private static final int MOST_KEPT = 12;

  /** Milliseconds before all other cases are looked at: whoever waits for a page comes first. */
  private static final int LATER = 300;

  private final Setup setup;
  private final Watch watch;
  private final PageServer server;
  /** One watches files, and one looks at all cases. */
  private final ExecutorService threads = InOrder.pool(2, "preview");
  private final Map<List<String>, View> kept = new LinkedHashMap<>(16, 0.75f, true);
  private volatile Snapshot snapshot;
  private Survey survey;
  private Optional<Future<?>> surveying = Optional.empty();
  private volatile List<String> lookedAt = List.of();
  private List<Diagnostic> complained = List.of();
  private int ticks;
  private boolean isClosed;

  private Preview(Setup setup, int port) throws IOException {
    this.setup = setup;
    this.watch = new Watch(Stream.concat(Stream.of(setup.file()), setup.inputs().stream()).toList());
    this.snapshot = Snapshot.after(Optional.empty(), setup, true);
    this.survey = new Survey(snapshot, 1);
    this.lookedAt = snapshot.cases().stream().limit(1).flatMap(name -> Stream.of(name, View.FILE)).toList();
    this.server = new PageServer(this, port);
  }

  /**
   * Serves the page.
   *
   * @param port where; 0 for any that is free
   * @throws IOException if it cannot be had
   */
  public static Preview open(Setup setup, int port) throws IOException {
    Preview preview = new Preview(setup, port);
    preview.tell();
    preview.look();
    preview.threads.submit(preview::watch);
    return preview;
  }

  /** The address of the page; whoever knows it may see the letters. */
  public String address() {
    return server.address();
  }

  private Void watch() throws InterruptedException {
    while (true) {
      boolean anew = Watch.concerns(watch.next(), setup.inputs());
      try {
        publish(Snapshot.after(Optional.of(snapshot()), setup, anew));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
        // whoever asks for the letter is told of it
      }
    }
  }

  private void publish(Snapshot next) {
    snapshot = next;
    tick();
    tell();
    look();
  }

  /** Tells the terminal what is wrong with the letter that is looked at; and has it ready when a page asks. */
  private void tell() {
    List<String> last = lookedAt;
    Optional<View> view = last.isEmpty() ? Optional.empty() : view(last.get(0), last.get(1));
    List<Diagnostic> problems = view.map(View::problems).orElse(snapshot().problems());
    if (!problems.equals(complained)) {
      complained = problems;
      setup.tells().accept(problems);
    }
  }

  /** Looks at all cases of the version that there is now. */
  private synchronized void look() {
    surveying.ifPresent(older -> older.cancel(true));
    Survey next = new Survey(snapshot, Runtime.getRuntime().availableProcessors());
    survey = next;
    surveying = Optional.of(threads.submit(() -> {
      Thread.sleep(LATER);
      next.run(this::tick);
      return next;
    }));
  }

  private synchronized void tick() {
    ticks++;
    notifyAll();
  }

  /** Waits until there is something else to tell than at this tick, or so long; the tick by then. */
  synchronized int await(int tick, int milliseconds) throws InterruptedException {
    if (ticks == tick && !isClosed) {
      wait(milliseconds);
    }
    return ticks;
  }

  synchronized boolean isClosed() {
    return isClosed;
  }

  Setup setup() {
    return setup;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  synchronized Survey survey() {
    return survey;
  }

  /** A letter of a case of this name, as it is now; absent where there is no such case. */
  Optional<View> view(String caseName, String kind) {
    Snapshot now = snapshot();
    if (!now.cases().contains(caseName)) {
      return Optional.empty();
    }
    List<String> key = List.of(caseName, kind);
    lookedAt = key;
    synchronized (kept) {
      View last = kept.getOrDefault(key, View.NONE);
      View view = last.version() < now.version() ? last.next(now, caseName, kind) : last;
      kept.put(key, view);
      kept.keySet().removeAll(kept.keySet().stream().limit(Math.max(0, kept.size() - MOST_KEPT)).toList());
      return Optional.of(view);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      isClosed = true;
      notifyAll();
    }
    threads.shutdownNow();
    watch.close();
    server.close();
  }
}
