package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.file.Once;
import org.imrletters.imported.FoundWords.Part;
import org.imrletters.imported.LetterWords.Word;
import org.imrletters.letter.EastAsian;
import org.imrletters.words.Folded;

/**
 * Puts together the words that a line's end parts: behind a hyphen, a slash or a dash, or among Chinese and Japanese
 * characters. Whether a hyphen belongs to its word is told by the same word elsewhere in the letter.
 */
final class PartedWords {

  private static final String DOUBT = "word-parted-at-line-end";

  private static final String HYPHENS = "-\u2010\u2011";
  private static final String DASHES = "/\u2013\u2014";

  /** In characters; the addresses of pages are parted more than once. */
  private static final int LONGEST = 300;

  /** No word with one hyphen is longer; what is, has all its hyphens. */
  private static final int LONGEST_WORD = 60;

  /** Behind {@code short-} in {@code short- and long-term}. */
  private static final Set<String> BETWEEN = Set.of(" and ", " or ", " to ");

  private final String name;
  private final List<Part> parts;
  private final List<Word> words = new ArrayList<>();
  private final List<Diagnostic> doubts = new ArrayList<>();
  private final boolean blanksEndLines;
  private final Once<Set<String>> whole = new Once<>(this::wholeWords);

  PartedWords(List<Part> parts, String name) {
    this.name = name;
    this.parts = parts;
    long ends = parts.stream().filter(Part::isBehindLineEnd).count();
    boolean blanksTell = 2 * parts.stream().filter(part -> part.isBehindLineEnd() && part.blank()).count() > ends;
    blanksEndLines = blanksTell && IntStream.range(1, parts.size())
        .filter(i -> parts.get(i).isBehindLineEnd() && !parts.get(i).blank())
        .allMatch(i -> isWithinNumber(parts.get(i - 1).word().text(), parts.get(i).word().text()));
    parts.forEach(part -> add(part.word(), part.isBehindLineEnd() && !(blanksTell && part.blank())));
    words.replaceAll(word -> word.saying(word.text().replace(FoundWords.SOFT_HYPHEN, "")));
  }

  List<Word> words() {
    return words;
  }

  List<Diagnostic> doubts() {
    return doubts;
  }

  private static boolean isWithinNumber(String before, String next) {
    return Character.isDigit(before.charAt(before.length() - 1)) && Character.isDigit(next.charAt(0));
  }

  private void add(Word word, boolean mayBeParted) {
    String before = words.isEmpty() ? "" : words.get(words.size() - 1).text();
    int stem = mayBeParted && !before.isEmpty() && before.length() < LONGEST ? stem(before, word.text()) : -1;
    words.add(stem < 0 ? word : words.remove(words.size() - 1).saying(before.substring(0, stem) + word.text()));
  }

  /** How much of a word is put before the next; -1 where both stay words of their own. */
  private int stem(String before, String next) {
    int length = before.length();
    int end = before.codePointBefore(length);
    int start = next.codePointAt(0);
    boolean within = length > 1 && Character.isLetterOrDigit(before.codePointBefore(length - 1))
        && Character.isLetterOrDigit(start);
    if (before.endsWith(FoundWords.SOFT_HYPHEN)) {
      return length - 1;
    } else if (within && HYPHENS.indexOf(end) >= 0) {
      return BETWEEN.contains(Folded.bare(next)) ? -1 : stemOfHyphen(before, next);
    }
    // A narrow cell parts a number anywhere; all other lines end in blanks.
    return blanksEndLines && isWithinNumber(before, next) || within && DASHES.indexOf(end) >= 0
        || EastAsian.mayBreak(end, start) ? length : -1;
  }

  private int stemOfHyphen(String before, String next) {
    int length = before.length();
    char last = before.charAt(length - 2);
    char first = next.charAt(0);
    // No syllable starts with a capital behind a small letter, and digits are parted only where they have a hyphen.
    boolean sure = length > LONGEST_WORD || Character.isDigit(last) || Character.isDigit(first)
        || Character.isLowerCase(last) && Character.isUpperCase(first);
    if (sure || isElsewhere(before + next)) {
      return length;
    } else if (isElsewhere(before.substring(0, length - 1) + next)) {
      return length - 1;
    }
    doubts.add(doubt(before, next));
    return length;
  }

  /** Whether the letter has a word within a line, and not only at the end of one. */
  private boolean isElsewhere(String word) {
    return whole.get().contains(Folded.bare(word));
  }

  private Set<String> wholeWords() {
    return IntStream.range(0, parts.size())
        .filter(i -> i + 1 == parts.size() || !parts.get(i + 1).isBehindLineEnd())
        .mapToObj(i -> Folded.bare(parts.get(i).word().text()))
        .collect(Collectors.toSet());
  }

  private Diagnostic doubt(String before, String next) {
    Word first = words.get(words.size() - 1);
    return Diagnostic
        .info(DOUBT, FieldPath.ROOT,
            "a line of page " + first.page() + " ends in '" + before + "' and the next begins with '" + next
                + "': the rest of the letter does not tell whether the hyphen belongs to the word",
            "it is read as '" + before + next + "'; where that is wrong, correct the case file")
        .in(new Location(name, first.line(), 1, 1, ""));
  }
}
