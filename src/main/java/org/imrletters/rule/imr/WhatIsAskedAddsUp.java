package org.imrletters.rule.imr;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Treatment;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Folded;
import org.imrletters.words.Word;

/**
 * What was authorized of a request and what remains of it are together what was asked for, and no more was authorized
 * than that (practice). Quantities are compared where each part gives one of the same kind.
 */
record WhatIsAskedAddsUp(String code) implements Rule.OfEachItem {

  private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
      "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen", "twenty");
  private static final Map<String, Integer> TENS = Map.of("dozen", 12, "thirty", 30, "forty", 40, "fifty", 50, "sixty",
      60, "ninety", 90);
  private static final String NUMBER = "([0-9]{1,4}|(?:one |a )?(?:" + String.join("|", new TreeMap<>(TENS).keySet())
      + ")|" + String.join("|", NUMBERS) + ")";

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    return item.item().treatment() instanceof Treatment.PartlyAuthorized partly
        ? Told.KINDS.keySet().stream().map(kind -> check(item, partly, kind)).flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }

  private Optional<Diagnostic> check(NumberedItem item, Treatment.PartlyAuthorized partly, String kind) {
    int asked = amount(partly.original(), kind);
    int authorized = amount(partly.authorized(), kind);
    int left = partly.remaining().map(rest -> amount(rest, kind)).orElse(-1);
    boolean differs = left >= 0 && authorized + left != asked && authorized != asked;
    if (asked < 0 || authorized < 0 || authorized <= asked && !differs || isAnother(partly)) {
      return Optional.empty();
    }
    String sum = authorized > asked ? authorized + " were authorized of " + asked
        : asked + " were asked for and " + authorized + " authorized, and " + left + " are to remain";
    String field = authorized > asked ? "authorized" : "remaining";
    return Optional.of(Diagnostic.warning(code, item.at("treatment").field(field),
        item.number() + " does not add up: " + sum, "correct original, authorized or remaining"));
  }

  /** Whether something else was authorized, so that the whole request may remain. */
  private static boolean isAnother(Treatment.PartlyAuthorized partly) {
    List<String> asked = Word.texts(partly.original());
    return Word.texts(partly.authorized()).stream().noneMatch(word -> isName(word) && asked.contains(word));
  }

  private static boolean isName(String word) {
    return word.length() > 1 && !word.matches(
        ".*[0-9].*|(?:visit|session|treatment|tablet|month|week|day|hour)s?|of|to|the|for|in|at|on|per|and|with|mg");
  }

  /** How much of a kind a text gives; -1 where it gives none, several amounts, or refills besides. */
  private static int amount(String typed, String kind) {
    String text = Told.TWICE.matcher(Folded.of(typed).line().toLowerCase(Locale.ROOT)).replaceAll("$1");
    Matcher found = Told.KINDS.get(kind).matcher(text);
    Matcher weekly = Told.WEEKLY.matcher(text);
    boolean product = kind.equals("visits") && weekly.find();
    if (text.contains("refill") || !found.find()) {
      return product ? number(weekly.group(1)) * number(weekly.group(2)) : -1;
    }
    int amount = number(found.group(1) == null ? found.group(2) : found.group(1));
    return found.find() ? -1 : amount;
  }

  /** Where a text gives how much of each kind; made for the first request of which a part was authorized. */
  private static final class Told {
    static final Map<String, Pattern> KINDS = new TreeMap<>(Map.of("drugs",
        Pattern.compile("(?:#|\\b(?:quantity|qty|count)\\b)[.: ]*" + NUMBER + "\\b|\\b" + NUMBER
            + " (?:more |further |additional )?(?:tablets?|tabs?|pills?|capsules?|caps?|patch(?:es)?|ct|count)\\b"),
        "visits",
        Pattern.compile("\\b" + NUMBER + " (?:[a-z]+ )?(?:visits?|sessions?|treatments?|injections?)\\b|\\bx ?" + NUMBER
            + "(?! ?(?:/|per|a|times|days?|weeks?|wks?|months?)\\b)\\b"),
        "hours a day", Pattern.compile("\\b" + NUMBER + " hours? ?(?:a|per|/|each) ?day\\b"), "hours",
        Pattern.compile("\\b" + NUMBER + " hours?\\b(?! ?(?:a|per|/|daily|weekly|each)\\b)"), "months",
        Pattern.compile("\\b" + NUMBER + " (?:more |further |additional )?months?\\b"), "weeks", stretch("week"),
        "days", stretch("day")));

    /** In "twice a week for 6 weeks" or "8 visits in 6 weeks" they are not what is asked for. */
    private static Pattern stretch(String unit) {
      return Pattern.compile("\\b(?=" + NUMBER + " [a-z ]{0,20}" + unit + "s?\\b)"
          + "(?<!\\b(?:x|times?|once|twice|visits?|sessions?|every|in)\\b[^;]{0,60})" + NUMBER
          + " (?:more |further |additional )?" + unit + "s?\\b"
          + "(?![^;]{0,60}\\b(?:x|times?|once|twice|visits?|sessions?)\\b)");
    }

    /** "Twelve (12)". */
    static final Pattern TWICE = Pattern.compile("\\b[a-z]+ ?\\(([0-9]{1,3})\\)(?= [a-z])");

    static final Pattern WEEKLY = Pattern
        .compile("\\b" + NUMBER + "(?: ?(?:times|x) ?(?:a|per|/) ?week for |x)" + NUMBER + "(?: weeks?)?\\b");
  }

  private static int number(String word) {
    String last = word.substring(word.indexOf(' ') + 1);
    return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word)
        : TENS.getOrDefault(last, NUMBERS.indexOf(last) + 1);
  }
}
