package org.imrletters.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrletters.file.FolderWalk;

/** Goldens that are left of cases that were renamed or removed: they would be kept, and tell nothing. */
final class Orphans {

  private Orphans() {}

  static List<Outcome> below(Path folder) {
    try {
      return FolderWalk.below(folder).files().stream().flatMap(file -> orphan(file).stream()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<Outcome> orphan(Path file) {
    List<Golden> readings = Golden.readings(file);
    return readings.stream().noneMatch(golden -> hasCase(golden.caseFile()))
        ? readings.stream().reduce((first, last) -> last).map(Outcome.Orphaned::new)
        : Optional.empty();
  }

  /** Whether this case file is there, under either ending. */
  static boolean hasCase(Path caseFile) {
    String yml = Golden.caseName(caseFile) + ".yml";
    return Files.exists(caseFile) || Files.exists(caseFile.resolveSibling(yml));
  }
}
