package org.imrletters.golden;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which words of a text are gone and which are new. How words are spread over lines makes no difference: after a
 * changed word the lines of a paragraph break elsewhere.
 *
 * <p>It is found with java-diff-utils ({@code io.github.java-diff-utils:java-diff-utils}), which has to be on the class
 * path.
 *
 * @param pieces both texts, cut where they part, in reading order; together, those kept and added are the new text
 */
public record WordDifference(List<Piece> pieces) {

  private static final Pattern WORD = Pattern.compile("(?:\\A\\s*)?\\S+\\s*");

  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*\\n\\s*");

  /** Words that stayed between changes which are told as one. */
  private static final int GAP = 2;

  /** What became of a piece of text. */
  public enum Fate {
    /** It stands in both. */
    KEPT,
    /** It stands in the old text only. */
    REMOVED,
    /** It stands in the new text only. */
    ADDED
  }

  /** A piece of text, with the space and the line ends after its words. */
  public record Piece(Fate fate, String text) {}

  /** Keeps the list from changing behind the reader's back. */
  public WordDifference {
    pieces = List.copyOf(pieces);
  }

  /** Compares two texts. */
  public static WordDifference between(String old, String now) {
    List<String> before = words(old);
    List<String> after = words(now);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils
        .diff(stripped(before), stripped(after), new MyersDiffWithLinearSpace<>())
        .getDeltas()) {
      int source = delta.getSource().getPosition();
      int target = delta.getTarget().getPosition();
      add(Fate.KEPT, after.subList(at, target), pieces);
      add(Fate.REMOVED, before.subList(source, source + delta.getSource().size()), pieces);
      at = target + delta.getTarget().size();
      add(Fate.ADDED, after.subList(target, at), pieces);
    }
    add(Fate.KEPT, after.subList(at, after.size()), pieces);
    return new WordDifference(pieces);
  }

  /** Whether both texts have the same words. */
  public boolean isNothing() {
    return pieces.stream().allMatch(piece -> piece.fate() == Fate.KEPT);
  }

  /**
   * The changes one by one, each with the words around it in its paragraph. Changes with just a word or two between them
   * are one: a sentence that was worded anew has some of its small words left.
   *
   * @param context how many words before and after are given
   */
  public List<WordChange> changes(int context) {
    List<WordChange> changes = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).fate() != Fate.KEPT) {
        int end = endOfChange(i);
        changes.add(new WordChange(last(context, text(i - 1)), without(Fate.ADDED, i, end),
            without(Fate.REMOVED, i, end), first(context, text(end + 1))));
        i = end;
      }
    }
    return changes;
  }

  private int endOfChange(int start) {
    int end = start;
    int changed = 0;
    for (int i = start; i < pieces.size(); i++) {
      if (pieces.get(i).fate() != Fate.KEPT) {
        end = i;
        changed += length(i);
      } else if (!isGap(i, changed)) {
        break;
      }
    }
    return end;
  }

  /** Whether this is less than what changed before it and after it, so that all of it reads as one. */
  private boolean isGap(int kept, int before) {
    int after = 0;
    for (int i = kept + 1; i < pieces.size() && pieces.get(i).fate() != Fate.KEPT; i++) {
      after += length(i);
    }
    int length = length(kept);
    return length <= GAP && length < before && length < after && !PARAGRAPH_END.matcher(pieces.get(kept).text()).find();
  }

  private int length(int index) {
    return words(pieces.get(index).text()).size();
  }

  private String without(Fate fate, int from, int to) {
    return pieces.subList(from, to + 1)
        .stream()
        .filter(piece -> piece.fate() != fate)
        .flatMap(piece -> stripped(words(piece.text())).stream())
        .collect(Collectors.joining(" "));
  }

  private String text(int index) {
    return index < 0 || index >= pieces.size() ? "" : pieces.get(index).text();
  }

  private static String last(int count, String text) {
    String[] paragraphs = PARAGRAPH_END.split(text, -1);
    List<String> words = stripped(words(paragraphs[paragraphs.length - 1]));
    return String.join(" ", words.subList(Math.max(0, words.size() - count), words.size()));
  }

  private static String first(int count, String text) {
    List<String> words = stripped(words(PARAGRAPH_END.split(text, -1)[0]));
    return String.join(" ", words.subList(0, Math.min(count, words.size())));
  }

  private static void add(Fate fate, List<String> words, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(fate, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> stripped(List<String> words) {
    return words.stream().map(String::strip).toList();
  }
}
