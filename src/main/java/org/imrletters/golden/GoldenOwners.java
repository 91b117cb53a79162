package org.imrletters.golden;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which goldens belong to which case of a folder: {@code roe.yaml} and {@code roe.yml} would share theirs. */
final class GoldenOwners {

  private final Map<Path, Path> owners = new HashMap<>();

  GoldenOwners(List<Path> cases) {
    cases.forEach(file -> owners.putIfAbsent(file.resolveSibling(Golden.caseName(file)), file));
  }

  /** The complaint about a case, if another one has a claim to its goldens and came first. */
  Optional<Outcome> clash(Path caseFile) {
    return namesWithTheSameGoldens(caseFile).map(owners::get)
        .filter(owner -> owner != null && !owner.equals(caseFile))
        .findFirst()
        .map(owner -> new Outcome.Unusable(caseFile,
            "its goldens would be those of " + owner.getFileName() + " as well; rename one of the two"));
  }

  /** Its own name, and {@code roe} for a case called {@code roe.tags}. */
  private static Stream<Path> namesWithTheSameGoldens(Path caseFile) {
    String name = Golden.caseName(caseFile);
    Stream<String> shorter = Arrays.stream(Facet.values())
        .filter(facet -> !facet.part().isEmpty())
        .map(facet -> name.replaceFirst("\\." + facet.part() + "(-[0-9]+)?\\z", ""))
        .filter(s -> !s.equals(name));
    return Stream.concat(Stream.of(name), shorter).map(caseFile::resolveSibling);
  }
}
