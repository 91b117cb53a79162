package org.imrletters.casefile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.kind.Guideline;
import org.imrletters.words.Suggestion;
import org.imrletters.yaml.YamlDocument;

/**
 * The guidelines that a case can cite by id: its own first, then the library's.
 *
 * @param complete whether every guideline of the case was understood; only then is an unknown id the writer's mistake
 * @param ofLibrary the ids of those of the library that were found so far
 */
record Citables(Map<String, Guideline> own, Map<String, Guideline> library, boolean complete, Set<String> ofLibrary) {

  private static final FieldPath GUIDELINES = FieldPath.ROOT.field("guidelines");

  /**
   * Those of a case file.
   *
   * @param problems what was found wrong with the file so far; what is wrong with its guidelines is added
   */
  static Citables of(YamlDocument file, GuidelineLibrary library, List<Diagnostic> problems) {
    boolean complete = problems.stream().noneMatch(problem -> problem.at().isWithin(GUIDELINES));
    Map<String, Guideline> own = new LinkedHashMap<>(file.read(GUIDELINES, Guideline.MAP).orElse(Map.of()));
    own.keySet().removeIf(id -> problems.stream().anyMatch(problem -> problem.at().isWithin(GUIDELINES.field(id))));
    check(own, file, problems);
    return new Citables(own, library.guidelines(), complete, new HashSet<>());
  }

  /** Complains about guidelines that are neither of the MTUS nor from outside it, or both. */
  static void check(Map<String, Guideline> guidelines, SourceMap sources, List<Diagnostic> problems) {
    guidelines.forEach((id, guideline) -> wrong(guideline, GUIDELINES.field(id), problems)
        .ifPresent(problem -> problems.add(problem.in(sources))));
  }

  private static Optional<Diagnostic> wrong(Guideline guideline, FieldPath at, List<Diagnostic> problems) {
    boolean titled = guideline.title().isPresent();
    if (guideline.isOutside() && (titled || guideline.tellsEdition())) {
      return Optional.of(
          Diagnostic.error("conflicting-citation", at, "this guideline is both a part of the MTUS and from outside it",
              "give 'title' with 'year', 'sections' and 'pages', or give 'nonMtus' or 'otherGuidelines'"));
    }
    // Where something at or below the place was complained about, what is missing need not have been left out.
    if (guideline.isOutside() || titled || problems.stream().anyMatch(problem -> problem.at().isWithin(at))) {
      return Optional.empty();
    }
    return Optional
        .of(Diagnostic.error("missing-field", at, "a guideline needs 'title', or 'nonMtus' if it is outside the MTUS",
            "for example: title: Chronic Pain Medical Treatment"));
  }

  /** The guideline of this id. */
  Optional<Guideline> find(String id) {
    Guideline found = own.getOrDefault(id, library.get(id));
    if (found != null && !own.containsKey(id)) {
      ofLibrary.add(id);
    }
    return Optional.ofNullable(found);
  }

  /** The complaint about an id that is none. */
  Optional<Diagnostic> unknown(String id, FieldPath at) {
    return complete
        ? Optional
            .of(Diagnostic.error("unknown-guideline", at, "'" + id + "' is not a guideline of this case", hint(id)))
        : Optional.empty();
  }

  /** Whether a guideline of the library was found so far. */
  boolean citesLibrary() {
    return !ofLibrary.isEmpty();
  }

  private String hint(String id) {
    if (id.indexOf(',') > 0) {
      return "did you mean [" + Stream.of(id.split("[,;]")).map(String::strip).collect(Collectors.joining(", ")) + "]?";
    }
    TreeSet<String> ids = new TreeSet<>(own.keySet());
    ids.addAll(library.keySet());
    if (ids.isEmpty()) {
      return "write it under 'guidelines:', or give a guideline library that holds it";
    }
    return Suggestion.nearest(id, ids).map(meant -> "did you mean '" + meant + "'? ").orElse("")
        + "the guidelines here are: " + String.join(", ", ids);
  }
}
