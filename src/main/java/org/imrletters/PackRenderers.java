package org.imrletters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.diagnostic.Suggestion;
import org.imrletters.review.Case;
import org.imrletters.rule.Rules;
import org.imrletters.rule.WordLists;
import org.imrletters.template.TemplatePack;
import org.jspecify.annotations.Nullable;

/** One press for each pack, made when a case first asks for it; or one for every case. */
final class PackRenderers {

  private static final FieldPath PACK = FieldPath.of("pack");

  private final @Nullable PackRenderer only;
  private final Map<String, PackRenderer> byName;
  private final WordLists lists;

  private PackRenderers(@Nullable PackRenderer only, Map<String, PackRenderer> byName, WordLists lists) {
    this.only = only;
    this.byName = byName;
    this.lists = lists;
  }

  static PackRenderers standard() {
    return new PackRenderers(null, new ConcurrentHashMap<>(), WordLists.standard());
  }

  static PackRenderers of(TemplatePack pack) {
    return new PackRenderers(PackRenderer.of(pack), new ConcurrentHashMap<>(), WordLists.standard());
  }

  /** The same presses, with rules that know these words. */
  PackRenderers knowing(WordLists words) {
    return new PackRenderers(only, byName, words);
  }

  /** Everything that is wrong with a case, in the pack that it asks for. */
  List<Diagnostic> check(Case review, SourceMap sources) {
    Optional<PackRenderer> press = press(review);
    List<Diagnostic> problems = press.isPresent() ? Rules.check(review, press.get().kind(), lists)
        : List.of(unknownPack(review));
    return problems.stream().map(problem -> problem.in(sources)).toList();
  }

  /** The letter of a case that keeps the rules. */
  PrintableLetter compose(Origin origin) {
    List<Diagnostic> problems = origin.sources() instanceof HeldSources held && held.isOf(origin.review(), this)
        ? held.problems()
        : check(origin.review(), origin.sources());
    Checked.of(origin, problems).orThrow();
    return press(origin.review()).orElseThrow().compose(origin, problems);
  }

  /** A draft of a case that has these problems; absent where they keep it from being worded, with the reason. */
  Checked<PrintableLetter> draft(Origin origin, List<Diagnostic> problems) {
    Optional<PackRenderer> press = press(origin.review());
    if (press.isEmpty() || problems.stream().anyMatch(problem -> Rules.keepsFromPrinting(problem.code()))) {
      return Checked.failed(problems);
    }
    try {
      return Checked.of(press.get().draft(origin, problems), problems);
    } catch (PackException unworded) {
      if (problems.stream().noneMatch(Diagnostic::isError)) {
        throw unworded;
      }
      return Checked.failed(Stream.concat(problems.stream(), Stream.of(needed(unworded))).toList());
    }
  }

  /** Templates may ask for what the rules see to; that it is missing is the case's fault. */
  private static Diagnostic needed(PackException unworded) {
    return Diagnostic.error("draft-not-worded", FieldPath.ROOT, "the pack cannot word this case even as a draft")
        .hint("mend first what else is told; its templates say: " + unworded.problems().get(0).message());
  }

  private Optional<PackRenderer> press(Case review) {
    if (only != null) {
      return Optional.of(only);
    }
    String name = review.pack().orElseGet(TemplatePack::standardName);
    if (!byName.containsKey(name) && !TemplatePack.isNamed(name)) {
      return Optional.empty();
    }
    PackRenderer made = byName.get(name);
    return Optional.of(made == null ? press(TemplatePack.named(name)) : made);
  }

  private PackRenderer press(TemplatePack pack) {
    return byName.computeIfAbsent(pack.name(), name -> PackRenderer.of(pack));
  }

  private static Diagnostic unknownPack(Case review) {
    String name = review.pack().orElse("");
    String known = "the packs are: " + String.join(", ", TemplatePack.names());
    String hint = Suggestion.nearest(name, TemplatePack.names())
        .map(near -> "did you mean '" + near + "'? " + known)
        .orElse(known);
    return Diagnostic.error("unknown-pack", PACK, "there is no pack '" + name + "'").hint(hint);
  }
}
