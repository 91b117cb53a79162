package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imrletters.words.Phrases;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/** What a treatment is called, in words that are the same for everyone who asks for it. */
final class RequestWords {

  private static final String NOTHING = "-";
  private static final String SESSION = "session";
  private static final String WEEK = "week";

  private final Phrases<List<String>> meanings = new Phrases<>();
  private final Phrases<Set<String>> sides = new Phrases<>();
  private final Drugs drugs;

  private RequestWords(WordLists lists) {
    drugs = Drugs.of(lists);
    for (List<String> entry : lists.entries(WordList.TREATMENTS)) {
      List<String> meaning = entry.get(0).equals(NOTHING) ? List.of() : Word.texts(entry.get(0));
      Anatomy.words(entry.get(1)).forEach(words -> meanings.add(words, meaning));
    }
    for (List<String> entry : lists.entries(WordList.SIDES)) {
      Anatomy.words(entry.get(1)).forEach(words -> meanings.add(words, List.of(entry.get(0))));
      sides.add(entry.get(0), Set.of(entry.get(0)));
    }
    lists.entries(WordList.SIDES).forEach(entry -> meanings.add(entry.get(0) + " side", List.of(entry.get(0))));
    meanings.add("both sides", List.of("both"));
  }

  static RequestWords of(WordLists lists) {
    return lists.made(RequestWords.class, RequestWords::new);
  }

  /**
   * The words of a treatment, in any order; where it has several sides their order counts, as it says what is on which.
   */
  List<String> in(Words treatment) {
    List<String> words = new ArrayList<>(counted(meant(spelled(treatment))));
    long several = words.stream().filter(word -> !sides.in(Words.of(word).list()).isEmpty()).distinct().count();
    return several > 1 ? words : List.copyOf(new TreeSet<>(words));
  }

  /** The words with drugs spelled right, numbers apart from their units, and {@code L4-5} as {@code l4 l5}. */
  private List<Word> spelled(Words treatment) {
    List<Word> spelled = new ArrayList<>();
    String level = "";
    for (int i = 0; i < treatment.size(); i++) {
      String word = treatment.small(i);
      String gap = i == 0 ? " " : treatment.text().substring(treatment.end(i - 1), treatment.start(i));
      boolean number = Character.isDigit(word.charAt(0));
      if (number && !level.isEmpty() && !gap.isBlank()) {
        word = level + word;
      } else if (number && !spelled.isEmpty() && isNumber(last(spelled)) && List.of(".", "/", "-").contains(gap)) {
        word = spelled.remove(spelled.size() - 1).text() + (gap.equals(".") ? "." : "/") + word;
      }
      level = isLevel(word) ? word.substring(0, 1) : "";
      parts(word).map(drugs::spelled).forEach(part -> spelled.add(new Word(part, 0, 0)));
    }
    return spelled;
  }

  private static String last(List<Word> words) {
    return words.get(words.size() - 1).text();
  }

  static boolean isLevel(String word) {
    return word.length() <= 3 && word.length() > 1 && "ctls".indexOf(word.charAt(0)) >= 0
        && Character.isDigit(word.charAt(1));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '/');
  }

  /** "325mg" is a number and its unit, "2x6" two numbers, "x3" one. */
  private static Stream<String> parts(String word) {
    int digits = 0;
    while (digits < word.length() && isNumber(word.substring(digits, digits + 1))) {
      digits++;
    }
    String unit = word.substring(digits);
    if (word.startsWith("x") && word.length() > 1 && isNumber(word.substring(1))) {
      return Stream.of(word.substring(1));
    }
    boolean often = unit.startsWith("x") && digits > 0 && unit.length() > 1 && isNumber(unit.substring(1));
    return digits == 0 || digits == word.length() ? Stream.of(word)
        : often ? Stream.of(word.substring(0, digits), WEEK, unit.substring(1), WEEK)
            : Stream.of(word.substring(0, digits), unit);
  }

  /** Each word, or group of words, by what it means. */
  private List<String> meant(List<Word> words) {
    List<String> meant = new ArrayList<>();
    List<Phrases.Hit<Set<String>>> named = drugs.hits(words);
    List<Phrases.Hit<List<String>>> hits = meanings.in(words);
    int i = 0;
    while (i < words.size()) {
      int at = i;
      Phrases.Hit<Set<String>> drug = named.stream().filter(hit -> hit.from() == at).findFirst().orElse(null);
      Phrases.Hit<List<String>> hit = hits.stream().filter(one -> one.from() == at).findFirst().orElse(null);
      if (drug != null) {
        drug.meaning().forEach(held -> meant.add(Drugs.isForm(held) ? held.substring(1) : held));
      } else if (hit != null) {
        meant.addAll(hit.meaning());
      } else {
        meant.add(singular(words.get(i).text()));
      }
      i = drug != null ? drug.to() : hit != null ? hit.to() : i + 1;
    }
    return meant;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && "sui".indexOf(word.charAt(word.length() - 2)) < 0;
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Numbers with what they count: "2 week 6 week" is how often, and of sessions the number is enough. */
  private static List<String> counted(List<String> words) {
    List<String> counted = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      boolean number = isNumber(words.get(i));
      boolean often = number && i + 3 < words.size() && words.get(i + 1).equals(WEEK) && isNumber(words.get(i + 2))
          && words.get(i + 3).equals(WEEK);
      boolean unit = number && i + 1 < words.size() && List.of(WEEK, "month", "day", "hour").contains(words.get(i + 1));
      if (often || unit) {
        counted.add(words.get(i) + (often ? "x" + words.get(i + 2) : words.get(i + 1)));
      } else if (!words.get(i).equals(SESSION)) {
        counted.add(words.get(i));
      }
      i += often ? 4 : unit ? 2 : 1;
    }
    return counted;
  }
}
