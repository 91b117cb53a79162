package org.imrletters.imported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.imported.LetterWords.Word;

/**
 * A word or a sign of an old letter.
 *
 * @param text as it is compared
 * @param typed as it stands in the letter
 * @param before what parts it from what is before it
 * @param head what stands over its column as it is compared; empty outside of tables
 * @param word the word that it is a part of
 */
record Seen(String text, String typed, Gap before, String head, Word word) {

  static List<Seen> of(LetterWords letter) {
    List<Seen> all = new ArrayList<>();
    Map<String, String> heads = new HashMap<>();
    for (Word word : letter.words()) {
      Gap before = word.before();
      String head = heads.computeIfAbsent(word.head(), Token::compared);
      for (Token token : Token.words(word.text())) {
        all.add(new Seen(token.text(), token.typed(), before, head, word));
        before = Gap.NONE;
      }
    }
    return all;
  }

  /** The same in a cell below this head, behind this. */
  Seen inCell(String itsHead, Gap gap) {
    return new Seen(text, typed, gap, itsHead, word);
  }

  /** The text of some of them, on one line. */
  static String line(List<Seen> some) {
    StringBuilder line = new StringBuilder();
    for (Seen each : some) {
      line.append(line.isEmpty() || each.before == Gap.NONE ? "" : " ").append(each.typed);
    }
    return line.toString();
  }

  /** The same as a case file holds it, paragraph by paragraph and point by point. */
  static String prose(List<Seen> some) {
    StringBuilder prose = new StringBuilder();
    boolean listed = false;
    for (Seen each : some) {
      if (each.before == Gap.POINT) {
        prose.append(prose.isEmpty() ? "" : listed ? "\n" : "\n\n").append("  ".repeat(each.word.indent()));
        listed = true;
      } else if (each.before == Gap.PARAGRAPH) {
        prose.append(prose.isEmpty() ? "" : "\n\n");
        listed = false;
      } else if (each.before != Gap.NONE && !prose.isEmpty()) {
        prose.append(' ');
      }
      prose.append(each.typed);
    }
    return prose.toString();
  }
}
