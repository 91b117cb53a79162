package org.imrletters.kind;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of a code, as packs write it: {@code 9} is a digit, {@code A} a capital letter, {@code [..]} a part that may
 * be left out, {@code (a|b)} one of several parts, {@code \} stands before a sign that means itself, and every other
 * sign means itself. It is matched in a time that grows with the lengths of pattern and text alone.
 *
 * @param typed the pattern as it is written
 */
public record CodePattern(String typed, Part form) {

  private static final Part NOTHING = new Part("(?:)", "", (text, starts) -> Set.of());

  /** The form that no text has. */
  static final CodePattern NONE = new CodePattern("", NOTHING);

  /** In characters; real codes take a dozen. */
  public static final int LONGEST = 80;

  /** Where a text goes on behind a part that it comes to at any of these places. */
  private interface Ends {
    Set<Integer> of(String text, Set<Integer> starts);
  }

  /**
   * A part of a form.
   *
   * @param expression the same in a regular expression of ECMA-262
   * @param sample a text that it takes
   */
  private record Part(String expression, String sample, Ends ends) {

    static Part of(char sign) {
      return sign == '9' ? one("[0-9]", "1", c -> c >= '0' && c <= '9')
          : sign == 'A' ? one("[A-Z]", "A", c -> c >= 'A' && c <= 'Z') : itself(sign);
    }

    static Part itself(char sign) {
      return one(("\\^$.|?*+()[]{}/".indexOf(sign) < 0 ? "" : "\\") + sign, "" + sign, c -> c == sign);
    }

    private static Part one(String expression, String sample, IntPredicate fits) {
      return new Part(expression, sample,
          (text, starts) -> starts.stream()
              .filter(at -> at < text.length() && fits.test(text.charAt(at)))
              .map(at -> at + 1)
              .collect(Collectors.toSet()));
    }

    Part then(Part next) {
      return new Part(expression + next.expression, sample + next.sample,
          (text, starts) -> next.ends.of(text, ends.of(text, starts)));
    }

    Part or(Part other) {
      return new Part(expression + "|" + other.expression, sample,
          (text, starts) -> both(ends.of(text, starts), other.ends.of(text, starts)));
    }

    Part whole() {
      return new Part("(?:" + expression + ")", sample, ends);
    }

    Part orNothing() {
      return new Part(expression + "?", "", (text, starts) -> both(starts, ends.of(text, starts)));
    }

    private static Set<Integer> both(Set<Integer> some, Set<Integer> others) {
      return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
  }

  /** The form that is written so. */
  public static CodePattern of(String typed) {
    Reader reader = new Reader(typed);
    Part form = typed.length() > LONGEST ? NOTHING : reader.choice();
    return new CodePattern(typed, reader.sound && reader.isAtEnd() ? form : NOTHING);
  }

  /** Whether it can be read: its brackets match, and it is no longer than 80 characters. */
  public boolean isReadable() {
    return form != NOTHING;
  }

  /** Whether a text has this form. */
  public boolean fits(String text) {
    return form.ends().of(text, Set.of(0)).contains(text.length());
  }

  /** This form as a regular expression of ECMA-262, for a JSON Schema. */
  public String expression() {
    return form.expression();
  }

  /** A code of this form. */
  public String sample() {
    return form.sample();
  }

  /** The same letters and digits in this form, where they have it but for the signs between them and their case. */
  public Optional<String> meant(String text) {
    String upper = text.toUpperCase(Locale.ROOT).replace(" ", "");
    return Stream.of(upper, aligned(upper.replaceAll("[^A-Z0-9]", ""))).filter(this::fits).findFirst();
  }

  /** These signs, one for each letter or digit of the pattern, and the pattern's own between them. */
  private String aligned(String signs) {
    StringBuilder aligned = new StringBuilder();
    int at = 0;
    for (char c : typed.toCharArray()) {
      aligned.append(Character.isLetterOrDigit(c) && at < signs.length() ? signs.charAt(at++) : c);
    }
    boolean whole = at == signs.length() && typed.chars().filter(Character::isLetterOrDigit).count() == at;
    return whole ? aligned.toString() : "";
  }

  /** Reads a pattern as it is written. */
  private static final class Reader {

    private final String typed;
    private int at;
    private boolean sound = true;

    Reader(String typed) {
      this.typed = typed;
    }

    boolean isAtEnd() {
      return at == typed.length();
    }

    Part choice() {
      Part choice = sequence();
      while (take('|')) {
        choice = choice.or(sequence());
      }
      return choice.whole();
    }

    private Part sequence() {
      Part sequence = part();
      while (!isBehindSequence()) {
        sequence = sequence.then(part());
      }
      return sequence;
    }

    private boolean isBehindSequence() {
      return isAtEnd() || "|])".indexOf(typed.charAt(at)) >= 0;
    }

    private Part part() {
      if (take('[')) {
        return closed(choice().orNothing(), ']');
      }
      if (take('(')) {
        return closed(choice(), ')');
      }
      boolean means = take('\\');
      if (means ? isAtEnd() : isBehindSequence()) {
        sound = false;
        return NOTHING;
      }
      char sign = typed.charAt(at++);
      return means ? Part.itself(sign) : Part.of(sign);
    }

    private Part closed(Part part, char bracket) {
      sound = take(bracket) && sound;
      return part;
    }

    private boolean take(char sign) {
      boolean its = !isAtEnd() && typed.charAt(at) == sign;
      at += its ? 1 : 0;
      return its;
    }
  }
}
