package org.imrletters.yaml;

/** Finds the line that parts two documents of one file. */
final class Markers {

  private Markers() {}

  /** The start of the nearest line of three dashes at or before this offset; the offset itself without one. */
  static int lastDashes(SourceFile file, int offset) {
    for (int line = file.lineAt(offset); line >= 0; line--) {
      if (file.text().startsWith("---", file.lineStart(line))) {
        return file.lineStart(line);
      }
    }
    return offset;
  }
}
