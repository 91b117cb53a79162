package org.imrletters.template;

import java.io.IOException;
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
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/**
 * A {@code pack.yaml} as it was read, with the {@code severities.yaml} beside it.
 *
 * @param description what it says
 * @param sources where it says it
 * @param severities how severe the house takes what rules find, by their codes
 * @param problems what is wrong with the files
 */
public record PackManifest(PackDescription description, SourceMap sources, Map<String, Severity.ByHouse> severities,
    List<Diagnostic> problems) {

  private static final String FILE = "pack.yaml";
  private static final String SEVERITIES = "severities.yaml";
  private static final String NO_FILE = "missing-file";

  /** Whether these are the files of a pack. */
  static boolean isIn(PackFiles files) {
    try {
      return files.read(FILE).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * What these files say of themselves. A pack without {@code pack.yaml} says nothing, which is a mistake of its own.
   */
  public static PackManifest read(PackFiles files) {
    try {
      Optional<byte[]> bytes = files.read(FILE);
      PackManifest said = bytes.isPresent() ? read(SourceFile.decode(bytes.get(), files.shownAs(FILE))) : silent(files);
      Optional<byte[]> house = files.read(SEVERITIES);
      return house.isPresent() ? said.with(SourceFile.decode(house.get(), files.shownAs(SEVERITIES))) : said;
    } catch (IOException unreadable) {
      return silent(files);
    }
  }

  private PackManifest with(Checked<SourceFile> house) {
    Checked<YamlDocument> yaml = house.then(YamlDocument::of);
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
    return new PackManifest(description, sources, read, all);
  }

  private static PackManifest read(Checked<SourceFile> file) {
    if (!file.isSound()) {
      return broken(file.problems());
    }
    Checked<YamlDocument> yaml = YamlDocument.of(file.orThrow());
    if (yaml.value().isEmpty()) {
      return broken(yaml.problems());
    }
    YamlDocument document = yaml.value().get();
    Checked<PackDescription> read = document.read(PackShape.PACK);
    List<Diagnostic> problems = new ArrayList<>(yaml.problems());
    problems.addAll(read.problems());
    return new PackManifest(read.value().orElse(PackDescription.NOTHING), document, Map.of(), problems);
  }

  private static PackManifest broken(List<Diagnostic> problems) {
    return new PackManifest(PackDescription.NOTHING, SourceMap.NOWHERE, Map.of(), problems);
  }

  private static PackManifest silent(PackFiles files) {
    return broken(List.of(Diagnostic.error(NO_FILE, FieldPath.ROOT, "a pack needs a file pack.yaml")
        .hint("write one that says which pack this one stands over, such as: over: imr-2015")
        .in(Location.ofFile(files.shownAs(FILE)))));
  }

  /**
   * What this one says, and where it says nothing, what the one below says. It need not say anything of its own then.
   */
  public PackManifest over(PackManifest below) {
    List<Diagnostic> remaining = Stream.concat(problems.stream(), below.problems.stream())
        .filter(problem -> !problem.code().equals(NO_FILE))
        .toList();
    Map<String, Severity.ByHouse> all = new TreeMap<>(below.severities);
    all.putAll(severities);
    return new PackManifest(description.over(below.description), sources, all, remaining);
  }

  /** The complaint at its place in the file. */
  Diagnostic locate(Diagnostic complaint) {
    return complaint.in(sources);
  }
}
