package org.imrletters.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
