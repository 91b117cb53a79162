package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.junit.jupiter.api.Test;

/** Many threads of a server share one door, and some of them are told to stop. */
class ManyThreadsTest {

  private static final int THREADS = 32;
  private static final int LETTERS = 10_000;

  /** After so many letters whatever is kept is there. */
  private static final int FIRST = 1_000;

  /** In bytes; a letter that stayed would take some 50 KiB, 400 MiB of all of them. */
  private static final long MORE_LIVE = 16 << 20;

  private static final String TOKEN = "token";

  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger whole = new AtomicInteger();
  private final AtomicInteger stopped = new AtomicInteger();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final List<ImrLetters> doors = List.of(ImrLetters.standard(),
      ImrLetters.using(TemplatePack.folder(Path.of("fixtures/packs/letterhead"))));
  private final String review = review();

  @Test
  void everyLetterIsWholeOrToldAndNoneHoldsWordsOfAnother() throws InterruptedException {
    write(FIRST);
    long live = live();
    write(LETTERS);
    assertEquals(List.of(), List.copyOf(wrong));
    assertEquals(LETTERS, whole.get() + stopped.get());
    assertTrue(whole.get() > 0 && stopped.get() > 0, whole + " whole, " + stopped + " stopped");
    assertTrue(live() < live + MORE_LIVE, () -> live + " bytes were live after " + FIRST + " letters, now " + live());
  }

  private void write(int until) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(new Thread(() -> writeEach(until), "writer " + i));
    }
    threads.forEach(Thread::start);
    Random chance = new Random(7);
    while (threads.stream().anyMatch(Thread::isAlive)) {
      threads.get(chance.nextInt(THREADS)).interrupt();
      Thread.sleep(1);
    }
    begun.set(until);
  }

  /** What the garbage collector leaves. */
  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void writeEach(int until) {
    for (int number = begun.getAndIncrement(); number < until; number = begun.getAndIncrement()) {
      String token = TOKEN + number + "x";
      try {
        ImrLetters letters = doors.get(number % doors.size());
        String text = letters.compose(letters.read(review.replace(TOKEN, token), "case.yaml")).text();
        if (!text.contains(token) || text.replace(token, "").contains(TOKEN)) {
          wrong.add(number + " is not its own letter");
        }
        whole.incrementAndGet();
      } catch (InterruptedLetterException told) {
        if (!Thread.interrupted()) {
          wrong.add(number + " was stopped, and the flag is not set");
        }
        stopped.incrementAndGet();
      } catch (RuntimeException | Error other) {
        wrong.add(number + " " + other);
      }
    }
  }

  private static String review() {
    try {
      return Files.readString(Fixtures.LETTERS.resolve("one-item.yaml"))
          .replaceFirst("summary: \\|\n", "summary: |\n  The file is called " + TOKEN + ".\n");
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
