package org.imrletters.golden.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.imrletters.file.FileWork;
import org.imrletters.file.WholeFile;
import org.jspecify.annotations.Nullable;

/** Where what was printed instead is put, if anywhere. */
record ReceivedFiles(UnaryOperator<@Nullable Path> chosen, boolean areBesideGoldens) {

  /** Beside the goldens; but nowhere where {@code CI} is set, as nobody would look at them. */
  static ReceivedFiles ofThisMachine() {
    String ci = Objects.requireNonNullElse(System.getenv("CI"), "");
    return ci.isEmpty() || ci.equals("false") || ci.equals("0") ? beside() : nowhere();
  }

  static ReceivedFiles beside() {
    return new ReceivedFiles(beside -> beside, true);
  }

  static ReceivedFiles nowhere() {
    return new ReceivedFiles(beside -> null, false);
  }

  /** In this folder, under the names that they would have below the suite's. */
  static ReceivedFiles in(Path folder, Path suite) {
    return new ReceivedFiles(
        beside -> folder.resolve(beside.startsWith(suite) ? suite.relativize(beside) : beside.getFileName()), false);
  }

  /** Where the file is put that would stand here, beside its golden. */
  Optional<Path> place(Path beside) {
    return Optional.ofNullable(chosen.apply(beside));
  }

  void write(Path beside, byte[] bytes) {
    place(beside).ifPresent(file -> FileWork.done(() -> {
      WholeFile.createFolders(file.toAbsolutePath().getParent());
      return WholeFile.write(file, bytes);
    }));
  }

  void remove(Path beside) {
    place(beside).ifPresent(file -> FileWork.done(() -> Files.deleteIfExists(file)));
  }
}
