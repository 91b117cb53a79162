package org.imrletters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.review.Case;
import org.imrletters.rule.Rules;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Suggestion;
import org.jspecify.annotations.Nullable;

/** One renderer for each pack, made when a case first asks for it; or one for every case. */
record PackRenderers(@Nullable PackRenderer only, Map<String, PackRenderer> byName, WordLists lists) {

  private static final FieldPath PACK = FieldPath.of("pack");

  static PackRenderers standard() {
    return new PackRenderers(null, new ConcurrentHashMap<>(), WordLists.standard());
  }

  static PackRenderers of(TemplatePack pack) {
    return new PackRenderers(PackRenderer.of(pack), new ConcurrentHashMap<>(), WordLists.standard());
  }

  /** The same renderers, with rules that know these words. */
  PackRenderers knowing(WordLists words) {
    return new PackRenderers(only, byName, words);
  }

  /** Holds what reading gave to the rules of the pack that it asks for. */
  CheckedCase check(Checked<CaseFile> read) {
    Optional<PackRenderer> pack = read.value().flatMap(file -> renderer(file.review()));
    List<Diagnostic> broken = read.value().map(file -> broken(file, pack)).orElse(List.of());
    List<Diagnostic> all = OnePlaceOneComplaint.of(read.problems(), broken,
        read.value().map(CaseFile::sources).orElse(SourceMap.NOWHERE));
    return new CheckedCase(read, this, pack, all.stream().sorted(Diagnostic.BY_PLACE).toList());
  }

  private List<Diagnostic> broken(CaseFile file, Optional<PackRenderer> pack) {
    return pack.map(rules -> rules.check(file.review(), lists))
        .orElseGet(() -> List.of(unknownPack(file.review())))
        .stream()
        .map(problem -> problem.in(file.sources()))
        .toList();
  }

  /**
   * The letter of a case.
   *
   * @throws CaseException if something stands in its way; it carries everything that is wrong
   */
  PrintableLetter compose(CheckedCase checked) {
    CheckedCase ours = ours(checked).orThrow();
    return ours.pack().orElseThrow().compose(ours);
  }

  /**
   * A draft of a case, whatever is wrong with it.
   *
   * @throws CaseException if it cannot be worded at all; it carries everything that is wrong
   */
  PrintableLetter draft(CheckedCase checked) {
    CheckedCase ours = ours(checked);
    if (ours.pack().isEmpty() || ours.problems().stream().anyMatch(told -> Rules.keepsFromPrinting(told.code()))) {
      throw new CaseException(ours.problems());
    }
    try {
      return ours.pack().get().draft(ours);
    } catch (PackException unworded) {
      if (ours.isSound()) {
        throw unworded;
      }
      throw new CaseException(Stream.concat(ours.problems().stream(), Stream.of(needed(unworded))).toList());
    }
  }

  /** The case as held to these rules, if it was held to others so far. */
  private CheckedCase ours(CheckedCase checked) {
    return checked.rules() == this ? checked : check(checked.read());
  }

  /** Templates may ask for what the rules see to; that it is missing is the case's fault. */
  private static Diagnostic needed(PackException unworded) {
    return Diagnostic.error("draft-not-worded", FieldPath.ROOT, "the pack cannot word this case even as a draft")
        .hint("mend first what else is told; its templates say: " + unworded.problems().get(0).message());
  }

  private Optional<PackRenderer> renderer(Case review) {
    if (only != null) {
      return Optional.of(only);
    }
    String name = review.pack().orElseGet(TemplatePack::standardName);
    if (!byName.containsKey(name) && !TemplatePack.isNamed(name)) {
      return Optional.empty();
    }
    PackRenderer made = byName.get(name);
    return Optional
        .of(made == null ? byName.computeIfAbsent(name, known -> PackRenderer.of(TemplatePack.named(known))) : made);
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
