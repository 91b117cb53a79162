package org.imrletters.golden.report;

import java.nio.file.Path;

/** How results speak of files: as whoever asked for them typed their folder. */
@FunctionalInterface
public interface FileNames {

  /** The name of a case file or of a golden. */
  String of(Path file);
}
