package org.imrletters.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imrletters.words.Folded;
import org.imrletters.words.Phrases;
import org.imrletters.words.Suggestion;
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
      for (List<String> entry : lists.entries(WordList.DRUGS)) {
        Set<String> substances = new TreeSet<>(Anatomy.words(entry.get(0)));
        substances.stream().filter(one -> !FORMS.contains(one)).forEach(one -> add(one, Set.of(one)));
        Anatomy.words(entry.get(1)).forEach(name -> add(name, substances));
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

  /** Names of whole collections, in which nothing is found by the name alone. */
  record Collections(Set<List<String>> names) {

    static Collections of(WordLists lists) {
      return lists.made(Collections.class,
          all -> new Collections(all.entries(WordList.COLLECTIONS)
              .stream()
              .map(entry -> Word.texts(entry.get(0)))
              .collect(Collectors.toSet())));
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
   * @param lists where the ordinary words of English are, which are many, and read for those who have names alone
   * @param kinds words of names that tell nobody, with what they are
   * @param known names that are known for something else, with the words that then follow them
   */
  record Parts(WordLists lists, Map<String, String> kinds, Map<String, Set<String>> known) {

    /** The entry of the words that follow most names that are known. */
    private static final String FINDINGS = "*";

    static Parts of(WordLists lists) {
      return lists.made(Parts.class, all -> {
        Map<String, String> kinds = new HashMap<>();
        all.entries(WordList.NAME_WORDS).forEach(entry -> words(entry).forEach(word -> kinds.put(word, entry.get(0))));
        Map<String, Set<String>> known = new HashMap<>();
        all.entries(WordList.KNOWN_NAMES).forEach(entry -> known.put(entry.get(0), Set.copyOf(words(entry))));
        return new Parts(all, kinds, known);
      });
    }

    /** Words of English that may be names as well. */
    private record Ordinary(Set<String> words) {}

    private static List<String> words(List<String> entry) {
      return List.of(entry.get(1).split(" +"));
    }

    boolean isOrdinary(String word) {
      return lists.made(Ordinary.class, all -> new Ordinary(
          all.entries(WordList.ORDINARY_WORDS).stream().map(entry -> entry.get(0)).collect(Collectors.toSet()))).words
          .contains(letters(word));
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
