package org.imrletters.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which facets a folder keeps goldens of. */
public final class KeptFacets {

  private KeptFacets() {}

  /**
   * The facets of which at least one golden stands in this folder or below it; text where there is none at all.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Set<Facet> in(Path folder) {
    EnumSet<Facet> kept = EnumSet.noneOf(Facet.class);
    try (Stream<Path> files = Files.walk(folder)) {
      files.map(Golden::readings).filter(readings -> !readings.isEmpty()).map(KeptFacets::likeliest)
          .forEach(golden -> kept.add(golden.facet()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return kept.isEmpty() ? EnumSet.of(Facet.TEXT) : kept;
  }

  /** That of a case which is there; of several, the one that says more of the file's name. */
  private static Golden likeliest(List<Golden> readings) {
    return readings.stream()
        .max(Comparator.comparing((Golden golden) -> Files.exists(golden.caseFile()))
            .thenComparing(golden -> golden.facet().part().length()))
        .orElseThrow();
  }
}
