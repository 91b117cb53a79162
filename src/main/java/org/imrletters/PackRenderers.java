package org.imrletters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imrletters.casefile.CaseFile;
import org.imrletters.casefile.CaseSource;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Role;
import org.imrletters.rule.Rules;
import org.imrletters.rule.WordLists;
import org.imrletters.rule.imr.ImrRules;
import org.jspecify.annotations.Nullable;

/** One renderer for each pack, made when a case first asks for it; or one for every case. */
record PackRenderers(@Nullable PackRenderer only, Map<String, PackRenderer> byName, WordLists lists, PackRoot root,
    CaseReading reading) {

  /** All rules that there are. */
  static final Rules RULES = new Rules(ImrRules.ALL);

  private static final FieldPath PACK = FieldPath.of("pack");

  static PackRenderers standard() {
    return new PackRenderers(null, new ConcurrentHashMap<>(), WordLists.standard(), PackRoot.NONE,
        CaseReading.AS_STATED);
  }

  /** The same renderers, of which this one is for every case. */
  PackRenderers with(PackRenderer pack) {
    return new PackRenderers(pack, byName, lists, root, reading);
  }

  /** The same renderers, with rules that know these words. */
  PackRenderers knowing(WordLists words) {
    return new PackRenderers(only, byName, words, root, reading);
  }

  /** The same renderers, with packs that cases name by a path inside this root. */
  PackRenderers in(PackRoot packs) {
    return new PackRenderers(only, new ConcurrentHashMap<>(), lists, packs, reading);
  }

  /** The same renderers, for cases that are read so. */
  PackRenderers as(CaseReading other) {
    return new PackRenderers(only, byName, lists, root, other);
  }

  /** Reads a case as one of the pack that it asks for, and holds it to the rules. */
  CheckedCase check(CaseSource source) {
    return check(source, renderer(source));
  }

  private CheckedCase check(CaseSource source, Checked<PackRenderer> found) {
    Optional<PackRenderer> pack = found.value();
    CaseKind kind = pack.map(its -> its.kind().cases()).orElse(CaseKind.STANDARD);
    Checked<CaseFile> read = reading.of(source.read(kind));
    List<Diagnostic> broken = read.value().map(file -> broken(file, found)).orElse(List.of());
    SourceMap sources = read.value().map(CaseFile::sources).orElse(SourceMap.NOWHERE);
    return new CheckedCase(source, read, this, pack.filter(its -> read.value().isPresent()),
        joined(read.problems(), broken, sources));
  }

  /**
   * All complaints of reading, and those of the rules about other values: what could not be read is missing from the
   * case, and a rule that finds it missing would send the reader looking for a second mistake. So it is with all that
   * is missing from a file of which lines could not be read.
   */
  private static List<Diagnostic> joined(List<Diagnostic> reading, List<Diagnostic> rules, SourceMap sources) {
    boolean whole = reading.stream().noneMatch(read -> read.code().equals("yaml-syntax"));
    Stream<Diagnostic> others = rules.stream()
        .filter(rule -> whole || sources.holds(rule.at()))
        .filter(rule -> reading.stream().noneMatch(read -> meet(read, rule)));
    return Stream.concat(reading.stream(), others).sorted(Diagnostic.BY_PLACE).toList();
  }

  private static boolean meet(Diagnostic read, Diagnostic rule) {
    boolean known = !read.at().text().isEmpty() && !rule.at().text().isEmpty();
    return read.isError() && known
        && (rule.at().isWithin(read.at()) || read.at().isWithin(rule.at()) || RULES.restsOn(rule.code(), read.at()));
  }

  private List<Diagnostic> broken(CaseFile file, Checked<PackRenderer> pack) {
    return pack.value()
        .map(rules -> rules.check(file.review(), lists))
        .orElse(pack.problems())
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
    return ours.pack().orElseThrow().compose(ours, Optional.empty());
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
      return ours.pack().get().draft(ours, Optional.empty());
    } catch (PackException unworded) {
      if (ours.isSound()) {
        throw unworded;
      }
      throw new CaseException(Stream.concat(ours.problems().stream(), Stream.of(needed(unworded))).toList());
    }
  }

  /** The case as held to these rules, if it was held to others so far. */
  private CheckedCase ours(CheckedCase checked) {
    return checked.rules() == this ? checked : check(checked.source());
  }

  /** Templates may ask for what the rules see to; that it is missing is the case's fault. */
  private static Diagnostic needed(PackException unworded) {
    return Diagnostic.error("draft-not-worded", FieldPath.ROOT, "the pack cannot word this case even as a draft",
        "mend first what else is told; its templates say: " + unworded.problems().get(0).message());
  }

  /**
   * The letter to one party, in the pack for its language where that of the case names one.
   *
   * @throws CaseException if something stands in its way there
   */
  PrintableLetter addressed(CheckedCase checked, Role to, boolean draft) {
    Optional<String> name = checked.file()
        .review()
        .party(to)
        .flatMap(party -> party.delivery().language())
        .flatMap(checked.pack().orElseThrow()::inLanguage);
    return in(name, checked, Optional.of(to), draft);
  }

  /** The letter in the pack for another language, which its own pack names; the letter itself where it names none. */
  PrintableLetter inLanguage(String tag, CheckedCase checked, Optional<Role> to, boolean draft) {
    return in(checked.pack().orElseThrow().inLanguage(tag), checked, to, draft);
  }

  private PrintableLetter in(Optional<String> name, CheckedCase checked, Optional<Role> to, boolean draft) {
    CheckedCase its = name.map(pack -> check(checked.source(), named(pack, checked.source(), byName.get(pack))))
        .map(other -> draft ? other : other.orThrow())
        .orElse(checked);
    PackRenderer pack = its.pack().orElseThrow();
    return draft ? pack.draft(its, to) : pack.compose(its, to);
  }

  private Checked<PackRenderer> renderer(CaseSource source) {
    String name = source.pack().orElseGet(TemplatePack::standardName);
    return named(name, source, only == null ? byName.get(name) : only);
  }

  private Checked<PackRenderer> named(String name, CaseSource source, @Nullable PackRenderer known) {
    if (known != null) {
      return Checked.of(known, List.of());
    }
    if (TemplatePack.isNamed(name)) {
      return Checked.of(made(name, () -> TemplatePack.named(name)), List.of());
    }
    return root.find(name, PACK, source.name(), List.of())
        .then(folder -> Checked.of(made(folder.toString(), () -> TemplatePack.folder(folder, root, List.of())),
            List.of()));
  }

  private PackRenderer made(String name, Supplier<TemplatePack> pack) {
    return byName.computeIfAbsent(name, asked -> new PackRenderer(pack.get()));
  }
}
