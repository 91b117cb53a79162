package org.imrletters.casefile;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.review.HeaderDate;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/**
 * A case of which nothing but its pack is known so far: its pack says what it may hold. Immutable.
 *
 * @param document the file as YAML; absent for a case that was built in Java, or of which nothing could be read
 * @param built the case that was built in Java
 * @param library guidelines that the case may cite by id beside its own; its own win
 * @param problems what is wrong with the file whatever its pack is
 */
@SuppressWarnings("exports") // what a pack asks of cases is between this and the door
public record CaseSource(Optional<YamlDocument> document, Optional<Case> built, GuidelineLibrary library,
    List<Diagnostic> problems) {

  private static final FieldPath PACK = FieldPath.of("pack");
  private static final FieldPath COPY = FieldPath.of("copy");
  private static final FieldPath MAILED = new FieldPath("case.mailed");
  private static final FieldPath ITEMS = FieldPath.of("items");

  /**
   * A case in a file.
   *
   * @param in the file's bytes, read to the end or to the largest size that a case may have
   * @param name what complaints call it
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static CaseSource of(InputStream in, String name, GuidelineLibrary library) {
    return of(SourceFile.read(in, name), library);
  }

  /** The same of a case file's text. */
  public static CaseSource of(String text, String name, GuidelineLibrary library) {
    return of(SourceFile.of(text, name), library);
  }

  /** A case that was built in Java. */
  public static CaseSource of(Case review) {
    return new CaseSource(Optional.empty(), Optional.of(review), GuidelineLibrary.EMPTY, List.of());
  }

  static CaseSource of(Checked<SourceFile> file, GuidelineLibrary library) {
    Checked<YamlDocument> read = file.then(YamlDocument::of);
    return new CaseSource(read.value(), Optional.empty(), library, read.problems());
  }

  /** The pack that the case asks for. */
  public Optional<String> pack() {
    return built.isPresent() ? built.get().pack() : document.flatMap(file -> file.read(PACK, Shape.text()));
  }

  /** Whether the case itself asks for the public copy. */
  public boolean isPublic() {
    return built.map(Case::isPublic)
        .orElseGet(() -> document.flatMap(file -> file.read(COPY, Shape.text())).filter("public"::equals).isPresent());
  }

  /** Whether the case itself says when its letter is mailed. */
  public boolean isMailed() {
    return built.map(review -> review.header().on(HeaderDate.MAILED).isPresent())
        .orElseGet(() -> document.flatMap(file -> file.read(MAILED, Shape.text())).isPresent());
  }

  /** What complaints call the file. */
  public String name() {
    return document.map(file -> file.file().name()).orElse("case.yaml");
  }

  /**
   * Reads the case, with every mistake in it.
   *
   * <p>With problems, the case may still be there, without the values that are wrong; it is absent where too little was
   * understood to make one of it. One that was built in Java is read from what {@link CaseFile#bytes} gives of it, so
   * that the same is asked of both; its problems stand nowhere.
   *
   * @param kind what its pack says of its cases
   */
  public Checked<CaseFile> read(CaseKind kind) {
    if (built.isPresent()) {
      CaseSource written = of(SourceFile.of(kind.write(built.get()), name()), library);
      Checked<CaseFile> read = written.read(kind);
      return new Checked<>(read.value().map(file -> file.from(SourceMap.NOWHERE)),
          read.problems().stream().map(Diagnostic::nowhere).toList());
    }
    List<Diagnostic> all = new ArrayList<>(problems);
    return new Checked<>(document.flatMap(file -> read(file, kind, all)), all);
  }

  private Optional<CaseFile> read(YamlDocument file, CaseKind kind, List<Diagnostic> all) {
    Checked<Case> read = file.read(kind.shape());
    all.addAll(read.problems());
    return read.value().map(direct -> whole(direct, file, kind, all));
  }

  /** The case with all that it cites by id. */
  private CaseFile whole(Case direct, YamlDocument sources, CaseKind kind, List<Diagnostic> all) {
    if (direct.items().isEmpty() && all.stream().noneMatch(problem -> problem.at().isWithin(ITEMS))) {
      all.add(
          Diagnostic
              .error("missing-field", ITEMS, "a case needs at least one disputed item",
                  "for example: items: [" + kind.declared().itemExample() + "]")
              .in(sources));
    }
    Citables citables = Citables.of(sources, library, all);
    Case whole = direct.deciding(new Citing(sources, citables, all).resolved(direct.items()));
    Optional<String> cited = citables.citesLibrary() ? library.hash() : Optional.empty();
    return new CaseFile(whole, kind, sources, Optional.of(sources.file()), cited);
  }
}
