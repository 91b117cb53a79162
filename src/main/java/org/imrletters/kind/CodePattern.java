package org.imrletters.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The form of a code, as packs write it: {@code 9} is a digit, {@code A} a capital letter, {@code [..]} a part that may
 * be left out, {@code (a|b)} one of several parts, {@code \} stands before a sign that means itself, and every other
 * sign means itself. It is matched in a time that grows with the lengths of pattern and text alone.
 *
 * @param typed the pattern as it is written
 */
public record CodePattern(String typed, Part form) {

  private static final Part NOTHING = new Choice(List.of(), false);

  /** The form that no text has. */
  static final CodePattern NONE = new CodePattern("", NOTHING);

  /** In characters; real codes take a dozen. */
  public static final int LONGEST = 80;

  /** A part of a form: where a text that comes to it here may go on behind it. */
  private sealed interface Part {

    Set<Integer> behind(String text, int at);

    /** The same in a regular expression of ECMA-262. */
    String expression();

    /** A text that it takes. */
    String sample();
  }

  private record Sign(char sign, boolean means) implements Part {
    @Override
    public Set<Integer> behind(String text, int at) {
      return at < text.length() && fits(text.charAt(at)) ? Set.of(at + 1) : Set.of();
    }

    private boolean fits(char c) {
      return means ? c == sign : sign == '9' ? c >= '0' && c <= '9' : c >= 'A' && c <= 'Z';
    }

    @Override
    public String sample() {
      return sign == '9' && !means ? "1" : "" + sign;
    }

    @Override
    public String expression() {
      return !means ? sign == '9' ? "[0-9]" : "[A-Z]" : "\\^$.|?*+()[]{}/".indexOf(sign) < 0 ? "" + sign : "\\" + sign;
    }
  }

  private record Sequence(List<Part> parts) implements Part {
    @Override
    public Set<Integer> behind(String text, int at) {
      Set<Integer> here = Set.of(at);
      for (Part part : parts) {
        Set<Integer> next = new TreeSet<>();
        here.forEach(from -> next.addAll(part.behind(text, from)));
        here = next;
      }
      return here;
    }

    @Override
    public String sample() {
      return String.join("", parts.stream().map(Part::sample).toList());
    }

    @Override
    public String expression() {
      StringBuilder all = new StringBuilder();
      parts.forEach(part -> all.append(part.expression()));
      return all.toString();
    }
  }

  private record Choice(List<Part> parts, boolean optional) implements Part {
    @Override
    public Set<Integer> behind(String text, int at) {
      Set<Integer> all = new TreeSet<>(optional ? Set.of(at) : Set.of());
      parts.forEach(part -> all.addAll(part.behind(text, at)));
      return all;
    }

    @Override
    public String sample() {
      return optional || parts.isEmpty() ? "" : parts.get(0).sample();
    }

    @Override
    public String expression() {
      return "(?:" + String.join("|", parts.stream().map(Part::expression).toList()) + ")" + (optional ? "?" : "");
    }
  }

  /** The form that is written so. */
  public static CodePattern of(String typed) {
    Reader reader = new Reader(typed);
    Optional<Part> form = typed.length() > LONGEST ? Optional.empty()
        : reader.choice(false).filter(read -> reader.isAtEnd());
    return new CodePattern(typed, form.orElse(NOTHING));
  }

  /** Whether it can be read: its brackets match, and it is no longer than 80 characters. */
  public boolean isReadable() {
    return form != NOTHING;
  }

  /** Whether a text has this form. */
  public boolean fits(String text) {
    return form.behind(text, 0).contains(text.length());
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

    Reader(String typed) {
      this.typed = typed;
    }

    boolean isAtEnd() {
      return at == typed.length();
    }

    /** Parts with bars between, up to a bracket that closes or the end. */
    Optional<Part> choice(boolean optional) {
      List<Part> choices = new ArrayList<>();
      do {
        Optional<Part> next = sequence();
        if (next.isEmpty()) {
          return next;
        }
        choices.add(next.get());
      } while (take('|'));
      return Optional.of(new Choice(choices, optional));
    }

    private Optional<Part> sequence() {
      List<Part> parts = new ArrayList<>();
      while (!isAtEnd() && "|])".indexOf(typed.charAt(at)) < 0) {
        Optional<Part> next = part();
        if (next.isEmpty()) {
          return next;
        }
        parts.add(next.get());
      }
      return parts.isEmpty() ? Optional.empty() : Optional.of(new Sequence(parts));
    }

    private Optional<Part> part() {
      boolean optional = typed.charAt(at) == '[';
      if (take('[') || take('(')) {
        Optional<Part> within = choice(optional);
        return take(optional ? ']' : ')') ? within : Optional.empty();
      }
      boolean means = take('\\');
      if (isAtEnd()) {
        return Optional.empty();
      }
      char sign = typed.charAt(at++);
      return Optional.of(new Sign(sign, means || sign != '9' && sign != 'A'));
    }

    private boolean take(char sign) {
      boolean its = !isAtEnd() && typed.charAt(at) == sign;
      at += its ? 1 : 0;
      return its;
    }
  }
}
