package org.imrletters.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What is answered on standard input, line by line. A person has all the time there is; where nobody types, as in a pipe
 * that stays open, an answer that does not come in some seconds never will.
 */
final class Answers implements AutoCloseable {

  private static final int SECONDS = 5;

  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
  private final Streams streams;
  private final Thread reader;

  Answers(Streams streams) {
    this.streams = streams;
    this.reader = new Thread(this::read, "answers");
    reader.setDaemon(true); // a read cannot be interrupted, and must not keep the command from ending
    reader.start();
  }

  private void read() {
    try {
      BufferedReader in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(Optional.of(line));
      }
    } catch (IOException unreadable) {
      // as if it had ended
    }
    lines.add(Optional.empty());
  }

  /** The next answer; empty when there is none any more. */
  Optional<String> next() {
    try {
      Optional<String> line = streams.inIsTerminal() ? lines.take()
          : Optional.ofNullable(lines.poll(SECONDS, TimeUnit.SECONDS)).flatMap(l -> l);
      return line.map(String::strip);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
