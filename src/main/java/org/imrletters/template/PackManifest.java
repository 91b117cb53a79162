package org.imrletters.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      return bytes.isPresent() ? read(SourceFile.decode(bytes.get(), files.shownAs(FILE))) : silent(files);
    } catch (IOException unreadable) {
      return silent(files);
    }
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
    return new PackManifest(read.value().orElse(PackDescription.NOTHING), document, problems);
  }

  private static PackManifest broken(List<Diagnostic> problems) {
    return new PackManifest(PackDescription.NOTHING, SourceMap.NOWHERE, problems);
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
    List<Diagnostic> remaining = problems.stream().filter(problem -> !problem.code().equals(NO_FILE)).toList();
    return new PackManifest(description.over(below.description), sources, remaining);
  }

  /** The complaint at its place in the file. */
  Diagnostic locate(Diagnostic complaint) {
    return complaint.in(sources);
  }
}
