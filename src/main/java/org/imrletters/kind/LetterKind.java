package org.imrletters.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /** A statement that the law asks of a letter to the parties. The words of it are the pack's. */
  public enum Statement {
    /** The determination is binding, and may be appealed within 30 days of mailing (Labor Code 4610.6(g) and (h)). */
    APPEAL_RIGHTS,
    /** What was overturned is authorized within 5 working days, or paid for within 20 days (8 CCR 9792.10.7(a)). */
    NEXT_STEPS
  }

  /**
   * Which rules letters of a kind are held to, besides those that hold for every letter.
   *
   * @param only the library's rules that hold, by their codes; where it is absent, those for letters of any kind
   * @param off those of them that do not
   * @param own the codes of the rules that the pack declares
   */
  public record RuleChoice(Optional<List<String>> only, List<String> off, Set<String> own) {

    /** Says nothing. */
    public static final RuleChoice NOTHING = new RuleChoice(Optional.empty(), List.of(), Set.of());

    /** What this pack says, and where it says nothing, what the one below says. */
    public RuleChoice over(RuleChoice below) {
      Set<String> all = new HashSet<>(below.own);
      all.addAll(own);
      return only.isPresent() ? new RuleChoice(only, off, all)
          : new RuleChoice(below.only, Stream.of(off, below.off).flatMap(List::stream).toList(), all);
    }

    /** Whether a rule of the library holds that is for letters of any kind, or is not. */
    public boolean holds(String code, boolean ofAnyKind) {
      return !off.contains(code) && only.map(named -> named.contains(code)).orElse(ofAnyKind);
    }
  }
}
