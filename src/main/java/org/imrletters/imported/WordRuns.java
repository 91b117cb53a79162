package org.imrletters.imported;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imrletters.imported.Token.Kind;
import org.imrletters.template.Composer;

/**
 * What is said in a letter, as runs of a few words each.
 *
 * @param runs the runs
 */
public record WordRuns(Set<List<String>> runs) {

  /** Words of a run that two letters hardly have in common by chance. */
  private static final int WORDS = 4;

  /** Of the letter of a case that gives every field. */
  public static WordRuns of(Composer composer) {
    return of(
        ProbeWords.of(composer.sample()).stream().filter(token -> token.kind() == Kind.WORD).map(Token::text).toList());
  }

  /** Of an old letter. */
  public static WordRuns of(LetterWords letter) {
    return of(Seen.of(letter).stream().map(Seen::text).toList());
  }

  private static WordRuns of(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(words.subList(i, i + WORDS));
    }
    return new WordRuns(runs);
  }

  /** How much of this another letter says: between 0 and 1. */
  public double share(WordRuns other) {
    return runs.stream().filter(other.runs::contains).count() / (double) Math.max(1, runs.size());
  }
}
