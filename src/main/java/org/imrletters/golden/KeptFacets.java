package org.imrletters.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.imrletters.file.FolderWalk;

/** Which facets a folder keeps goldens of. */
public final class KeptFacets {

  private KeptFacets() {}

  /**
   * The facets of which at least one golden stands beside its case, in this folder or below it; text where there is none.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Set<Facet> in(Path folder) {
    EnumSet<Facet> kept = EnumSet.noneOf(Facet.class);
    try {
      FolderWalk.below(folder)
          .files()
          .forEach(file -> Golden.readings(file)
              .stream()
              .filter(golden -> Orphans.hasCase(golden.caseFile()))
              .max(Comparator.comparing(golden -> Golden.caseName(golden.caseFile()).length()))
              .ifPresent(golden -> kept.add(golden.facet())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return kept.isEmpty() ? EnumSet.of(Facet.TEXT) : kept;
  }
}
