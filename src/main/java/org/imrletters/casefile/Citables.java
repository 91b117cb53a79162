package org.imrletters.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Suggestion;

/** The guidelines that a case can cite by id: its own first, then the library's. */
final class Citables {

  private final Map<String, Guideline> own;
  private final Map<String, Guideline> library;

  /** Whether every guideline of the case was understood; only then is an unknown id the writer's mistake. */
  private final boolean complete;

  private boolean citesLibrary;

  Citables(Map<String, Guideline> own, GuidelineLibrary library, boolean complete) {
    this.own = own;
    this.library = library.guidelines();
    this.complete = complete;
  }

  /** The guideline of this id; where there is none, the problem that this makes is added. */
  Optional<Guideline> find(String id, FieldPath at, List<Diagnostic> problems) {
    Guideline found = own.getOrDefault(id, library.get(id));
    citesLibrary |= found != null && !own.containsKey(id);
    if (found == null && complete) {
      problems.add(
          Diagnostic.error("unknown-guideline", at, "'" + id + "' is not a guideline of this case").hint(hint(id)));
    }
    return Optional.ofNullable(found);
  }

  /** Whether a guideline of the library was found so far. */
  boolean citesLibrary() {
    return citesLibrary;
  }

  private String hint(String id) {
    TreeSet<String> ids = new TreeSet<>(own.keySet());
    ids.addAll(library.keySet());
    if (ids.isEmpty()) {
      return "write it under 'guidelines:', or give a guideline library that holds it";
    }
    return Suggestion.nearest(id, ids).map(meant -> "did you mean '" + meant + "'? ").orElse("")
        + "the guidelines here are: " + String.join(", ", ids);
  }
}
