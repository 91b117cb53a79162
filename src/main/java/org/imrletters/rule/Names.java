package org.imrletters.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrletters.words.Folded;

/**
 * What is known of words in names.
 *
 * @param lists where the ordinary words of English are, which are many, and read for those who have names alone
 * @param kinds words of names that tell nobody, with what they are
 * @param known names that are known for something else, with the words that then follow them
 */
record Names(WordLists lists, Map<String, String> kinds, Map<String, Set<String>> known) {

  /** The entry of the words that follow most names that are known. */
  private static final String FINDINGS = "*";

  static Names of(WordLists lists) {
    return lists.made(Names.class, all -> {
      Map<String, String> kinds = new HashMap<>();
      all.entries(WordList.NAME_WORDS).forEach(entry -> words(entry).forEach(word -> kinds.put(word, entry.get(0))));
      Map<String, Set<String>> known = new HashMap<>();
      all.entries(WordList.KNOWN_NAMES).forEach(entry -> known.put(entry.get(0), Set.copyOf(words(entry))));
      return new Names(all, kinds, known);
    });
  }

  /** Words of English that may be names as well. */
  private record Ordinary(Set<String> words) {}

  private static List<String> words(List<String> entry) {
    return List.of(entry.get(1).split(" +"));
  }

  boolean isOrdinary(String word) {
    return lists.made(Ordinary.class,
        all -> new Ordinary(all.words(WordList.ORDINARY_WORDS).collect(Collectors.toSet()))).words
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
