package org.imrletters.casefile;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/** A case as a file tells it, or as one would that holds a case built in Java. Immutable. */
public final class CaseFile {

  private final Case review;
  private final SourceMap sources;

  /** Absent for a case that was built in Java, until someone asks for its text. */
  private final Optional<SourceFile> file;

  private final Optional<String> guidelinesHash;

  CaseFile(Case review, SourceMap sources, Optional<SourceFile> file, Optional<String> guidelinesHash) {
    this.review = review;
    this.sources = sources;
    this.file = file;
    this.guidelinesHash = guidelinesHash;
  }

  /**
   * Reads one case file, with every mistake in it.
   *
   * <p>With problems, the case may still be there, without the values that are wrong; it is absent where too little was
   * understood to make one of it.
   *
   * @param in the file's bytes, read to the end or to the largest size that a case may have
   * @param name what complaints call it
   * @param library guidelines that the case may cite by id beside its own; its own win
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Checked<CaseFile> read(InputStream in, String name, GuidelineLibrary library) {
    return SourceFile.read(in, name).then(file -> read(file, library));
  }

  /** The same of a case file's text. */
  public static Checked<CaseFile> read(String text, String name, GuidelineLibrary library) {
    return SourceFile.of(text, name).then(file -> read(file, library));
  }

  static Checked<CaseFile> read(SourceFile file, GuidelineLibrary library) {
    Checked<YamlDocument> document = YamlDocument.of(file);
    if (document.value().isEmpty()) {
      return Checked.failed(document.problems());
    }
    YamlDocument sources = document.value().get();
    Checked<Case> read = sources.read(CaseKind.SHAPE);
    List<Diagnostic> problems = new ArrayList<>(document.problems());
    problems.addAll(read.problems());
    return new Checked<>(read.value().map(direct -> whole(direct, sources, library, problems)), problems);
  }

  /** The case with all that it cites by id. */
  private static CaseFile whole(Case direct, YamlDocument sources, GuidelineLibrary library,
      List<Diagnostic> problems) {
    FieldPath items = FieldPath.of("items");
    if (direct.items().isEmpty() && problems.stream().noneMatch(problem -> problem.at().isWithin(items))) {
      problems.add(Diagnostic.error("missing-field", items, "a case needs at least one disputed item")
          .hint("for example: items: [{treatment: \"Norco 10/325mg, #35\", decision: upheld}]")
          .in(sources));
    }
    Citables citables = Citables.of(sources, library, problems);
    Case whole = direct.deciding(new Citing(sources, citables, problems).resolved(direct.items()));
    Optional<String> cited = citables.citesLibrary() ? library.hash() : Optional.empty();
    return new CaseFile(whole, sources, Optional.of(sources.file()), cited);
  }

  /** The file of a case that was built in Java: what {@link #write} gives of it. */
  public static CaseFile of(Case review) {
    return new CaseFile(review, SourceMap.NOWHERE, Optional.empty(), Optional.empty());
  }

  /**
   * A case file that says what this case says: YAML that {@link #read} takes for an equal case, always the same
   * for the same case. Guidelines that were cited by id stand where they are cited.
   */
  public static String write(Case review) {
    return CaseKind.SHAPE.write(review);
  }

  /** The case. */
  public Case review() {
    return review;
  }

  /** Where in the file each value of the case stands. */
  public SourceMap sources() {
    return sources;
  }

  /**
   * The SHA-256 of the guideline library that the case cites from, as {@link #hash} is made; absent where it cites from
   * none.
   */
  public Optional<String> guidelinesHash() {
    return guidelinesHash;
  }

  /** What complaints call the file. */
  public String name() {
    return file.map(SourceFile::name).orElse("case.yaml");
  }

  /** The file's bytes as they were read; nobody may change them. */
  public byte[] bytes() {
    return file.map(SourceFile::bytes).orElseGet(() -> write(review).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The SHA-256 of the file's text in UTF-8, its lines ended by {@code \n} and without a byte order mark, as 64
   * hexadecimal digits in small letters: it stays when a checkout changes how lines end.
   */
  public String hash() {
    return file.orElseGet(() -> SourceFile.of(write(review), name()).orThrow()).sha256();
  }
}
