package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.file.RecentlyUsed;
import org.imrletters.words.Folded;
import org.imrletters.yaml.YamlNode.Mapping;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Sequence;

/**
 * A file that was read as YAML: it can be held to a shape, and knows where each of its values stands. Immutable.
 *
 * @param file the file
 * @param root all that it says
 * @param folded the value that was quoted from last: whoever looks for one paragraph of a long one looks for all
 */
public record YamlDocument(SourceFile file, YamlNode root, RecentlyUsed<String, Folded> folded) implements SourceMap {

  /** More mistakes of this kind than a person makes who writes a case; and more text than a letter holds. */
  private static final int MOST_MENDED = 30;

  private static final int LONGEST_MENDED = 200_000;

  /**
   * Reads one file.
   *
   * <p>With problems, the document may still be there, without what had to be refused. Where the text is no YAML ({@code
   * yaml-syntax}), it is read on as it was probably meant, so that all else is told as well; the document is absent where
   * that does not succeed. It is absent, too, where the text holds nothing ({@code empty-file}), or is nested too deep ({@code too-deep}), too
   * large ({@code too-many-values}) or too wrong ({@code too-many-problems}) to be meant.
   */
  public static Checked<YamlDocument> of(SourceFile file) {
    Map<Integer, Diagnostic> syntax = new LinkedHashMap<>();
    ProblemList problems = new ProblemList(file);
    YamlNode root = TokenWalk.over(problems);
    int most = file.text().length() > LONGEST_MENDED ? 0 : MOST_MENDED;
    for (int mended = 0; root == null && mended < most && problems.isStopped(); mended++) {
      problems = new ProblemList(problems.readOn(syntax));
      root = TokenWalk.over(problems);
    }
    List<Diagnostic> found = new ArrayList<>(syntax.values());
    if (root == null && !found.isEmpty()) {
      return Checked.failed(found); // what is wrong besides may follow from the mending
    }
    found.addAll(problems.found());
    ProblemList last = problems;
    return new Checked<>(
        Optional.ofNullable(root).map(value -> new YamlDocument(last.file(), value, new RecentlyUsed<>(1))), found);
  }

  /** The file that was read. */
  @Override
  public SourceFile file() {
    return file.asTyped();
  }

  /** Makes of this document what the shape says, with every place where it does not fit. */
  public <T> Checked<T> read(Shape<T> shape) {
    ProblemList problems = new ProblemList(file);
    try {
      return new Checked<>(Optional.ofNullable(shape.read(root, problems)), problems.found());
    } catch (CancellationException stopped) {
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
    return value(root);
  }

  private static Object value(YamlNode node) {
    if (node instanceof Mapping group) {
      Map<String, Object> values = new LinkedHashMap<>();
      group.entries().forEach((name, entry) -> values.put(name, value(entry.value())));
      return values;
    }
    return node instanceof Sequence list ? list.entries().stream().map(YamlDocument::value).toList()
        : node instanceof Scalar scalar ? scalar.value() : List.of();
  }

  /** Where the name of a field stands. */
  public Location locateName(FieldPath path) {
    return Lookup.of(root, path).name(file);
  }

  @Override
  public boolean holds(FieldPath path) {
    return Lookup.of(root, path).isExact();
  }

  @Override
  public Optional<Location> locate(FieldPath path, String quote) {
    Lookup found = Lookup.of(root, path);
    if (!quote.isBlank() && found.isExact()) {
      Optional<Location> words = found.isNamed(quote) ? Optional.of(found.name(file)) : quoted(found.node(), quote);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.of(found.place(file));
  }

  /**
   * Where the words stand in a value as it was typed, or what of them stands on their first line, whatever blanks, dashes
   * and accents it is typed with: a blank of the words may be a line break of the file. A character by itself is meant as
   * it is, and not as what it may resemble.
   */
  private Optional<Location> quoted(YamlNode node, String quote) {
    String words = quote.strip();
    String value = file.text().substring(node.start(), node.end());
    Folded read = folded.get(value, Folded::of);
    String wanted = Folded.of(words).line();
    boolean sign = words.codePointCount(0, words.length()) == 1;
    int at = sign ? value.indexOf(words) : wanted.isEmpty() ? -1 : read.line().indexOf(wanted);
    if (at < 0) {
      return Optional.empty();
    }
    int start = sign ? at : read.typedStart(at);
    int end = value.startsWith(words, start) ? start + words.length() : read.typedEnd(at + wanted.length());
    return Optional.of(file.location(node.start() + start, node.start() + end));
  }
}
