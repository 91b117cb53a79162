package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.imrletters.rule.WordList;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Phrases;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/** What a treatment is called, in words that are the same for everyone who asks for it. */
final class RequestWords {

  /** Before words that mean nothing in the name of a treatment. */
  private static final String NOTHING = "-";

  /** {@code L4-5} as {@code l4 l5}, {@code 2x6} as "2 week 6 week", and numbers whole and apart from their units. */
  private static final Map<Pattern, String> SPELLED = changes("\\b([ctls])(\\d)[-/](?=\\d)", "$1$2 $1", "\\bx(?=\\d)",
      "", "\\b(\\d) ?x ?(\\d+)\\b", "$1 week $2 week", "(?<=\\d)(?=[a-z])", " ", "(?<=\\d)[/-](?=\\d)", "over",
      "(?<=\\d)\\.(?=\\d)", "point");

  /** Numbers with what they count: "2 week 6 week" is how often. */
  private static final Map<Pattern, String> COUNTED = changes("\\b(\\d+) week (\\d+) week\\b", "$1x$2",
      "(\\d) (week|month|day|hour)\\b", "$1$2");

  private final Phrases<List<String>> meanings = new Phrases<>();
  private final Set<String> sides = new HashSet<>();
  private final MedicalNames.Drugs drugs;

  private RequestWords(WordLists lists) {
    drugs = MedicalNames.Drugs.of(lists);
    drugs.held().forEach((name, held) -> meanings.add(name, List.copyOf(held)));
    for (List<String> entry : lists.entries(ImrRules.TREATMENTS)) {
      add(entry.get(1), entry.get(0).equals(NOTHING) ? List.of() : Word.texts(entry.get(0)));
    }
    for (List<String> entry : lists.entries(ImrRules.SIDES)) {
      add(entry.get(1) + "," + entry.get(0) + " side," + entry.get(0) + " sides", List.of(entry.get(0)));
      sides.add(entry.get(0));
    }
  }

  private static Map<Pattern, String> changes(String... pairs) {
    Map<Pattern, String> changes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      changes.put(Pattern.compile(pairs[i]), pairs[i + 1]);
    }
    return changes;
  }

  static RequestWords of(WordLists lists) {
    return lists.made(RequestWords.class, RequestWords::new);
  }

  private void add(String names, List<String> meaning) {
    WordList.words(names).forEach(name -> meanings.add(name, meaning));
  }

  /**
   * The words of a treatment, in any order; where it has several sides their order counts, as it says what is on which.
   */
  List<String> in(Words treatment) {
    boolean digits = treatment.list().stream().anyMatch(Word::hasDigit);
    Words plain = digits ? Words.of(changed(treatment.text().toLowerCase(Locale.ROOT), SPELLED)) : treatment;
    List<Word> words = drugs.spelled(plain.list());
    List<String> meant = List.of(changed(String.join(" ", meant(words)), COUNTED).split(" "));
    return meant.stream().filter(sides::contains).distinct().count() > 1 ? meant : List.copyOf(new TreeSet<>(meant));
  }

  private static String changed(String text, Map<Pattern, String> changes) {
    String changed = text;
    for (Map.Entry<Pattern, String> change : changes.entrySet()) {
      changed = change.getKey().matcher(changed).replaceAll(change.getValue());
    }
    return changed;
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
}
