package org.imrletters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrletters.diagnostic.Checked;
import org.imrletters.file.SizeLimit;
import org.imrletters.yaml.SourceFile;

/** Takes in the bytes of case files and guideline libraries, to the largest size that either may have. */
final class Sources {

  private Sources() {}

  static Checked<SourceFile> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in, file.toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Checked<SourceFile> of(InputStream in, String name) {
    try {
      return SourceFile.decode(SizeLimit.CASE_FILE.read(in), name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
