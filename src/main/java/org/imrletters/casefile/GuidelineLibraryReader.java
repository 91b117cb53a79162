package org.imrletters.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;
import org.imrletters.yaml.YamlReader;

/** Reads guideline libraries: files that hold a {@code guidelines:} map as case files do, and nothing else. */
public final class GuidelineLibraryReader {

  private GuidelineLibraryReader() {}

  /** Reads one library, with every mistake in it; with problems, the library may be there in part. */
  public static Checked<GuidelineLibrary> read(SourceFile file) {
    Checked<YamlDocument> document = YamlReader.read(file);
    if (document.value().isEmpty()) {
      return Checked.failed(document.problems());
    }
    YamlDocument sources = document.value().get();
    Checked<Map<String, GuidelineDraft>> drafts = sources.read(GuidelineShape.LIBRARY);
    List<Diagnostic> problems = new ArrayList<>(document.problems());
    problems.addAll(drafts.problems());
    if (drafts.value().isEmpty()) {
      return Checked.failed(problems);
    }
    Map<String, Guideline> guidelines = new GuidelineAssembly(sources, problems).of(drafts.value().get());
    return Checked.of(new GuidelineLibrary(guidelines, Optional.of(file.sha256())), problems);
  }

  /** The format of a guideline library, for describing it in another form. */
  public static Shape<?> format() {
    return GuidelineShape.LIBRARY;
  }
}
