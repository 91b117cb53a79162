package org.imrletters.cli;

import java.nio.file.Path;
import org.imrletters.golden.Outcome;
import org.jspecify.annotations.Nullable;

/** Tells a person how far a long run is, on one line of standard error, which it takes away at the end. */
final class Progress {

  /** Shorter runs are over before anyone reads a line. */
  private static final int LONG = 50;

  private static final String FROM_THE_START = "\r\u001b[K";

  private final int total;
  private final Streams streams;
  private final boolean shown;
  private int letters;
  private @Nullable Path last;

  Progress(int total, Streams streams) {
    this.total = total;
    this.streams = streams;
    this.shown = streams.errIsTerminal() && total >= LONG && !"dumb".equals(streams.environment().get("TERM"));
  }

  void saw(Outcome outcome) {
    if (outcome.caseFile().equals(last)) {
      return;
    }
    last = outcome.caseFile();
    letters++;
    if (shown && letters <= total && letters * 100L / total != (letters - 1) * 100L / total) {
      streams.sayInPlace(FROM_THE_START + letters + " of " + total + " letters");
    }
  }

  void end() {
    if (shown) {
      streams.sayInPlace(FROM_THE_START);
    }
  }
}
