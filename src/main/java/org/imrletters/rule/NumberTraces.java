package org.imrletters.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.words.Folded;

/**
 * The ways in which a text may write a number that stands for someone, as patterns for folded text.
 *
 * @param called what the number is called in a complaint
 * @param traces where they are added
 */
record NumberTraces(String called, List<Trace> traces) {

  /** A shorter number is any number, but behind what it is called. */
  private static final int SHORTEST = 4;

  /** So many letters and figures stand nowhere else in a row by chance. */
  private static final int LONG = 7;

  /** The part of a number that an office calls the claim by. */
  private static final Pattern LONG_PART = Pattern.compile("(?<![0-9])(?=[0-9]{6})0*+([0-9]{5,})");

  private static final Pattern BETWEEN = Pattern.compile("(?<=[\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])");

  /** The number with whatever signs between, its digits alone, and its end where it is said to be that. */
  void add(String number) {
    String all = Folded.of(number).text().replaceAll("[^\\p{L}\\p{N}]", "");
    String digits = all.replaceAll("^\\p{L}++|(?<!\\p{L})\\p{L}++$", "").replaceFirst("^1(?=[0-9]{10}$)", "");
    if (all.length() < SHORTEST) {
      trace("(?:claim|member|policy|number|no|id)[^0-9.]{0,12}" + Pattern.quote(all));
      return;
    }
    trace("0?" + apart(all.replaceFirst("^0+(?=.{4})", "0*")));
    if (digits.length() >= LONG) {
      figures(digits);
    } else if (digits.length() > 4) {
      trace(apart(digits));
    }
    LONG_PART.matcher(Folded.of(number).text()).results().forEach(part -> figures(part.group(1)));
    if (all.length() > 4) {
      trace("(?:ending|ends|last)[^0-9.]{0,40}" + all.substring(all.length() - 4));
      trace("(?:start|begin)\\p{L}*[^0-9.]{0,25}" + apart(all.substring(0, 4)) + "[^ ]{0,9}");
    }
  }

  private void trace(String words) {
    traces.add(Trace.alone(called, words));
  }

  private void figures(String digits) {
    traces.add(Trace.certain(called, "(?i)(?<![0-9])0*" + apart(digits) + "(?![0-9])"));
  }

  /** A number with signs between: a long one with any, and with the letters that a scanner takes figures for. */
  private static String apart(String letters) {
    boolean isLong = letters.length() >= LONG;
    String between = isLong ? "[^\\p{L}\\p{N}]{0,3}+" : "[-_# ]{0,3}";
    return BETWEEN.splitAsStream(letters)
        .map(sign -> !isLong ? sign : sign.replaceAll("[0oO]", "[0o]").replaceAll("[1lI]", "[1il]"))
        .collect(Collectors.joining(between));
  }
}
