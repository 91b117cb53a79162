package org.imrletters.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Prose;
import org.imrletters.words.Folded;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/**
 * Where the two sides rest on different sources, the rationale speaks of the reviewer's, so that the worker can see why
 * one was followed (required by 8 CCR 9792.25.1(a)).
 */
record TheRationaleNamesTheReviewersSource(String code) implements Rule {

  /** Any of these words may mean the source. */
  private static final Set<String> SOURCES = Set.of("guideline", "guidelines", "mtus", "acoem", "odg", "official",
      "evidence", "literature", "study", "studies", "trial", "trials", "review", "journal", "article", "reference",
      "references", "chapter", "section", "recommend", "recommends", "recommended", "recommendation", "recommendations",
      "schedule", "fda", "criteria", "cited", "citation", "guidance", "research", "medicine", "academy", "college",
      "society", "label", "labeling", "indicated", "standard", "standards");

  private static final int SHORTEST_NAME = 4;

  @Override
  public List<Diagnostic> check(Reading reading) {
    return Each.told(reading.items(), item -> isUnexplained(item, reading), this::unexplained);
  }

  private static boolean isUnexplained(NumberedItem item, Reading reading) {
    Optional<Prose> rationale = item.item().rationale().filter(prose -> !prose.isBlank());
    Set<String> theirs = item.item()
        .claimsAdministrator()
        .map(TheRationaleNamesTheReviewersSource::names)
        .orElse(Set.of());
    Set<String> reviewers = item.item()
        .expertReviewer()
        .map(TheRationaleNamesTheReviewersSource::names)
        .orElse(Set.of());
    if (rationale.isEmpty() || theirs.isEmpty() || reviewers.isEmpty() || !Collections.disjoint(theirs, reviewers)) {
      return false;
    }
    Set<String> named = new HashSet<>();
    reviewers.forEach(name -> named.addAll(Word.texts(name)));
    return speaksOfNone(reading.words(rationale.get()), named);
  }

  private static boolean speaksOfNone(Words words, Set<String> named) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.small(i);
      if (SOURCES.contains(word) || word.length() >= SHORTEST_NAME && named.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> names(Citation citation) {
    List<String> names = new ArrayList<>();
    if (citation.noneCited() || citation.verbatim().isPresent()) {
      return Set.of();
    }
    citation.mtus().stream().map(MtusSource::title).forEach(names::add);
    citation.nonMtus().ifPresent(names::add);
    citation.otherGuidelines().ifPresent(names::add);
    return names.stream().map(Folded::small).collect(Collectors.toSet());
  }

  private Diagnostic unexplained(NumberedItem item) {
    String message = item.named() + " rests on another source than the denial, and its rationale does not speak of it";
    return Diagnostic.warning(code, item.at("rationale"), message)
        .hint("say what the reviewer's source says, and why it is followed here");
  }
}
