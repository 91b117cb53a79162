package org.imrletters.rule.imr;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Prose;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Folded;
import org.imrletters.words.Word;

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
    return Rule.told(reading.items(), item -> isUnexplained(item, reading),
        item -> Diagnostic.warning(code, item.at("rationale"),
            item.named() + " rests on another source than the denial, and its rationale does not speak of it",
            "say what the reviewer's source says, and why it is followed here"));
  }

  private static boolean isUnexplained(NumberedItem item, Reading reading) {
    Optional<Prose> rationale = item.item().rationale().filter(prose -> !prose.isBlank());
    Set<String> theirs = names(item.item().claimsAdministrator());
    Set<String> reviewers = names(item.item().expertReviewer());
    if (rationale.isEmpty() || theirs.isEmpty() || reviewers.isEmpty() || !Collections.disjoint(theirs, reviewers)) {
      return false;
    }
    Set<String> named = new HashSet<>();
    reviewers.forEach(name -> named.addAll(Word.texts(name)));
    Stream<String> words = reading.words(rationale.get()).list().stream().map(Word::text);
    return words.noneMatch(word -> SOURCES.contains(word) || word.length() >= SHORTEST_NAME && named.contains(word));
  }

  private static Set<String> names(Optional<Citation> side) {
    return side.filter(citation -> !citation.noneCited() && citation.verbatim().isEmpty())
        .stream()
        .flatMap(citation -> Stream.concat(citation.mtus().stream().map(MtusSource::title),
            Stream.of(citation.nonMtus(), citation.otherGuidelines()).flatMap(Optional::stream)))
        .map(Folded::small)
        .collect(Collectors.toSet());
  }
}
