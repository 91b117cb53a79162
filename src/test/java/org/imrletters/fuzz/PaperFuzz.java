package org.imrletters.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.review.Case;
import org.imrletters.review.Citation;
import org.imrletters.review.Decision;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.Reviewer;

/** Any text as a rationale on paper: a PDF, or complaints about the case. */
public final class PaperFuzz {

  private static final ImrLetters LETTERS = ImrLetters.standard();

  private PaperFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[]{'a'});
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Case review = Case.builder()
        .reviewer(new Reviewer(List.of("California"), List.of("Pain Management")))
        .summary("A cook with back pain.")
        .item(DisputedItem.builder("Acupuncture")
            .decision(Decision.UPHELD)
            .claimsAdministrator(Citation.none())
            .expertReviewer(Citation.none())
            .rationale(text)
            .build())
        .build();
    try {
      LETTERS.compose(LETTERS.read(review)).pdf();
    } catch (CaseException told) {
      if (told.problems().isEmpty()) {
        throw new AssertionError("nothing is told");
      }
    }
  }
}
