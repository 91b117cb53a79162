package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.yaml.YamlNode.Refused;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one file while it is walked, and knows at which field the walk stands. Where going on makes
 * no sense, the walk is stopped by a {@link CancellationException}; what was found so far stands.
 */
final class ProblemList {

  /** The code of what is no YAML. */
  static final String SYNTAX = "yaml-syntax";

  private static final int MOST = 100;

  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();

  /** How to read on behind the mistake for which the walk had to stop. */
  private @Nullable Mend mend;

  private int stoppedAt;

  /** What would have been read instead of the stretch between two offsets. */
  record Mend(int start, int end, String words) {

    boolean isOfBlanks(String text) {
      return SourceFile.withoutBlanks(text.substring(start, end)).equals(SourceFile.withoutBlanks(words));
    }
  }

  /** Names as strings, indexes as integers; made a path only when there is something to complain about. */
  private final List<Object> steps = new ArrayList<>();

  ProblemList(SourceFile file) {
    this.file = file;
  }

  SourceFile file() {
    return file;
  }

  List<Diagnostic> found() {
    return found;
  }

  /** Whether a mistake of this kind was found, in the line above this offset or later. */
  boolean tell(String code, int from) {
    int line = file.location(from, from).line() - 1;
    return found.stream()
        .anyMatch(
            problem -> problem.code().equals(code) && problem.location().filter(at -> at.line() >= line).isPresent());
  }

  /** The walk stops at this offset, and may be begun anew with a mended text. */
  void stop(int at, Mend by) {
    stoppedAt = at;
    mend = by;
  }

  /** This is no YAML; the walk stops here. */
  void syntax(int at, String message, String hint, Mend by) {
    stop(at, by);
    error(SYNTAX, at, at + 1, message, hint);
  }

  boolean isStopped() {
    return mend != null;
  }

  /**
   * The file with the mistake mended for which the walk stopped; without the words of its line, if that was mended
   * before.
   *
   * @param told what was told so far, by the lines that were mended, negative where blanks alone were; the mistake is
   *     added, unless it only follows from one of these
   */
  SourceFile readOn(Map<Integer, Diagnostic> told) {
    Mend by = Objects.requireNonNull(mend);
    int line = by.isOfBlanks(file.text()) ? -file.location(stoppedAt, stoppedAt).line()
        : file.location(by.start, by.start).line();
    boolean again = told.containsKey(line);
    found.stream()
        .filter(problem -> problem.code().equals(SYNTAX))
        .reduce((one, last) -> last)
        .ifPresent(last -> told.putIfAbsent(line, last));
    Mend chosen = again ? new Mending(file).without(file.lineAt(stoppedAt)) : by;
    return file.mended(chosen.start, chosen.end, chosen.words);
  }

  /** What is made at a field, by its name, or at an entry, by its index. */
  <T extends @Nullable Object> T at(Object step, Supplier<T> work) {
    steps.add(step);
    T made = work.get();
    steps.remove(steps.size() - 1);
    return made;
  }

  /** Something is wrong between two offsets, in the field where the walk stands. */
  void error(String code, int start, int end, String message, String hint) {
    add(start, end, Diagnostic.error(code, path(), message, hint));
  }

  /** Something may well be wrong there, and hinders nobody from reading on. */
  void warning(String code, int start, int end, String message, String hint) {
    add(start, end, Diagnostic.warning(code, path(), message, hint));
  }

  private void add(int start, int end, Diagnostic problem) {
    Location place = file.location(start, end);
    if (found.size() == MOST) {
      found.add(Diagnostic.error("too-many-problems", path(), "more than " + MOST + " problems; the rest is not read")
          .in(place));
      throw new CancellationException();
    }
    found.add(problem.in(place));
  }

  /** Something is wrong with a value; nothing is made of it. */
  <T> @Nullable T error(String code, YamlNode node, String message, String hint) {
    error(code, node.shownAt(file), node.end(), message, hint);
    return null;
  }

  /** Something else than this shape was expected here; nothing is made of it. */
  <T> @Nullable T wrongType(Shape<T> shape, YamlNode node) {
    if (node instanceof Scalar scalar && scalar.isAbsent()) {
      return empty(shape, scalar);
    }
    return node instanceof Refused ? null
        : error("wrong-type", node, "expected " + shape.words() + ", found " + words(node), shape.advice());
  }

  /** What a reader would call this value. */
  private static String words(YamlNode node) {
    return node instanceof Scalar ? "a text" : node instanceof Sequence ? "a list" : Shape.GROUP;
  }

  /** Nothing was given here, where this shape is expected. */
  <T> @Nullable T empty(Shape<T> shape, Scalar scalar) {
    boolean word = scalar.isAbsent() && !scalar.text().isEmpty();
    return error("empty-value", scalar, "nothing is given here",
        word ? "write " + shape.words() + "; if the text '" + scalar.text() + "' is meant, put it in quotes"
            : "write " + shape.words() + " here, or delete it");
  }

  private FieldPath path() {
    FieldPath path = FieldPath.ROOT;
    for (Object step : steps) {
      path = step instanceof Integer index ? path.entry(index) : path.field((String) step);
    }
    return path;
  }
}
