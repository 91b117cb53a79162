package org.imrletters.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;
import org.imrletters.file.SizeLimit;
import org.imrletters.review.Case;

/**
 * A case that letters are to be made of: a file, a line of one, or one that was built in Java.
 *
 * @param name what complaints and the manifest call the file
 * @param line the line of the file that the case stands on, counted from one; 0 where it is the whole file
 * @param source what gives its bytes when its turn comes
 * @param built the case that was built in Java
 */
public record CaseInput(String name, int line, Source source, Optional<Case> built) {

  /** What gives the bytes of a case. */
  public interface Source {
    /** All of them, or of too many, enough to see that. */
    byte[] bytes() throws IOException;
  }

  /**
   * A case file, which is read when its turn comes.
   *
   * @param name what complaints and the manifest call it
   */
  public static CaseInput file(String name, Path file) {
    return new CaseInput(name, 0, () -> {
      try (InputStream in = SizeLimit.open(file)) {
        return SizeLimit.CASE_FILE.read(in);
      }
    }, Optional.empty());
  }

  /** The text of a case, YAML or JSON. */
  public static CaseInput text(String name, String text) {
    return line(name, 0, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A case on a line of a file or of a table.
   *
   * @param line the line, counted from one
   */
  public static CaseInput line(String name, int line, byte[] json) {
    return new CaseInput(name, line, () -> json, Optional.empty());
  }

  /** A case that was built in Java. */
  public static CaseInput of(String name, Case review) {
    return new CaseInput(name, 0, () -> CaseFile.write(review).getBytes(StandardCharsets.UTF_8), Optional.of(review));
  }

  /** Where complaints about the case as a whole are told. */
  Location location() {
    return CaseRecord.location(name, line);
  }

  /** The same complaint, where this stands on a line of a file. */
  Diagnostic told(Diagnostic diagnostic) {
    Location at = diagnostic.location().orElseGet(this::location);
    return line == 0 || diagnostic.location().isEmpty() ? diagnostic.in(at)
        : diagnostic.in(new Location(at.file(), at.line() + line - 1, at.column(), at.length(), at.excerpt()));
  }

  CheckedCase read(ImrLetters letters, byte[] read) {
    return built.map(letters::read).orElseGet(() -> letters.read(new ByteArrayInputStream(read), name));
  }
}
