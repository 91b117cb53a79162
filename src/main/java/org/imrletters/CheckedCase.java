package org.imrletters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.casefile.CaseFile;
import org.imrletters.casefile.CaseSource;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;

/**
 * A case that was read from a file or built in Java, with everything that is wrong with it in its pack. Letters, drafts
 * and verifications are made of it. Immutable.
 */
public final class CheckedCase {

  private final CaseSource source;
  private final Checked<CaseFile> read;
  private final PackRenderers rules;
  private final Optional<PackRenderer> pack;
  private final List<Diagnostic> problems;

  /**
   * A case that was held to rules.
   *
   * @param source what was read
   * @param read what reading gave
   * @param rules what held it to them
   * @param pack the pack that words it; absent where the case could not be read or asks for one that does not exist
   * @param problems everything that is wrong with it, sorted by place
   */
  CheckedCase(CaseSource source, Checked<CaseFile> read, PackRenderers rules, Optional<PackRenderer> pack,
      List<Diagnostic> problems) {
    this.source = source;
    this.read = read;
    this.rules = rules;
    this.pack = pack;
    this.problems = problems;
  }

  /** The case, without the values that could not be read; absent where nothing could be made of its file. */
  public Optional<Case> review() {
    return read.value().map(CaseFile::review);
  }

  /** Everything that is wrong, each with its place, sorted by place. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** Whether nothing stands in the way of a letter; warnings do not. */
  public boolean isSound() {
    return pack.isPresent() && problems.stream().noneMatch(Diagnostic::isError);
  }

  /**
   * This case, if nothing stands in the way of its letter.
   *
   * @throws CaseException if there is an error among the problems; it carries all of them
   */
  public CheckedCase orThrow() {
    if (!isSound()) {
      throw new CaseException(problems);
    }
    return this;
  }

  /**
   * What complaints call the case file.
   *
   * @throws IllegalStateException if nothing could be made of it
   */
  public String name() {
    return file().name();
  }

  /**
   * The SHA-256 of the case file's text in UTF-8, its lines ended by {@code \n} and without a byte order mark, as 64
   * hexadecimal digits in small letters. The text of a case that was built in Java is what {@link CaseFile#write} gives.
   *
   * @throws IllegalStateException if nothing could be made of the case
   */
  public String hash() {
    return file().hash();
  }

  /** Whether it asks for the copy that is posted for everyone by itself. */
  public boolean isPublicAnyway() {
    return source.isPublic();
  }

  /** The page of help of each rule that its pack declares, in Markdown, by its code. */
  public Map<String, String> rulePages() {
    return pack.map(PackRenderer::rulePages).orElse(Map.of());
  }

  /** What it was read from. */
  CaseSource source() {
    return source;
  }

  CaseFile file() {
    return read.value().orElseThrow(() -> new IllegalStateException("nothing could be made of the case"));
  }

  Optional<PackRenderer> pack() {
    return pack;
  }

  /** What held the case to its rules. */
  PackRenderers rules() {
    return rules;
  }
}
