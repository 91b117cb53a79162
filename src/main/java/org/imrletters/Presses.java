package org.imrletters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.diagnostic.Suggestion;
import org.imrletters.review.Case;
import org.imrletters.rule.Rules;
import org.imrletters.rule.WordLists;
import org.imrletters.template.Composer;
import org.imrletters.template.TemplatePack;
import org.jspecify.annotations.Nullable;

/** One press for each pack, made when a case first asks for it; or one for every case. */
final class Presses {

  private static final FieldPath PACK = FieldPath.of("pack");

  private final @Nullable Press only;
  private final Map<String, Press> byName;
  private final WordLists lists;
  private final Function<TemplatePack, Press> maker;

  private Presses(
      @Nullable Press only, Map<String, Press> byName, WordLists lists, Function<TemplatePack, Press> maker) {
    this.only = only;
    this.byName = byName;
    this.lists = lists;
    this.maker = maker;
  }

  static Presses standard() {
    return new Presses(null, new ConcurrentHashMap<>(), WordLists.standard(), Press::of);
  }

  static Presses of(TemplatePack pack) {
    return new Presses(Press.of(pack), new ConcurrentHashMap<>(), WordLists.standard(), Press::of);
  }

  /** The same presses, with rules that know these words. */
  Presses knowing(WordLists words) {
    return new Presses(only, byName, words, maker);
  }

  /** The same presses, those that are still to be made prepared by this executor. */
  Presses preparedFor(Format format, Executor executor) {
    if (only == null) {
      executor.execute(Composer::warmUp);
      executor.execute(lists::prepare);
    }
    return new Presses(only, new ConcurrentHashMap<>(), lists, pack -> Press.ahead(pack, format, executor));
  }

  /** Everything that is wrong with a case, in the pack that it asks for. */
  List<Diagnostic> check(Case review, SourceMap sources) {
    Optional<Press> press = press(review);
    List<Diagnostic> problems = press.isPresent() ? Rules.check(review, press.get().kind(), lists)
        : List.of(unknownPack(review));
    return problems.stream().map(problem -> problem.in(sources)).toList();
  }

  /** The letter of a case that keeps the rules. */
  PrintableLetter compose(Case review, SourceMap sources) {
    List<Diagnostic> problems = sources instanceof HeldSources held && held.isOf(review, this)
        ? held.problems()
        : check(review, sources);
    Checked.of(review, problems).orThrow();
    return press(review).orElseThrow().compose(review, sources, problems);
  }

  private Optional<Press> press(Case review) {
    if (only != null) {
      return Optional.of(only);
    }
    String name = review.pack().orElseGet(() -> TemplatePack.standard().name());
    if (!byName.containsKey(name) && !TemplatePack.isNamed(name)) {
      return Optional.empty();
    }
    return Optional.of(byName.computeIfAbsent(name, known -> maker.apply(TemplatePack.named(known))));
  }

  private static Diagnostic unknownPack(Case review) {
    String name = review.pack().orElse("");
    String known = "the packs are: " + String.join(", ", TemplatePack.names());
    String hint = Suggestion.nearest(name, TemplatePack.names())
        .map(near -> "did you mean '" + near + "'? " + known).orElse(known);
    return Diagnostic.error("unknown-pack", PACK, "there is no pack '" + name + "'").hint(hint);
  }
}
