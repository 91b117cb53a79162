package org.imrletters.imported;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.imported.FoundWords.Part;
import org.imrletters.imported.LetterWords.Word;
import org.imrletters.letter.EastAsian;

/**
 * Puts together the words that a line's end parts: behind a hyphen, a slash or a dash, or among Chinese and Japanese
 * characters. Whether a hyphen belongs to its word is told by the same word elsewhere in the letter.
 */
final class PartedWords {

  private static final String DOUBT = "word-parted-at-line-end";

  private static final String HYPHENS = "-\u2010\u2011";
  /** In characters; the addresses of pages are parted more than once. */
  private static final int LONGEST = 300;

  private static final String DASHES = "/\u2013\u2014";

  /** Behind {@code short-} in {@code short- and long-term}. */
  private static final Set<String> BETWEEN = Set.of("and", "or", "to");

  private final String name;
  private final List<Word> words = new ArrayList<>();
  private final List<Diagnostic> doubts = new ArrayList<>();
  private final Set<String> whole = new HashSet<>();
  private final boolean blanksTell;

  PartedWords(List<Part> parts, String name) {
    this.name = name;
    this.blanksTell = tellByBlanks(parts);
    addWhole(parts);
    for (Part part : parts) {
      add(part);
    }
  }

  List<Word> words() {
    words.replaceAll(word -> new Word(word.text().replace(FoundWords.SOFT_HYPHEN, ""), word.before(), word.indent(),
        word.page(), word.line()));
    return words;
  }

  List<Diagnostic> doubts() {
    return doubts;
  }

  /** Whether this letter has a blank at the end of lines, so that one without goes on in the middle of a word. */
  private static boolean tellByBlanks(List<Part> parts) {
    long ends = parts.stream().filter(Part::isBehindLineEnd).count();
    return 2 * parts.stream().filter(part -> part.isBehindLineEnd() && part.blank()).count() > ends;
  }

  /** The words that stand within lines. */
  private void addWhole(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      boolean parted = i + 1 < parts.size() && parts.get(i + 1).isBehindLineEnd() && endsOpen(parts.get(i).word());
      if (!parted) {
        whole.add(bare(parts.get(i).word().text()));
      }
    }
  }

  private static boolean endsOpen(Word word) {
    return HYPHENS.indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
  }

  /** A word without what stands around it, in small letters. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void add(Part part) {
    Word word = part.word();
    String before = words.isEmpty() ? "" : words.get(words.size() - 1).text();
    boolean mayJoin = part.isBehindLineEnd() && !before.isEmpty() && !(blanksTell && part.blank())
        && before.length() < LONGEST;
    int stem = mayJoin ? stem(before, word) : -1;
    if (stem < 0) {
      words.add(word);
    } else {
      Word first = words.remove(words.size() - 1);
      words.add(new Word(before.substring(0, stem) + word.text(), first.before(), first.indent(), first.page(),
          first.line()));
    }
  }

  /** How much of a word is put before the next; -1 where both stay words of their own. */
  private int stem(String before, Word next) {
    int end = before.codePointBefore(before.length());
    int start = next.text().codePointAt(0);
    int length = before.length();
    if (before.endsWith(FoundWords.SOFT_HYPHEN)) {
      return length - 1;
    }
    if (EastAsian.mayBreak(end, start)) {
      return length;
    }
    boolean joins = length > 1 && Character.isLetterOrDigit(before.codePointBefore(length - 1))
        && Character.isLetterOrDigit(start);
    if (!joins || HYPHENS.indexOf(end) < 0) {
      return joins && DASHES.indexOf(end) >= 0 ? length : -1;
    }
    return BETWEEN.contains(bare(next.text())) ? -1 : stemOfHyphen(before, next);
  }

  private int stemOfHyphen(String before, Word next) {
    int length = before.length();
    char last = before.charAt(length - 2);
    char first = next.text().charAt(0);
    boolean known = whole.contains(bare(before + next.text()));
    if (!known && whole.contains(bare(before.substring(0, length - 1) + next.text()))) {
      return length - 1;
    }
    // No syllable starts with a capital behind a small letter, and digits are parted only where they have a hyphen.
    boolean sure = Character.isDigit(last) || Character.isDigit(first)
        || Character.isLowerCase(last) && Character.isUpperCase(first);
    if (!known && !sure) {
      doubts.add(doubt(before, next));
    }
    return length;
  }

  private Diagnostic doubt(String before, Word next) {
    Word first = words.get(words.size() - 1);
    return Diagnostic
        .info(DOUBT, FieldPath.ROOT,
            "a line of page " + first.page() + " ends in '" + before + "' and the next begins with '" + next.text()
                + "': the rest of the letter does not tell whether the hyphen belongs to the word",
            "it is read as '" + before + next.text() + "'; where that is wrong, correct the case file")
        .in(new Location(name, first.line(), 1, 1, ""));
  }
}
