package org.imrletters.preview;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.imrletters.cli.Imr;
import org.imrletters.cli.Streams;

/** The command while it goes on, in a thread of its own. */
final class Running implements AutoCloseable {

  private static final int SECONDS = 60;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Thread thread;
  private volatile int exitCode = -1;

  Running(Path folder, Map<String, String> environment, String... args) {
    Streams streams = new Streams(InputStream.nullInputStream(), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false, false, false, environment, folder);
    thread = new Thread(() -> exitCode = Imr.run(args, streams));
    thread.start();
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  String address() throws InterruptedException {
    return untilOut(told -> told.endsWith("/\n")).strip();
  }

  String untilOut(Predicate<String> wanted) throws InterruptedException {
    return until(this::out, wanted);
  }

  String untilErr(Predicate<String> wanted) throws InterruptedException {
    return until(this::err, wanted);
  }

  private String until(Supplier<String> what, Predicate<String> wanted) throws InterruptedException {
    for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); !wanted.test(what.get());) {
      if (System.nanoTime() > end || !thread.isAlive()) {
        throw new AssertionError(out() + err());
      }
      Thread.sleep(5);
    }
    return what.get();
  }

  int ended() throws InterruptedException {
    thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
    return exitCode;
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      ended();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
