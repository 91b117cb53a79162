package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/**
 * A {@code pack.yaml} as it was read.
 *
 * @param description what it says
 * @param sources where it says it
 * @param problems what is wrong with it
 */
public record PackManifest(PackDescription description, SourceMap sources, List<Diagnostic> problems) {

  private static final String FILE = "pack.yaml";
  private static final String NO_FILE = "missing-file";

  /**
   * What these files say of themselves. A pack without {@code pack.yaml} says nothing, which is a mistake of its own.
   */
  public static PackManifest read(PackFiles files) {
    String name = files.shownAs(FILE);
    return files.read(FILE)
        .map(bytes -> read(SourceFile.decode(bytes, name).then(YamlDocument::of)))
        .orElseGet(() -> broken(List.of(Diagnostic.error(NO_FILE, FieldPath.ROOT, "a pack needs a file pack.yaml")
            .hint("write one that says which pack this one stands over, such as: over: imr-2015")
            .in(Location.ofFile(name)))));
  }

  private static PackManifest read(Checked<YamlDocument> yaml) {
    if (yaml.value().isEmpty()) {
      return broken(yaml.problems());
    }
    Checked<PackDescription> read = yaml.value().get().read(PackShape.PACK);
    List<Diagnostic> problems = new ArrayList<>(yaml.problems());
    problems.addAll(read.problems());
    return new PackManifest(read.value().orElse(PackDescription.NOTHING), yaml.value().get(), problems);
  }

  private static PackManifest broken(List<Diagnostic> problems) {
    return new PackManifest(PackDescription.NOTHING, SourceMap.NOWHERE, problems);
  }

  /** The same, with something more that is wrong with it. */
  public PackManifest with(List<Diagnostic> more) {
    Stream<Diagnostic> here = more.stream().map(problem -> problem.in(sources));
    return new PackManifest(description, sources, Stream.concat(problems.stream(), here).toList());
  }

  /**
   * What this one says, and where it says nothing, what the one below says. It need not say anything of its own then.
   */
  public PackManifest over(PackManifest below) {
    List<Diagnostic> remaining = Stream.concat(problems.stream(), below.problems.stream())
        .filter(problem -> !problem.code().equals(NO_FILE))
        .toList();
    return new PackManifest(description.over(below.description), sources, remaining);
  }
}
