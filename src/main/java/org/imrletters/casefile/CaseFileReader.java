package org.imrletters.casefile;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.yaml.Shape;
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
   * @param file the case file
   * @param library guidelines that the case may cite by id beside its own; its own win
   */
  public static Checked<CaseFile> read(SourceFile file, GuidelineLibrary library) {
    Checked<YamlDocument> document = YamlReader.read(file);
    if (document.value().isEmpty()) {
      return Checked.failed(document.problems());
    }
    YamlDocument sources = document.value().get();
    Checked<CaseDraft> draft = sources.read(CaseShape.SHAPE);
    List<Diagnostic> problems = new ArrayList<>(document.problems());
    problems.addAll(draft.problems());
    if (draft.value().isEmpty()) {
      return Checked.failed(problems);
    }
    CaseAssembly assembly = new CaseAssembly(sources, library, problems);
    Case review = assembly.of(draft.value().get());
    return Checked.of(new CaseFile(review, sources, file, assembly.citedLibrary()), problems);
  }

  /** The format of a case file, for describing it in another form. */
  public static Shape<?> format() {
    return CaseShape.SHAPE;
  }
}
