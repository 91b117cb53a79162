package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.imrletters.words.Phrases;
import org.imrletters.words.Suggestion;
import org.imrletters.words.Word;

/** Drugs by what they hold, whatever a text calls them. */
final class Drugs {

  /** A shorter word is another word as soon as one letter of it is another. */
  private static final int SHORTEST_SLIP = 6;

  private static final Set<String> COMPANIONS = Set.of("acetaminophen", "aspirin", "caffeine", "ibuprofen", "naloxone");

  private static final int LETTERS_FOR_TWO_SLIPS = 9;

  private final Phrases<Set<String>> names = new Phrases<>();
  private final List<String> single = new ArrayList<>();

  private Drugs(WordLists lists) {
    for (List<String> entry : lists.entries(WordList.DRUGS)) {
      Set<String> held = new TreeSet<>(Anatomy.words(entry.get(0)));
      held.stream().filter(one -> !isForm(one)).forEach(one -> add(one, Set.of(one)));
      Anatomy.words(entry.get(1)).forEach(name -> add(name, held));
    }
  }

  static Drugs of(WordLists lists) {
    return lists.made(Drugs.class, Drugs::new);
  }

  private void add(String name, Set<String> held) {
    names.add(name, held);
    if (name.length() >= SHORTEST_SLIP && name.indexOf(' ') < 0) {
      single.add(name);
    }
  }

  /** Whether this is not what a drug holds, but the form that it is given in. */
  static boolean isForm(String held) {
    return held.startsWith("+");
  }

  /** The drugs that these words name, each where it stands. */
  List<Phrases.Hit<Set<String>>> hits(List<Word> words) {
    return names.in(words);
  }

  /** What the drugs hold that these words name. */
  Set<String> in(List<Word> words) {
    Set<String> held = new TreeSet<>();
    hits(words).forEach(hit -> held.addAll(hit.meaning()));
    return held;
  }

  /** The same without what only goes along with something stronger. */
  Set<String> mainly(List<Word> words) {
    Set<String> held = in(words);
    Set<String> main = new TreeSet<>(held);
    main.removeAll(COMPANIONS);
    main.removeIf(Drugs::isForm);
    return main.isEmpty() ? held : main;
  }

  /** The name that a word is a slip of the pen away from; the word itself where there is none. */
  String spelled(String word) {
    int slips = word.length() < SHORTEST_SLIP ? 0 : word.length() < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
    return single.contains(word) ? word
        : single.stream()
            .filter(name -> slips > 0 && name.charAt(0) == word.charAt(0)
                && (Suggestion.isNear(word, name, slips) || sound(name).equals(sound(word))))
            .findFirst()
            .orElse(word);
  }

  /** How a name sounds, roughly. */
  private static String sound(String name) {
    return name.replace("ph", "f").replace('k', 'c').replace('y', 'i').replace('z', 's');
  }
}
