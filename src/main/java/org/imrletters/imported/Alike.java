package org.imrletters.imported;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.imported.Knob.Kind;
import org.imrletters.imported.Probes.Probe;

/**
 * That a list's second entry is printed as its first one is.
 *
 * @param start where the first entry starts, or that part of it
 * @param pieces how many pieces at the end of the second entry are alike
 */
record Alike(int start, int pieces) {

  /** Whether entries are printed alike; of a list of words it is seen with one word twice. */
  static Optional<Alike> of(Effects effects, Probe base, String list, Hunk second) {
    return base.knobs()
        .stream()
        .filter(knob -> knob.kind() == Kind.WORD && knob.at().equals(list + "[0]"))
        .findFirst()
        .map(first -> of(effects, base, first, first.renamed(list + "[0]", list + "[1]"), list, second))
        .orElseGet(() -> same(base, list, second));
  }

  private static Optional<Alike> of(Effects effects, Probe base, Knob first, Knob other, String list, Hunk second) {
    int from = effects.of(base, Map.of(other, base.setting(first)))
        .stream()
        .mapToInt(change -> change.hunk().from())
        .min()
        .orElse(second.to());
    return effects.probes()
        .otherwise(base, Map.of(first, base.setting(other)))
        .flatMap(probe -> Stretch.of(base, second.from(), second.to(), probe)
            .flatMap(its -> same(probe, list, new Hunk(its.from(), its.to(), 0, 0))))
        .filter(alike -> second.to() - alike.pieces <= from);
  }

  private static Optional<Alike> same(Probe base, String list, Hunk second) {
    List<Token> tokens = base.tokens();
    int same = 0;
    while (same < second.to() - second.from() && same < second.from() && tokens.get(second.to() - 1 - same)
        .equals(tokens.get(second.from() - 1 - same).renamed(list + "[0]", list + "[1]"))) {
      same++;
    }
    boolean shows = tokens.subList(second.from(), second.to() - same)
        .stream()
        .anyMatch(token -> token.place().isPresent());
    return same == 0 || shows ? Optional.empty() : Optional.of(new Alike(second.from() - same, same));
  }
}
