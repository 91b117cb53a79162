package org.imrletters.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.imrletters.words.Phrases;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/** What a treatment is called, in words that are the same for everyone who asks for it. */
final class RequestWords {

  /** Before words that mean nothing in the name of a treatment. */
  private static final String NOTHING = "-";

  private final Phrases<List<String>> meanings = new Phrases<>();
  private final Set<String> sides = new HashSet<>();
  private final Names.Drugs drugs;

  private RequestWords(WordLists lists) {
    drugs = Names.Drugs.of(lists);
    drugs.held().forEach((name, held) -> meanings.add(name, List.copyOf(held)));
    for (List<String> entry : lists.entries(WordList.TREATMENTS)) {
      add(entry.get(1), entry.get(0).equals(NOTHING) ? List.of() : Word.texts(entry.get(0)));
    }
    for (List<String> entry : lists.entries(WordList.SIDES)) {
      add(entry.get(1) + "," + entry.get(0) + " side," + entry.get(0) + " sides", List.of(entry.get(0)));
      sides.add(entry.get(0));
    }
  }

  static RequestWords of(WordLists lists) {
    return lists.made(RequestWords.class, RequestWords::new);
  }

  private void add(String names, List<String> meaning) {
    Anatomy.words(names).forEach(name -> meanings.add(name, meaning));
  }

  /**
   * The words of a treatment, in any order; where it has several sides their order counts, as it says what is on which.
   */
  List<String> in(Words treatment) {
    List<Word> words = drugs.spelled(Words.of(spelled(treatment.text().toLowerCase(Locale.ROOT))).list());
    List<String> meant = List.of(counted(String.join(" ", meant(words))).split(" "));
    return meant.stream().filter(sides::contains).distinct().count() > 1 ? meant : List.copyOf(new TreeSet<>(meant));
  }

  /** {@code L4-5} as {@code l4 l5}, {@code 2x6} as "2 week 6 week", and numbers whole and apart from their units. */
  private static String spelled(String treatment) {
    return treatment.replaceAll("\\b([ctls])(\\d)[-/](?=\\d)", "$1$2 $1")
        .replaceAll("\\bx(?=\\d)", "")
        .replaceAll("\\b(\\d)x(\\d+)\\b", "$1 week $2 week")
        .replaceAll("(?<=\\d)(?=[a-z])", " ")
        .replaceAll("(?<=\\d)[/-](?=\\d)", "over")
        .replaceAll("(?<=\\d)\\.(?=\\d)", "point");
  }

  /** Each word, or group of words, by what it means. */
  private List<String> meant(List<Word> words) {
    List<String> meant = new ArrayList<>();
    int next = 0;
    for (Phrases.Hit<List<String>> hit : meanings.in(words)) {
      words.subList(next, hit.from()).forEach(word -> meant.add(singular(word.text())));
      meant.addAll(hit.meaning());
      next = hit.to();
    }
    words.subList(next, words.size()).forEach(word -> meant.add(singular(word.text())));
    return meant;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && "sui".indexOf(word.charAt(word.length() - 2)) < 0;
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Numbers with what they count: "2 week 6 week" is how often. */
  private static String counted(String words) {
    return words.replaceAll("\\b(\\d+) week (\\d+) week\\b", "$1x$2")
        .replaceAll("(\\d) (week|month|day|hour)\\b", "$1$2");
  }
}
