package org.imrletters.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.imrletters.file.InOrder;

/**
 * What is answered on standard input, line by line. A person has all the time there is; where nobody types, as in a pipe
 * that stays open, an answer that does not come in some seconds never will.
 */
final class Answers implements AutoCloseable {

  private static final int SECONDS = 5;

  private final Streams streams;
  private final BufferedReader in;

  /** Apart, as a read cannot be interrupted, and must not keep the command from ending. */
  private final ExecutorService reader = InOrder.pool(1, "answers");

  Answers(Streams streams) {
    this.streams = streams;
    this.in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
  }

  /** The next answer; empty when there is none any more. */
  Optional<String> next() {
    Future<String> line = reader.submit(in::readLine);
    try {
      return Optional.ofNullable(streams.inIsTerminal() ? line.get() : line.get(SECONDS, TimeUnit.SECONDS))
          .map(String::strip);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException none) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
