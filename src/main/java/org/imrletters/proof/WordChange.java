package org.imrletters.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.imrletters.words.WordDifference;
import org.imrletters.words.WordDifference.Fate;
import org.imrletters.words.WordDifference.Piece;

/**
 * A place where two texts have different words. Equal changes in two letters are the same change, such as one sentence of
 * a pack.
 *
 * @param before the words in front of it, which both have
 * @param removed the words of the first text, which are gone in the second; empty where words were only added
 * @param added the words that stand there in the second text; empty where words were only removed
 * @param after the words behind it, which both have
 */
public record WordChange(List<String> before, List<String> removed, List<String> added, List<String> after) {

  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*\\n");

  /** Words that stayed between changes which are told as one. */
  private static final int GAP = 2;

  /** Keeps the lists from changing behind the reader's back. */
  public WordChange {
    before = List.copyOf(before);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
    after = List.copyOf(after);
  }

  /**
   * The changes between two texts, in reading order, each with the words around it in its paragraph. Changes with just a
   * word or two between them are one: a sentence that was worded anew has some of its small words left.
   *
   * <p>This needs {@code io.github.java-diff-utils:java-diff-utils} on the class path.
   *
   * @param context how many words before and after are given at most
   */
  public static List<WordChange> between(String old, String now, int context) {
    List<Piece> pieces = WordDifference.between(old, now).pieces();
    List<WordChange> changes = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).fate() != Fate.KEPT) {
        int end = endOfChange(i, pieces);
        List<Piece> change = pieces.subList(i, end + 1);
        changes.add(new WordChange(last(context, pieces.subList(0, i)), without(Fate.ADDED, change),
            without(Fate.REMOVED, change), first(context, pieces.subList(end + 1, pieces.size()))));
        i = end;
      }
    }
    return changes;
  }

  /**
   * The second text with just some of its changes made; the rest of it stays as the first text has it.
   *
   * @param context as many words as {@link #between} was given
   */
  public static String made(String old, String now, int context, Predicate<WordChange> wanted) {
    List<WordChange> changes = between(old, now, context);
    List<Piece> pieces = WordDifference.between(old, now).pieces();
    StringBuilder text = new StringBuilder();
    int change = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int end = pieces.get(i).fate() == Fate.KEPT ? i : endOfChange(i, pieces);
      Fate left = end == i && pieces.get(i).fate() == Fate.KEPT || wanted.test(changes.get(change++)) ? Fate.REMOVED
          : Fate.ADDED;
      pieces.subList(i, end + 1)
          .stream()
          .filter(piece -> piece.fate() != left)
          .forEach(piece -> text.append(String.join("", piece.words())));
      i = end;
    }
    return text.toString();
  }

  /** Whether this is the other change, in a text in which more around it has stayed. */
  public boolean isWithin(WordChange other) {
    return removed.equals(other.removed) && added.equals(other.added)
        && Collections.lastIndexOfSubList(other.before, before) == other.before.size() - before.size()
        && Collections.indexOfSubList(other.after, after) == 0;
  }

  private static int endOfChange(int start, List<Piece> pieces) {
    int end = start;
    int changed = 0;
    for (int i = start; i < pieces.size(); i++) {
      if (pieces.get(i).fate() != Fate.KEPT) {
        end = i;
        changed += pieces.get(i).words().size();
      } else if (!isGap(i, changed, pieces)) {
        break;
      }
    }
    return end;
  }

  /** Whether this is less than what changed before it and after it, so that all of it reads as one. */
  private static boolean isGap(int kept, int before, List<Piece> pieces) {
    int after = 0;
    for (int i = kept + 1; i < pieces.size() && pieces.get(i).fate() != Fate.KEPT; i++) {
      after += pieces.get(i).words().size();
    }
    List<String> words = pieces.get(kept).words();
    return words.size() <= GAP && words.size() < before && words.size() < after
        && words.stream().noneMatch(WordChange::endsParagraph);
  }

  private static boolean endsParagraph(String word) {
    return PARAGRAPH_END.matcher(word.stripLeading()).find();
  }

  private static List<String> without(Fate fate, List<Piece> change) {
    return change.stream()
        .filter(piece -> piece.fate() != fate)
        .flatMap(piece -> piece.words().stream().map(String::strip))
        .toList();
  }

  /** The last words of the last of these pieces, as far as its paragraph goes back. */
  private static List<String> last(int count, List<Piece> pieces) {
    List<String> words = pieces.isEmpty() ? List.of() : pieces.get(pieces.size() - 1).words();
    int from = words.size();
    while (from > Math.max(0, words.size() - count) && !endsParagraph(words.get(from - 1))) {
      from--;
    }
    return words.subList(from, words.size()).stream().map(String::strip).toList();
  }

  /** The first words of the first of these pieces, as far as its paragraph goes on. */
  private static List<String> first(int count, List<Piece> pieces) {
    List<String> words = pieces.isEmpty() ? List.of() : pieces.get(0).words();
    int to = 0;
    while (to < Math.min(count, words.size()) && (to == 0 || !endsParagraph(words.get(to - 1)))) {
      to++;
    }
    return words.subList(0, to).stream().map(String::strip).toList();
  }

  /** In one line, as {@code git diff --word-diff} marks words: {@code the [-removed-] {+added+} words}. */
  @Override
  public String toString() {
    List<String> line = new ArrayList<>(before);
    if (!removed.isEmpty()) {
      line.add("[-" + String.join(" ", removed) + "-]");
    }
    if (!added.isEmpty()) {
      line.add("{+" + String.join(" ", added) + "+}");
    }
    line.addAll(after);
    return String.join(" ", line);
  }
}
