package org.imrletters.yaml;

import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.SourceMap;

/** A file that was read as YAML: it can be held to a shape, and knows where each of its values stands. Immutable. */
public final class YamlDocument implements SourceMap {

  private final SourceFile file;
  private final YamlNode root;

  private YamlDocument(SourceFile file, YamlNode root) {
    this.file = file;
    this.root = root;
  }

  /**
   * Reads one file.
   *
   * <p>With problems, the document may still be there, without what had to be refused. It is absent where the text is
   * no YAML ({@code yaml-syntax}), holds nothing ({@code empty-file}), or is nested too deep ({@code too-deep}), too
   * large ({@code too-many-values}) or too wrong ({@code too-many-problems}) to be meant.
   */
  public static Checked<YamlDocument> of(SourceFile file) {
    ProblemList problems = new ProblemList(file);
    Optional<YamlNode> root = Optional.ofNullable(TokenWalk.over(problems));
    return new Checked<>(root.map(value -> new YamlDocument(file, value)), problems.found());
  }

  /** The file that was read. */
  public SourceFile file() {
    return file;
  }

  /** Makes of this document what the shape says, with every place where it does not fit. */
  public <T> Checked<T> read(Shape<T> shape) {
    ProblemList problems = new ProblemList(file);
    try {
      return new Checked<>(Optional.ofNullable(shape.read(root, problems)), problems.found());
    } catch (ProblemList.Abandoned stopped) {
      return Checked.failed(problems.found());
    }
  }

  /** What a shape makes of the value at this place; empty where nothing stands there or it does not fit. */
  public <T> Optional<T> read(FieldPath at, Shape<T> shape) {
    Lookup found = Lookup.of(root, at);
    return found.isExact() ? Optional.ofNullable(shape.read(found.node(), new ProblemList(file))) : Optional.empty();
  }

  /** What the file says, without its places and without a shape to hold it to. */
  Object value() {
    return root.value();
  }

  /** Whether the file says anything at this place. */
  public boolean holds(FieldPath path) {
    return Lookup.of(root, path).isExact();
  }

  @Override
  public Optional<Location> locate(FieldPath path, String quote) {
    Lookup found = Lookup.of(root, path);
    if (!quote.isBlank() && found.isExact()) {
      Optional<Location> words = QuoteSearch.in(file, found.node(), quote);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.of(found.place(file));
  }
}
