package org.imrletters.kind;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Severity;
import org.imrletters.review.Copy;

/**
 * What one kind of letter asks of a case: what it is about, and what it tells the parties.
 *
 * @param name the pack's name
 * @param cases the cases that its letters are about
 * @param states the statements that its letters to the parties make
 * @param copies the copies that it has words for
 * @param rules which rules its letters are held to
 * @param severities how severe the house takes what rules find, by their codes
 * @param addressed whether its letters are addressed to those who get them
 */
public record LetterKind(String name, CaseKind cases, Set<Statement> states, Set<Copy> copies, RuleChoice rules,
    Map<String, Severity.ByHouse> severities, boolean addressed) {

  /** Keeps the collections from changing behind the reader's back. */
  public LetterKind {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(cases, "cases");
    states = Set.copyOf(Objects.requireNonNull(states, "states"));
    copies = Set.copyOf(Objects.requireNonNull(copies, "copies"));
    Objects.requireNonNull(rules, "rules");
    severities = Map.copyOf(Objects.requireNonNull(severities, "severities"));
  }

  /** The language of its letters, as a BCP 47 tag. */
  public String language() {
    return cases.declared().language().orElse("en");
  }

  /** Whether its letters are in English. */
  public boolean isEnglish() {
    return CaseDeclaration.primary(language()).equals("en");
  }

  /** What was found, as severe as the house takes it. */
  public Diagnostic judged(Diagnostic found) {
    Severity.ByHouse said = severities.get(found.code());
    return said == null ? found : said.of(found);
  }
}
