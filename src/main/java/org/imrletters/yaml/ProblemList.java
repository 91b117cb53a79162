package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;

/** Collects what is wrong with one file while it is walked, and knows at which field the walk stands. */
final class ProblemList {

  /** Thrown to stop the walk where going on makes no sense; what was found so far stands. */
  static final class Abandoned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Abandoned() {
      super(null, null, false, false);
    }
  }

  private static final int MOST = 100;

  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();

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

  /** Whether a mistake of this kind was found already. */
  boolean tell(String code) {
    return found.stream().anyMatch(problem -> problem.code().equals(code));
  }

  void enter(String field) {
    steps.add(field);
  }

  void enter(int index) {
    steps.add(index);
  }

  void leave() {
    steps.remove(steps.size() - 1);
  }

  /** Something is wrong between two offsets, in the field where the walk stands. */
  void error(String code, int start, int end, String message, String hint) {
    Location place = file.location(start, end);
    if (found.size() == MOST) {
      found.add(Diagnostic.error("too-many-problems", path(), "more than " + MOST + " problems; the rest is not read")
          .in(place));
      throw new Abandoned();
    }
    found.add(Diagnostic.error(code, path(), message).hint(hint).in(place));
  }

  /** Something is wrong with a value. */
  void error(String code, YamlNode node, String message, String hint) {
    error(code, node.shownAt(file), node.end(), message, hint);
  }

  private FieldPath path() {
    FieldPath path = FieldPath.ROOT;
    for (Object step : steps) {
      path = step instanceof Integer index ? path.entry(index) : path.field((String) step);
    }
    return path;
  }
}
