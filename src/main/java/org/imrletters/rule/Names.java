package org.imrletters.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imrletters.words.Folded;
import org.imrletters.words.Phrases;
import org.imrletters.words.Word;

/** A word list of names alone. */
final class Names {

  private Names() {}

  /** Drugs that are opioids. */
  static final class Opioids {

    private final Phrases<Boolean> names = new Phrases<>();

    private Opioids(WordLists lists) {
      lists.entries(WordList.OPIOIDS).forEach(entry -> names.add(entry.get(0), true));
    }

    static Opioids of(WordLists lists) {
      return lists.made(Opioids.class, Opioids::new);
    }

    boolean isIn(List<Word> words) {
      return !names.in(words).isEmpty();
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

    /** A name as names are compared, with one word for "and". */
    static String fold(String name) {
      return Folded.small(name).replace("&", "and");
    }
  }
}
