package org.imrletters.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether git keeps received files out. */
public final class GitIgnore {

  /** The line that does it. */
  public static final String LINE = "*.received.*";

  private GitIgnore() {}

  /**
   * Which file wants the line, if this folder is in a git repository that has none.
   *
   * @return the {@code .gitignore} at the top of the repository, whether or not it is there already
   */
  public static Optional<Path> wanting(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (says(at.resolve(".gitignore"))) {
        return Optional.empty();
      }
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at.resolve(".gitignore"));
      }
    }
    return Optional.empty();
  }

  private static boolean says(Path ignored) {
    return Files.isRegularFile(ignored)
        && new String(FileWork.done(() -> SizeLimit.CASE_FILE.readAll(ignored)), StandardCharsets.UTF_8).lines()
            .map(String::strip)
            .anyMatch(LINE::equals);
  }
}
