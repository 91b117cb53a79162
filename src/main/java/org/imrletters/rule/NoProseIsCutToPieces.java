package org.imrletters.rule;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Prose;
import org.imrletters.review.ProseBlock;

/** The summary and the rationales have some hundred paragraphs and points together at most. */
record NoProseIsCutToPieces(String code) implements Rule {

  private static final int MOST = 300;

  @Override
  public List<Diagnostic> check(Reading reading) {
    int pieces = 0;
    for (CaseText text : reading.proses()) {
      pieces += text.prose().map(NoProseIsCutToPieces::pieces).orElse(0);
      if (pieces > MOST) {
        return List.of(tooMany(text.at()));
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
    return Diagnostic.error(code, at, "the case has more than " + MOST + " paragraphs and points")
        .hint("write sentences together; a blank line starts a new paragraph");
  }
}
