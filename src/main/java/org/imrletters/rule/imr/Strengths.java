package org.imrletters.rule.imr;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Folded;
import org.imrletters.words.Word;

/** The strengths of drugs in a text, such as 10/325 mg. */
record Strengths(Set<String> units) {

  static Strengths of(WordLists lists) {
    return lists.made(Strengths.class,
        all -> new Strengths(all.words(ImrRules.DRUG_UNITS).map(Folded::small).collect(Collectors.toSet())));
  }

  /** The numbers in front of each unit, each with what parts them: {@code 10/325}, {@code 0.2}. */
  Set<String> in(String text) {
    Set<String> found = new TreeSet<>();
    String small = Folded.small(text);
    for (String unit : units) {
      for (int at = small.indexOf(unit); at >= 0; at = small.indexOf(unit, at + 1)) {
        found.add(endsWord(small, at + unit.length()) ? numberBefore(small, at) : "");
      }
    }
    found.remove("");
    return found;
  }

  /** The word in front of a strength, which names the drug; empty where there is none. */
  static String drug(String text, Set<String> strengths) {
    List<Word> words = Word.of(text);
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (isStart(word, strengths) && !words.get(i - 1).hasDigit()) {
        return words.get(i - 1).text();
      }
    }
    return "";
  }

  private static boolean isStart(Word word, Set<String> strengths) {
    String number = word.text().replaceFirst("[^0-9].*", "");
    return !number.isEmpty() && strengths.stream()
        .anyMatch(strength -> strength.startsWith(number)
            && (strength.equals(number) || !Character.isDigit(strength.charAt(number.length()))));
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static String numberBefore(String text, int unit) {
    int end = unit;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
      end--;
    }
    int start = end;
    while (start > 0 && "0123456789.,/-".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    String number = text.substring(start, end).replace('-', '/').replace(",", "");
    return number.chars().anyMatch(Character::isDigit) && Character.isDigit(number.charAt(0)) ? number : "";
  }
}
