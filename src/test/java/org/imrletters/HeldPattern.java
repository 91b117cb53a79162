package org.imrletters;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a regular expression against long texts of the characters that it speaks of, on a small stack: it may look at each
 * character a number of times, and no deeper than the stack is.
 */
public final class HeldPattern {

  private static final int LENGTH = 10_000;
  private static final long MOST_LOOKS = 300L * LENGTH;
  private static final int STACK = 256 << 10;

  /** Where an expression is held against a text. */
  public enum Held {
    /** It is looked for in it. */
    ANYWHERE,
    /** It is held against it as a whole, or against its start. */
    WHOLE
  }

  private final Pattern pattern;
  private final String signs;
  private final Random chance;

  private HeldPattern(Pattern pattern, String signs) {
    this.pattern = pattern;
    this.signs = signs;
    this.chance = new Random(pattern.pattern().hashCode());
  }

  /**
   * What makes it go on without end, in so many texts, if anything does.
   *
   * @param more characters of the texts beside those that it speaks of
   */
  public static Optional<String> endless(Pattern pattern, Held held, int texts, String more) {
    HeldPattern each = new HeldPattern(pattern,
        pattern.pattern().replaceAll("\\\\[a-zA-Z]|[\\\\?*+^$|]", "") + " a0,.-\n" + more);
    for (int i = 0; i < texts; i++) {
      String text = each.text();
      Optional<String> beyond = each.beyond(text, held);
      if (beyond.isPresent()) {
        return Optional.of(beyond.get() + " at " + text.substring(0, 40).strip());
      }
    }
    return Optional.empty();
  }

  /** Does something on a stack that is smaller than any program's. */
  public static void onASmallStack(Runnable something) throws InterruptedException {
    Throwable[] thrown = new Throwable[1];
    Thread small = new Thread(null, something, "small", STACK);
    small.setUncaughtExceptionHandler((thread, failed) -> thrown[0] = failed);
    small.start();
    small.join();
    if (thrown[0] != null) {
      throw new AssertionError(thrown[0]);
    }
  }

  private Optional<String> beyond(String text, Held held) {
    try {
      Matcher matcher = pattern.matcher(new Watched(text));
      while (held == Held.ANYWHERE && matcher.find()) {
        matcher.group();
      }
      pattern.matcher(new Watched(text)).matches();
      pattern.matcher(new Watched(text)).lookingAt();
      return Optional.empty();
    } catch (IllegalStateException | StackOverflowError beyond) {
      return Optional.of(beyond.getClass().getSimpleName());
    }
  }

  /** A few pieces over and over, with another one before and behind them. */
  private String text() {
    String piece = piece();
    StringBuilder text = new StringBuilder(chance.nextBoolean() ? "" : piece());
    while (text.length() < LENGTH) {
      text.append(piece);
    }
    return text + (chance.nextBoolean() ? "" : piece());
  }

  private String piece() {
    int start = chance.nextInt(signs.length());
    int length = 1 + chance.nextInt(chance.nextBoolean() ? 2 : 12);
    return chance.nextBoolean() ? signs.substring(start, Math.min(signs.length(), start + length))
        : chance.ints(Math.min(length, 4), 0, signs.length())
            .mapToObj(i -> signs.substring(i, i + 1))
            .reduce("", String::concat);
  }

  /** A text that tells when it was looked at too often. */
  private static final class Watched implements CharSequence {

    private final String text;
    private long looks;

    private Watched(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > MOST_LOOKS) {
        throw new IllegalStateException("looked at each character too often");
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
