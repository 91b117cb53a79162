package org.imrletters.imported;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imrletters.imported.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a line of one, a heading, a cell or a point of a list.
 *
 * @param start where it starts among the pieces of its letter
 * @param tokens its pieces
 * @param hash what equal ones have in common
 */
record Lines(int start, List<Token> tokens, int hash) {

  /** How much two have in common that are meant to be one. */
  private static final double ALIKE = 0.3;

  static List<Lines> of(List<Token> all) {
    List<Lines> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || all.get(i).startsLine()) {
        List<Token> tokens = all.subList(start, i);
        lines.add(new Lines(start, tokens, tokens.hashCode()));
        start = i;
      }
    }
    return lines;
  }

  int end() {
    return start + tokens.size();
  }

  /** Between 0 for nothing in common and 1. */
  double likeness(Lines other) {
    if (!tokens.get(0).equals(other.tokens.get(0))) {
      return 0;
    }
    Set<Token> common = new HashSet<>(tokens);
    common.retainAll(other.tokens);
    common.remove(tokens.get(0));
    boolean shows = common.stream().anyMatch(token -> token.kind() == Kind.VALUE);
    double share = common.size() / (double) Math.max(Math.max(tokens.size(), other.tokens.size()) - 1, 1);
    return shows || share >= ALIKE ? 0.1 + share : 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lines lines && hash == lines.hash && tokens.equals(lines.tokens);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
