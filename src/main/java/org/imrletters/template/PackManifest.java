package org.imrletters.template;

import java.util.ArrayList;
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
    PackManifest said = document(files, FILE).map(PackManifest::read)
        .orElseGet(() -> broken(List.of(Diagnostic.error(NO_FILE, FieldPath.ROOT, "a pack needs a file pack.yaml")
            .hint("write one that says which pack this one stands over, such as: over: imr-2015")
            .in(Location.ofFile(files.shownAs(FILE))))));
    PackManifest spoken = said.beside(files);
    return document(files, SEVERITIES).map(spoken::with).orElse(spoken);
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
    return new PackManifest(description.with(beside), sources, severities, rules,
        Stream.concat(problems.stream(), read.problems().stream()).toList());
  }

  private static Checked<Language> forms(YamlDocument document) {
    Checked<Language> read = document.read(Language.SHAPE);
    Stream<Diagnostic> wrong = read.value().map(Language::problems).orElse(List.of()).stream();
    return new Checked<>(read.value(),
        Stream.concat(read.problems().stream(), wrong.map(problem -> problem.in(document))).toList());
  }

  private PackManifest with(Checked<YamlDocument> yaml) {
    List<Diagnostic> all = new ArrayList<>(problems);
    all.addAll(yaml.problems());
    Map<String, Severity.ByHouse> read = new TreeMap<>();
    yaml.value().ifPresent(document -> {
      Checked<Map<String, Function<Location, Severity.ByHouse>>> rules = document.read(PackShape.SEVERITIES);
      all.addAll(rules.problems());
      rules.value()
          .orElse(Map.of())
          .forEach((code, said) -> read.put(code, said.apply(document.locateName(FieldPath.of("rules").field(code)))));
    });
    return new PackManifest(description, sources, read, rules, all);
  }

  private static PackManifest read(Checked<YamlDocument> yaml) {
    if (yaml.value().isEmpty()) {
      return broken(yaml.problems());
    }
    Checked<PackDescription> read = yaml.value().get().read(PackShape.PACK);
    List<Diagnostic> problems = new ArrayList<>(yaml.problems());
    problems.addAll(read.problems());
    PackDescription said = read.value().orElse(PackDescription.NOTHING);
    Map<String, DeclaredRule> rules = new TreeMap<>();
    said.rules().own().forEach((code, rule) -> rules.put(code, new DeclaredRule(code, rule, yaml.value().get())));
    return new PackManifest(said, yaml.value().get(), Map.of(), rules, problems);
  }

  private static PackManifest broken(List<Diagnostic> problems) {
    return new PackManifest(PackDescription.NOTHING, SourceMap.NOWHERE, Map.of(), Map.of(), problems);
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
