package org.imrletters.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imrletters.words.Phrases;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/** A word list of names alone. */
final class Names {

  private Names() {}

  /** Drugs that are opioids. */
  static final class Opioids {

    private final Phrases<Boolean> names = new Phrases<>();
    private final Drugs drugs;

    private Opioids(WordLists lists) {
      lists.entries(WordList.OPIOIDS).forEach(entry -> names.add(entry.get(0), true));
      drugs = Drugs.of(lists);
    }

    static Opioids of(WordLists lists) {
      return lists.made(Opioids.class, Opioids::new);
    }

    /** Whether these words name one, by its own name, by a brand's, or by one of the two misspelt. */
    boolean isIn(List<Word> words) {
      List<Word> spelled = words.stream()
          .map(word -> new Word(drugs.spelled(word.text()), word.start(), word.end()))
          .toList();
      return !names.in(spelled).isEmpty()
          || drugs.in(spelled).stream().anyMatch(held -> !names.in(Words.of(held).list()).isEmpty());
    }
  }

  /** Names of whole collections, in which nothing is found by the name alone. */
  static final class Collections {

    private final Set<List<String>> names = new HashSet<>();

    private Collections(WordLists lists) {
      lists.entries(WordList.COLLECTIONS).forEach(entry -> names.add(Word.texts(entry.get(0))));
    }

    static Collections of(WordLists lists) {
      return lists.made(Collections.class, Collections::new);
    }

    boolean contains(String text) {
      return names.contains(Word.texts(text));
    }
  }

  /**
   * Specialties of reviewers.
   *
   * @param names as they are written
   * @param folded the same, each as it is compared
   */
  record Specialties(List<String> names, List<String> folded) {

    static Specialties of(WordLists lists) {
      return lists.made(Specialties.class, all -> {
        List<String> names = all.entries(WordList.SPECIALTIES).stream().map(entry -> entry.get(0)).toList();
        return new Specialties(names, names.stream().map(Specialties::fold).toList());
      });
    }

    /** A name in small letters, with one word for "and". */
    static String fold(String name) {
      return name.toLowerCase(Locale.ROOT).replace("&", "and");
    }
  }
}
