package org.imrletters.rule;

import java.util.List;
import java.util.Map;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Prose;
import org.imrletters.review.ProseBlock;

/** The summary and the rationales have some hundred paragraphs and points together at most. */
final class NoProseIsCutToPieces implements Rule {

  private static final int MOST = 300;

  @Override
  public String code() {
    return "too-many-paragraphs";
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    int pieces = 0;
    for (Map.Entry<FieldPath, Prose> prose : reading.proses().entrySet()) {
      pieces += pieces(prose.getValue());
      if (pieces > MOST) {
        return List.of(tooMany(prose.getKey()));
      }
    }
    return List.of();
  }

  private static int pieces(Prose prose) {
    return prose.blocks()
        .stream()
        .mapToInt(block -> block instanceof ProseBlock.Points points ? points.lines().size() : 1)
        .sum();
  }

  private Diagnostic tooMany(FieldPath at) {
    return Diagnostic.error(code(), at, "the case has more than " + MOST + " paragraphs and points")
        .hint("write sentences together; a blank line starts a new paragraph");
  }
}
