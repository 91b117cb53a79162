package org.imrletters.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.Severity;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.template.PackDescription.Beside;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/**
 * A {@code pack.yaml} as it was read, with the {@code severities.yaml} beside it.
 *
 * @param description what it says
 * @param sources where it says it
 * @param severities how severe the house takes what rules find, by their codes
 * @param rules the rules that it declares, by their codes
 * @param problems what is wrong with the files
 */
public record PackManifest(PackDescription description, SourceMap sources, Map<String, Severity.ByHouse> severities,
    Map<String, DeclaredRule> rules, List<Diagnostic> problems) {

  private static final String FILE = "pack.yaml";
  private static final String LANGUAGE = "language.yaml";
  private static final String SEVERITIES = "severities.yaml";
  private static final String NO_FILE = "missing-file";

  /**
   * What these files say of themselves. A pack without {@code pack.yaml} says nothing, which is a mistake of its own.
   */
  public static PackManifest read(PackFiles files) {
    PackManifest said = read(document(files, FILE).orElseGet(() -> Checked.failed(List.of(Diagnostic
        .error(NO_FILE, FieldPath.ROOT, "a pack needs a file pack.yaml",
            "write one that says which pack this one stands over, such as: over: imr-2015")
        .in(Location.ofFile(files.shownAs(FILE)))))));
    PackManifest spoken = said.beside(files);
    return document(files, SEVERITIES).map(spoken::judged).orElse(spoken);
  }

  /** A YAML file of a pack, where it has it. */
  static Optional<Checked<YamlDocument>> document(PackFiles files, String path) {
    return files.read(path).map(bytes -> SourceFile.decode(bytes, files.shownAs(path)).then(YamlDocument::of));
  }

  private PackManifest beside(PackFiles files) {
    Checked<Language> read = document(files, LANGUAGE).map(yaml -> yaml.then(PackManifest::forms))
        .orElseGet(() -> Checked.failed(List.of()));
    Beside beside = new Beside(read.value().orElse(Language.NOTHING), new DatedData(files, false),
        description.beside().deadlines());
    return new PackManifest(description.with(beside), sources, severities, rules, problems).with(read.problems());
  }

  private static Checked<Language> forms(YamlDocument document) {
    return document.read(Language.SHAPE)
        .further(said -> Checked.of(said, said.problems().stream().map(problem -> problem.in(document)).toList()));
  }

  private PackManifest judged(Checked<YamlDocument> yaml) {
    Checked<Map<String, Function<Location, Severity.ByHouse>>> said = yaml
        .further(document -> document.read(PackShape.SEVERITIES));
    Map<String, Severity.ByHouse> read = new TreeMap<>();
    said.value()
        .orElse(Map.of())
        .forEach((code, its) -> read.put(code,
            its.apply(yaml.value().orElseThrow().locateName(FieldPath.of("rules").field(code)))));
    return new PackManifest(description, sources, read, rules, problems).with(said.problems());
  }

  private static PackManifest read(Checked<YamlDocument> yaml) {
    Checked<PackDescription> read = yaml.further(document -> document.read(PackShape.PACK));
    PackDescription said = read.value().orElse(PackDescription.NOTHING);
    SourceMap sources = yaml.value().isPresent() ? yaml.value().get() : SourceMap.NOWHERE;
    Map<String, DeclaredRule> rules = new TreeMap<>();
    said.rules().own().forEach((code, rule) -> rules.put(code, new DeclaredRule(code, rule, sources)));
    return new PackManifest(said, sources, Map.of(), rules, read.problems());
  }

  /** The same, with something more that is wrong with it. */
  public PackManifest with(List<Diagnostic> more) {
    Stream<Diagnostic> here = more.stream().map(problem -> problem.in(sources));
    return new PackManifest(description, sources, severities, rules, Stream.concat(problems.stream(), here).toList());
  }

  /**
   * What this one says, and where it says nothing, what the one below says. It need not say anything of its own then.
   */
  public PackManifest over(PackManifest below) {
    List<Diagnostic> remaining = Stream.concat(problems.stream(), below.problems.stream())
        .filter(problem -> !problem.code().equals(NO_FILE))
        .toList();
    Map<String, Severity.ByHouse> all = new TreeMap<>(PackDescription.merged(below.severities, severities));
    Map<String, DeclaredRule> own = new TreeMap<>(PackDescription.merged(below.rules, rules));
    return new PackManifest(description.over(below.description), sources, all, own, remaining);
  }
}
