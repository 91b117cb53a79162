package org.imrletters.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.imported.PackReader.Difference;
import org.imrletters.imported.Token.Kind;
import org.imrletters.review.Case;
import org.imrletters.template.Composer;
import org.imrletters.template.Occasion;
import org.imrletters.words.WordDifference;
import org.imrletters.words.WordDifference.Fate;

/**
 * The letter of a case that was read.
 *
 * @param all its words and signs
 * @param unworded why there are none, as the pack cannot word the case
 */
record PrintedAgain(List<Said> all, List<Diagnostic> unworded) {

  /** A word, and the section that it stands in. */
  private record Said(String word, String section) {}

  static PrintedAgain of(Composer composer, Case review) {
    List<Said> all = new ArrayList<>();
    String section = "";
    List<Token> tokens;
    try {
      tokens = ProbeWords.of(composer.compose(review, Occasion.NONE));
    } catch (LetterException unworded) {
      return new PrintedAgain(List.of(), unworded.problems());
    }
    for (Token token : tokens) {
      section = token.isEdge() ? token.text().replaceFirst("/.*", "") : section;
      if (token.kind() == Kind.WORD) {
        all.add(new Said(token.text(), section));
      }
    }
    return new PrintedAgain(all, List.of());
  }

  /** Where it says other words than the old letter; in no more than a few pieces where it is quite another. */
  List<Difference> differences(List<Seen> letter) {
    List<Difference> differences = new ArrayList<>();
    int from = 0;
    int at = 0;
    int gone = 0;
    int added = 0;
    for (WordDifference.Piece piece : WordDifference.between(line(letter, Seen::text), line(all, Said::word))
        .pieces()) {
      int words = piece.words().size();
      if (piece.fate() == Fate.KEPT) {
        add(letter, from, gone, at, added, differences);
        from += gone + words;
        at += added + words;
        gone = 0;
        added = 0;
      } else if (piece.fate() == Fate.REMOVED) {
        gone = words;
      } else {
        added = words;
      }
    }
    add(letter, from, gone, at, added, differences);
    return differences;
  }

  private static <T> String line(List<T> some, Function<T, String> word) {
    return some.stream().map(word).collect(Collectors.joining(" "));
  }

  private void add(List<Seen> letter, int from, int gone, int at, int added, List<Difference> differences) {
    if (gone + added > 0) {
      int near = Math.min(at, all.size() - 1);
      differences.add(new Difference(Seen.line(letter.subList(from, from + gone)),
          line(all.subList(at, at + added), Said::word), letter.get(Math.min(from, letter.size() - 1)).word(),
          near < 0 ? Optional.empty() : Optional.of(all.get(near).section)));
    }
  }
}
