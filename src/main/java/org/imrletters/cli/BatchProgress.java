package org.imrletters.cli;

import java.util.function.LongSupplier;

/** Tells how far a run of many cases is: in place on a terminal, else a line now and then. */
final class BatchProgress {

  private static final String FROM_THE_START = "\r\u001b[K";
  private static final double SECOND = 1e9;

  /** Between two lines, where nobody looks on. */
  private static final int CASES = 1000;

  private final Streams streams;
  private final boolean quiet;
  private final boolean inPlace;
  private final long total;
  private final long began = System.nanoTime();
  private long shown = began;
  private long seen;

  /**
   * Begins to count.
   *
   * @param total how many cases there are; asked for only where it is shown
   */
  BatchProgress(Streams streams, boolean quiet, LongSupplier total) {
    this.streams = streams;
    this.quiet = quiet;
    this.inPlace = !quiet && streams.errIsTerminal() && !"dumb".equals(streams.environment().get("TERM"));
    this.total = inPlace ? total.getAsLong() : -1;
  }

  void saw() {
    seen++;
    long now = System.nanoTime();
    if (inPlace && now - shown > SECOND / 4) {
      shown = now;
      streams.sayInPlace(FROM_THE_START + told(now));
    } else if (!inPlace && !quiet && seen % CASES == 0) {
      streams.say(told(now));
    }
  }

  private String told(long now) {
    double rate = seen * SECOND / (now - began);
    String left = total < seen ? "" : ", " + Math.round((total - seen) / rate) + " s left";
    return seen + (total < seen ? "" : " of " + total) + " cases, " + Math.round(rate) + " a second" + left;
  }

  /** Makes room for something else to be told. */
  void clear() {
    if (inPlace) {
      streams.sayInPlace(FROM_THE_START);
    }
  }
}
