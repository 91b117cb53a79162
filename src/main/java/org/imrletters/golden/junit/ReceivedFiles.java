package org.imrletters.golden.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.imrletters.file.WholeFile;
import org.jspecify.annotations.Nullable;

/** Where what was printed instead is put, if anywhere. */
final class ReceivedFiles {

  private final @Nullable UnaryOperator<Path> place;
  private final boolean besideGoldens;

  private ReceivedFiles(@Nullable UnaryOperator<Path> place, boolean besideGoldens) {
    this.place = place;
    this.besideGoldens = besideGoldens;
  }

  /** Beside the goldens; but nowhere where {@code CI} is set, as nobody would look at them. */
  static ReceivedFiles ofThisMachine() {
    String ci = Objects.requireNonNullElse(System.getenv("CI"), "");
    return ci.isEmpty() || ci.equals("false") || ci.equals("0") ? beside() : nowhere();
  }

  static ReceivedFiles beside() {
    return new ReceivedFiles(beside -> beside, true);
  }

  static ReceivedFiles nowhere() {
    return new ReceivedFiles(null, false);
  }

  /** In this folder, under the names that they would have below the suite's. */
  static ReceivedFiles in(Path folder, Path suite) {
    return new ReceivedFiles(
        beside -> folder.resolve(beside.startsWith(suite) ? suite.relativize(beside) : beside.getFileName()), false);
  }

  boolean areBesideGoldens() {
    return besideGoldens;
  }

  /** Where the file is put that would stand here, beside its golden. */
  Optional<Path> place(Path beside) {
    return Optional.ofNullable(place).map(chosen -> chosen.apply(beside));
  }

  void write(Path beside, byte[] bytes) {
    place(beside).ifPresent(file -> {
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, bytes);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    });
  }

  void remove(Path beside) {
    place(beside).ifPresent(file -> {
      try {
        Files.deleteIfExists(file);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    });
  }
}
