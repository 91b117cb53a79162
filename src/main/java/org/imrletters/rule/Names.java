package org.imrletters.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.imrletters.words.Folded;
import org.imrletters.words.Phrases;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/** Word lists of names. */
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

    /** A name as names are compared, with one word for "and". */
    static String fold(String name) {
      return Folded.small(name).replace("&", "and");
    }
  }

  /**
   * What is known of words in names.
   *
   * @param ordinary words of English
   * @param kinds words of names that tell nobody, with what they are
   * @param known names that are known for something else, with the words that then follow them
   */
  record Parts(Set<String> ordinary, Map<String, String> kinds, Map<String, Set<String>> known) {

    /** The entry of the words that follow most names that are known. */
    private static final String FINDINGS = "*";

    static Parts of(WordLists lists) {
      return lists.made(Parts.class, all -> {
        Set<String> ordinary = new HashSet<>();
        all.entries(WordList.ORDINARY_WORDS).forEach(entry -> ordinary.add(entry.get(0)));
        Map<String, String> kinds = new HashMap<>();
        all.entries(WordList.NAME_WORDS).forEach(entry -> words(entry).forEach(word -> kinds.put(word, entry.get(0))));
        Map<String, Set<String>> known = new HashMap<>();
        all.entries(WordList.KNOWN_NAMES).forEach(entry -> known.put(entry.get(0), Set.copyOf(words(entry))));
        return new Parts(ordinary, kinds, known);
      });
    }

    private static List<String> words(List<String> entry) {
      return List.of(entry.get(1).split(" +"));
    }

    boolean isOrdinary(String word) {
      return ordinary.contains(letters(word));
    }

    boolean makesOffice(String word) {
      return "office".equals(kinds.get(letters(word)));
    }

    boolean isParticle(String word) {
      return "particle".equals(kinds.get(letters(word)));
    }

    /** Whether it tells nobody in the name of an office. */
    boolean tellsNobody(String word) {
      return kinds.containsKey(letters(word));
    }

    /** Whether a name is known for something else. */
    boolean isKnown(String name) {
      return known.containsKey(letters(name));
    }

    /** Whether this word makes of a known name what it is known for. */
    boolean follows(String name, String word) {
      Set<String> following = known.getOrDefault(letters(name), Set.of());
      return following.contains(word) || following.contains(FINDINGS) && known.get(FINDINGS).contains(word);
    }

    private static String letters(String word) {
      return Folded.of(word).text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
  }
}
