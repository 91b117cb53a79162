package org.imrletters.imported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.imported.LetterWords.Word;
import org.imrletters.words.Pasted;

/** Gathers the words of a letter as one comes upon them, and what parts them. For one letter. */
final class FoundWords {

  static final String SOFT_HYPHEN = "\u00AD";

  /** Above the first row: what is in no table. */
  private static final int NO_ROW = -1;

  /** In characters; whatever is longer is no head of a column. */
  private static final int LONGEST_HEAD = 200;

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Word at = new Word("", Gap.PARAGRAPH, 0, "", 1, 1);
  private Gap gap = Gap.PARAGRAPH;
  private boolean blank;
  private boolean blankBefore;
  private boolean labelled;

  /** What stands in the first row of the table that is read, column by column; and the cell that is read. */
  private final Map<Integer, String> heads = new HashMap<>();
  private int row = NO_ROW;
  private int column;

  /**
   * A word as it was found.
   *
   * @param blank whether a blank was found between it and the word before
   */
  record Part(Word word, boolean blank) {

    boolean isBehindLineEnd() {
      return word.before() == Gap.LINE || word.before() == Gap.PAGE;
    }
  }

  /** Parts what comes next from what was, at least by this. */
  void part(Gap by) {
    gap = by.compareTo(gap) > 0 ? by : gap;
  }

  /** Begins a paragraph, a heading, a cell, or what a point says. */
  void begin() {
    leaveTable();
    part(labelled ? Gap.SPACE : Gap.PARAGRAPH);
  }

  /** What comes next is in no table. */
  void leaveTable() {
    end();
    row = NO_ROW;
  }

  /** Begins a cell of a table; its row and its column are counted from 0. */
  void cell(int itsRow, int itsColumn) {
    begin();
    if (itsRow == 0 && itsColumn == 0) {
      heads.clear();
    }
    row = itsRow;
    column = itsColumn;
  }

  /** The label of a point, such as {@code 2.}; any bullet is a hyphen. */
  void label(String label, int indent, int page, int line) {
    end();
    gap = Gap.SPACE;
    blank = true;
    labelled = true;
    String shown = label.isEmpty() || PointMark.isBullet(label) ? "-" : label;
    parts.add(new Part(new Word(shown, Gap.POINT, indent, "", page, line), false));
  }

  /** Words that go on where those before ended: what is no blank between is one word. */
  void add(String shown, int page, int line) {
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        part(Gap.SPACE);
        blank = true;
      } else {
        if (gap != Gap.NONE || open.isEmpty()) {
          end();
          at = new Word("", gap, 0, row > 0 ? heads.getOrDefault(column, "") : "", page, line);
          blankBefore = blank;
        }
        open.append(c);
        labelled = false;
        gap = Gap.NONE;
        blank = false;
      }
    }
  }

  private void end() {
    String word = cleaned(open.toString());
    if (!word.isEmpty()) {
      if (row == 0) {
        heads.merge(column, word, (all, next) -> all.length() < LONGEST_HEAD ? all + " " + next : all);
      }
      parts.add(new Part(new Word(word, at.before(), at.indent(), at.head(), at.page(), at.line()), blankBefore));
    }
    open.setLength(0);
  }

  /** All words, those put together that a line's end parted. */
  LetterWords words(How how, String name) {
    end();
    PartedWords joined = new PartedWords(parts, name);
    return new LetterWords(how, joined.words(), joined.doubts());
  }

  /** A word as it would be typed; a soft hyphen stays only at its end, where it says that the word goes on. */
  private static String cleaned(String word) {
    return Pasted.printed(word) + (word.length() > 1 && word.endsWith(SOFT_HYPHEN) ? SOFT_HYPHEN : "");
  }
}
