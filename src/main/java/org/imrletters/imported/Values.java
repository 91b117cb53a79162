package org.imrletters.imported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.template.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands in probes for each value of a case, and how a letter prints it. One place has the same value in all probes.
 */
final class Values {

  /** Chinese characters that no pack prints; each stands for a text. */
  private static final char FIRST = '\u3400';

  private static final char LAST = '\u4db5';

  /** Of numbers, three digits are not grouped in any language. */
  private static final int FIRST_NUMBER = 101;

  private static final int FIRST_YEAR = 5001;

  /** How far the other day, year or number lies from the one of the same value: near, so that nothing else changes. */
  private static final int AWAY = 1;

  /** Another day of another month of another year; from one day to the next it is then twice as far. */
  private static final int DAYS_AWAY = 400;

  private final Language language;
  private final LocalDate firstDay;
  private final List<CaseValue> all = new ArrayList<>();
  private final Map<String, CaseValue> byPlace = new HashMap<>();
  private final Map<CaseValue, Integer> numbers = new HashMap<>();

  /** Numbers of lists, by the place of their entries. */
  private final Map<String, Integer> lists = new HashMap<>();

  /** What a probe prints, and of which value; in the second, that of the other days and numbers. */
  private final List<Map<String, CaseValue.Printed>> printed = List.of(new HashMap<>(), new HashMap<>());

  Values(Language language, LocalDate firstDay) {
    this.language = language;
    this.firstDay = firstDay;
  }

  /** The words of which one is to be typed. */
  private final Map<String, List<String>> words = new HashMap<>();

  private CaseValue at(String place, CaseValue.Kind kind, String pattern) {
    return byPlace.computeIfAbsent(place, its -> {
      CaseValue value = new CaseValue(its, kind, Pattern.compile(pattern));
      all.add(value);
      numbers.put(value, all.size() - 1);
      return value;
    });
  }

  String text(String place) {
    CaseValue value = at(place, CaseValue.Kind.TEXT, "");
    return String.valueOf((char) Math.min(FIRST + numbers.get(value), LAST));
  }

  LocalDate day(String place, boolean other) {
    CaseValue value = at(place, CaseValue.Kind.DATE, "");
    int number = numbers.get(value);
    LocalDate day = firstDay.plusDays(other ? DAYS_AWAY + 2 * number : number);
    for (String form : CaseValue.FORMS) {
      printed(other).put(language.date(form, day), new CaseValue.Printed(value, form));
    }
    return day;
  }

  String year(String place, boolean other) {
    CaseValue value = at(place, CaseValue.Kind.YEAR, "[0-9]{4}");
    String year = Integer.toString(FIRST_YEAR + numbers.get(value) + (other ? AWAY : 0));
    printed(other).put(year, new CaseValue.Printed(value, ""));
    return year;
  }

  /** A number of three digits, or the example with other digits where a code has another form. */
  String typed(String place, String example, String pattern, boolean other) {
    CaseValue value = at(place, CaseValue.Kind.TYPED, pattern);
    String number = Integer.toString(FIRST_NUMBER + numbers.get(value) + (other ? AWAY : 0));
    String typed = Stream.of(number + ".00", number)
        .filter(each -> value.pattern().matcher(each).matches())
        .findFirst()
        .orElseGet(() -> inExample(example, number));
    printed(other).put(typed, new CaseValue.Printed(value, ""));
    return typed;
  }

  private static String inExample(String example, String number) {
    StringBuilder typed = new StringBuilder(example);
    int next = number.length() - 1;
    for (int i = typed.length() - 1; i >= 0 && next >= 0; i--) {
      if (Character.isDigit(typed.charAt(i))) {
        typed.setCharAt(i, number.charAt(next--));
      }
    }
    return typed.toString();
  }

  /** The value that a character stands for; null for all others. */
  @Nullable
  CaseValue of(char printedText) {
    return printedText >= FIRST && printedText - FIRST < all.size() ? all.get(printedText - FIRST) : null;
  }

  Map<String, CaseValue.Printed> printed(boolean other) {
    return printed.get(other ? 1 : 0);
  }

  /** The number of the list that has entries at such places; 0 for what is in no list. */
  int listNumber(String place) {
    return place.endsWith("]") ? lists.computeIfAbsent(PackReader.unnumbered(place), its -> lists.size()) : 0;
  }

  void words(String place, List<String> some) {
    words.put(place, some);
  }

  List<String> words(String place) {
    return words.getOrDefault(place, List.of());
  }

  /** Whether a value there is known for what it is wherever it stands: a day, a number, a code. */
  boolean isKnownByForm(String place) {
    CaseValue value = byPlace.get(place);
    return value != null && value.kind() != CaseValue.Kind.TEXT;
  }

  /** The places of all values and words. */
  Stream<String> places() {
    return Stream.concat(byPlace.keySet().stream(), words.keySet().stream());
  }
}
