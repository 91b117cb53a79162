package org.imrletters.yaml;

import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.SourceMap;

/** A file that was read as YAML: it can be held to a shape, and knows where each of its values stands. Immutable. */
public final class YamlDocument implements SourceMap {

  private final SourceFile file;
  private final Node root;

  YamlDocument(SourceFile file, Node root) {
    this.file = file;
    this.root = root;
  }

  /** The file that was read. */
  public SourceFile file() {
    return file;
  }

  /** Makes of this document what the shape says, with every place where it does not fit. */
  public <T> Checked<T> read(Shape<T> shape) {
    Complaints complaints = new Complaints(file);
    try {
      return new Checked<>(Optional.ofNullable(shape.read(root, complaints)), complaints.found());
    } catch (Complaints.Abandoned stopped) {
      return Checked.failed(complaints.found());
    }
  }

  /** What a shape makes of the value at this place; empty where nothing stands there or it does not fit. */
  public <T> Optional<T> read(FieldPath at, Shape<T> shape) {
    Lookup found = Lookup.of(root, at);
    return found.isExact() ? Optional.ofNullable(shape.read(found.node(), new Complaints(file))) : Optional.empty();
  }

  /** What the file says, without its places and without a shape to hold it to. */
  Object value() {
    return PlainValue.of(root);
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
