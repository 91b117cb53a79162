package org.imrletters.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.review.MtusSource;

/** Makes guidelines of what was typed, and complains about those that are neither of the MTUS nor from outside it. */
final class GuidelineAssembly {

  private static final FieldPath GUIDELINES = FieldPath.ROOT.field("guidelines");

  private final SourceMap sources;
  private final List<Diagnostic> problems;

  GuidelineAssembly(SourceMap sources, List<Diagnostic> problems) {
    this.sources = sources;
    this.problems = problems;
  }

  Map<String, Guideline> of(Map<String, GuidelineDraft> drafts) {
    Map<String, Guideline> guidelines = new LinkedHashMap<>();
    drafts.forEach((id, draft) -> {
      check(draft, GUIDELINES.field(id));
      guidelines.put(id, new Guideline(mtus(draft), draft.nonMtus(), draft.otherGuidelines()));
    });
    return guidelines;
  }

  private static Optional<MtusSource> mtus(GuidelineDraft draft) {
    return draft.title()
        .map(title -> new MtusSource(title, draft.year(), draft.calledGuidelines().orElse(false), draft.sections(),
            draft.pages()));
  }

  private void check(GuidelineDraft draft, FieldPath at) {
    boolean outside = draft.nonMtus().isPresent() || draft.otherGuidelines().isPresent();
    boolean edition = draft.year().isPresent() || draft.calledGuidelines().isPresent() || !draft.sections().isEmpty()
        || !draft.pages().isEmpty();
    if (outside && (draft.title().isPresent() || edition)) {
      complain(
          Diagnostic.error("conflicting-citation", at, "this guideline is both a part of the MTUS and from outside it")
              .hint("give 'title' with 'year', 'sections' and 'pages', or give 'nonMtus' or 'otherGuidelines'"));
    } else if (!outside && draft.title().isEmpty() && isWhole(at)) {
      complain(
          Diagnostic.error("missing-field", at, "a guideline needs 'title', or 'nonMtus' if it is outside the MTUS")
              .hint("for example: title: Chronic Pain Medical Treatment"));
    }
  }

  /** Whether nothing at or below the place was complained about, so that what is missing was left out. */
  private boolean isWhole(FieldPath at) {
    return problems.stream().noneMatch(problem -> problem.at().isWithin(at));
  }

  private void complain(Diagnostic problem) {
    problems.add(problem.in(sources));
  }
}
