package org.imrletters.casefile;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;
import org.imrletters.yaml.YamlReader;

/** Reads case files. */
public final class CaseFileReader {

  private CaseFileReader() {}

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
    Checked<YamlDocument> document = YamlReader.read(file);
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
    if (direct.items().isEmpty()) {
      problems.add(Diagnostic.error("missing-field", FieldPath.of("items"), "a case needs at least one disputed item")
          .hint("for example: items: [{treatment: \"Norco 10/325mg, #35\", decision: upheld}]")
          .in(sources));
    }
    Citables citables = Citables.of(sources, library, problems);
    Case whole = direct.deciding(new Citing(sources, citables, problems).resolved(direct.items()));
    Optional<String> cited = citables.citesLibrary() ? library.hash() : Optional.empty();
    return new CaseFile(whole, sources, Optional.of(sources.file()), cited);
  }
}
