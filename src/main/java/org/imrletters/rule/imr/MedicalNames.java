package org.imrletters.rule.imr;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.imrletters.rule.WordList;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Folded;
import org.imrletters.words.Phrases;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/** Word lists of names in medicine. */
final class MedicalNames {

  private MedicalNames() {}

  /** Drugs that are opioids. */
  record Opioids(Phrases<Boolean> names, Drugs drugs) {

    static Opioids of(WordLists lists) {
      return lists.made(Opioids.class, all -> {
        Opioids opioids = new Opioids(new Phrases<>(), Drugs.of(all));
        all.words(ImrRules.OPIOIDS).forEach(name -> opioids.names.add(name, true));
        return opioids;
      });
    }

    /** Whether these words name one, by its own name, by a brand's, or by one of the two misspelt. */
    boolean isIn(List<Word> words) {
      List<Word> spelled = drugs.spelled(words);
      return !names.in(spelled).isEmpty()
          || drugs.in(spelled).stream().anyMatch(held -> !names.in(Words.of(held).list()).isEmpty());
    }
  }

  /** Drugs by what they hold, whatever a text calls them. */
  static final class Drugs {

    /** A shorter word is another word as soon as one letter of it is another. */
    private static final int SHORTEST_SLIP = 6;

    private static final Set<String> COMPANIONS = Set.of("acetaminophen", "aspirin", "caffeine", "ibuprofen",
        "naloxone");

    /** What is no substance, but how it is given. */
    private static final Set<String> FORMS = Set.of("er", "ir", "patch", "film", "tablet", "lozenge", "solution",
        "powder", "capsule", "spray");

    private static final int LETTERS_FOR_TWO_SLIPS = 9;

    private final Phrases<Set<String>> names = new Phrases<>();
    private final Map<String, Set<String>> held = new LinkedHashMap<>();

    /**
     * By their first letters, how the names of one word sound that are long enough for slips, in the order of the list.
     */
    private final Map<Character, Map<String, String>> sounds = new HashMap<>();

    private Drugs(WordLists lists) {
      for (List<String> entry : lists.entries(ImrRules.DRUGS)) {
        Set<String> substances = new TreeSet<>(WordList.words(entry.get(0)));
        substances.stream().filter(one -> !FORMS.contains(one)).forEach(one -> add(one, Set.of(one)));
        WordList.words(entry.get(1)).forEach(name -> add(name, substances));
      }
    }

    static Drugs of(WordLists lists) {
      return lists.made(Drugs.class, Drugs::new);
    }

    private void add(String name, Set<String> substances) {
      names.add(name, substances);
      held.put(name, substances);
      if (name.length() >= SHORTEST_SLIP && name.indexOf(' ') < 0) {
        sounds.computeIfAbsent(name.charAt(0), first -> new LinkedHashMap<>()).putIfAbsent(name, sound(name));
      }
    }

    /** What each name stands for. */
    Map<String, Set<String>> held() {
      return held;
    }

    /** The drugs that these words name, each where it stands. */
    List<Phrases.Hit<Set<String>>> hits(List<Word> words) {
      return names.in(words);
    }

    /** What the drugs hold that these words name. */
    Set<String> in(List<Word> words) {
      Set<String> all = new TreeSet<>();
      hits(words).forEach(hit -> all.addAll(hit.meaning()));
      return all;
    }

    /** The same without what only goes along with something stronger. */
    Set<String> mainly(List<Word> words) {
      Set<String> all = in(words);
      Set<String> main = new TreeSet<>(all);
      main.removeAll(COMPANIONS);
      main.removeAll(FORMS);
      return main.isEmpty() ? all : main;
    }

    /** These words, with names as they are spelled where a slip of the pen was made. */
    List<Word> spelled(List<Word> words) {
      return words.stream().map(word -> new Word(spelled(word.text()), word.start(), word.end())).toList();
    }

    /** The name that a word is a slip of the pen away from; the word itself where there is none. */
    private String spelled(String word) {
      int slips = word.length() < SHORTEST_SLIP ? 0 : word.length() < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
      return slips == 0 || held.containsKey(word) ? word : nearest(word, slips);
    }

    private String nearest(String word, int slips) {
      String heard = sound(word);
      for (Map.Entry<String, String> name : sounds.getOrDefault(word.charAt(0), Map.of()).entrySet()) {
        if (name.getValue().equals(heard) || Suggestion.isNear(word, name.getKey(), slips)) {
          return name.getKey();
        }
      }
      return word;
    }

    /** How a name sounds, roughly. */
    private static String sound(String name) {
      return name.replace("ph", "f").replace('k', 'c').replace('y', 'i').replace('z', 's');
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
        List<String> names = all.words(ImrRules.SPECIALTIES).toList();
        return new Specialties(names, names.stream().map(Specialties::fold).toList());
      });
    }

    /** A name as names are compared, with one word for "and". */
    static String fold(String name) {
      return Folded.small(name).replace("&", "and");
    }
  }
}
