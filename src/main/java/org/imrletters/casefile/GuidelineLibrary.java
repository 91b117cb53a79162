package org.imrletters.casefile;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.Guideline;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;

/**
 * Guidelines that many cases cite, each under an id. A file of them holds a {@code guidelines:} map as case files do, and
 * nothing else. Immutable.
 */
public final class GuidelineLibrary {

  /** The library without a guideline: cases cite what they bring along. */
  public static final GuidelineLibrary EMPTY = new GuidelineLibrary(Map.of(), Optional.empty());

  private final Map<String, Guideline> guidelines;
  private final Optional<String> hash;

  GuidelineLibrary(Map<String, Guideline> guidelines, Optional<String> hash) {
    this.guidelines = Map.copyOf(guidelines);
    this.hash = hash;
  }

  /**
   * Reads one library, with every mistake in it; with problems, the library may be there in part.
   *
   * @param in the file's bytes, read to the end or to the largest size that a library may have
   * @param name what complaints call it
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Checked<GuidelineLibrary> read(InputStream in, String name) {
    return SourceFile.read(in, name).then(GuidelineLibrary::read);
  }

  static Checked<GuidelineLibrary> read(SourceFile file) {
    Checked<YamlDocument> document = YamlDocument.of(file);
    Checked<Map<String, Guideline>> read = document.further(sources -> sources.read(Guideline.LIBRARY));
    List<Diagnostic> problems = new ArrayList<>(read.problems());
    read.value().ifPresent(guidelines -> Citables.check(guidelines, document.value().orElseThrow(), problems));
    return new Checked<>(read.value().map(guidelines -> new GuidelineLibrary(guidelines, Optional.of(file.sha256()))),
        problems);
  }

  /** The ids that a case may cite, in alphabetical order. */
  public Set<String> ids() {
    return new TreeSet<>(guidelines.keySet());
  }

  /** The SHA-256 of its file; absent where there is none. */
  public Optional<String> hash() {
    return hash;
  }

  Map<String, Guideline> guidelines() {
    return guidelines;
  }
}
