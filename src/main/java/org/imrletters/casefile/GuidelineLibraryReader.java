package org.imrletters.casefile;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.Guideline;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;
import org.imrletters.yaml.YamlReader;

/** Reads guideline libraries: files that hold a {@code guidelines:} map as case files do, and nothing else. */
public final class GuidelineLibraryReader {

  private GuidelineLibraryReader() {}

  /**
   * Reads one library, with every mistake in it; with problems, the library may be there in part.
   *
   * @param in the file's bytes, read to the end or to the largest size that a library may have
   * @param name what complaints call it
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Checked<GuidelineLibrary> read(InputStream in, String name) {
    return SourceFile.read(in, name).then(GuidelineLibraryReader::read);
  }

  static Checked<GuidelineLibrary> read(SourceFile file) {
    Checked<YamlDocument> document = YamlReader.read(file);
    if (document.value().isEmpty()) {
      return Checked.failed(document.problems());
    }
    YamlDocument sources = document.value().get();
    Checked<Map<String, Guideline>> read = sources.read(Guideline.LIBRARY);
    List<Diagnostic> problems = new ArrayList<>(document.problems());
    problems.addAll(read.problems());
    if (read.value().isEmpty()) {
      return Checked.failed(problems);
    }
    Map<String, Guideline> guidelines = read.value().get();
    Citables.check(guidelines, sources, problems);
    return Checked.of(new GuidelineLibrary(guidelines, Optional.of(file.sha256())), problems);
  }
}
