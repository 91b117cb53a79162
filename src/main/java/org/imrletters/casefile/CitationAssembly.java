package org.imrletters.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.casefile.CitationDraft.Cite;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.yaml.YamlDocument;

/** Puts what is cited by id behind what is cited directly, and complains about citations that contradict themselves. */
final class CitationAssembly {

  private static final String CONFLICT = "conflicting-citation";

  private final YamlDocument sources;
  private final Citables citables;
  private final List<Diagnostic> problems;

  CitationAssembly(YamlDocument sources, Citables citables, List<Diagnostic> problems) {
    this.sources = sources;
    this.citables = citables;
    this.problems = problems;
  }

  Citation of(CitationDraft draft, FieldPath at) {
    checkAlone(draft, at);
    if (draft.cites().isEmpty()) {
      return draft.direct();
    }
    List<MtusSource> mtus = new ArrayList<>(draft.mtus());
    Optional<String> nonMtus = draft.nonMtus();
    Optional<String> other = draft.otherGuidelines();
    for (int i = 0; i < draft.cites().size(); i++) {
      Cite cite = draft.cites().get(i);
      Optional<Guideline> guideline = find(cite, at.field("cites").entry(i));
      guideline.flatMap(Guideline::mtus).map(source -> narrowed(source, cite)).ifPresent(mtus::add);
      nonMtus = joined(nonMtus, guideline.flatMap(Guideline::nonMtus));
      other = joined(other, guideline.flatMap(Guideline::otherGuidelines));
    }
    return new Citation(mtus, nonMtus, other, draft.noneCited(), draft.verbatim());
  }

  private void checkAlone(CitationDraft draft, FieldPath at) {
    if (draft.verbatim().isPresent() && (draft.noneCited() || draft.namesEvidence())) {
      complain(Diagnostic.error(CONFLICT, at.field("verbatim"), "'verbatim' does not stand alone")
          .hint("it is the whole citation line: delete it, or the other fields beside it"));
    } else if (draft.noneCited() && draft.namesEvidence()) {
      complain(Diagnostic.error(CONFLICT, at.field("noneCited"), "'noneCited' stands beside evidence that was cited")
          .hint("delete it, or the other fields beside it"));
    }
  }

  private Optional<Guideline> find(Cite cite, FieldPath at) {
    FieldPath id = sources.holds(at.field("guideline")) ? at.field("guideline") : at;
    List<Diagnostic> unknown = new ArrayList<>(0);
    Optional<Guideline> found = citables.find(cite.id(), id, unknown);
    unknown.forEach(this::complain);
    if (cite.narrows() && found.filter(guideline -> guideline.mtus().isEmpty()).isPresent()) {
      complain(
          Diagnostic.error(CONFLICT, at, "'" + cite.id() + "' is from outside the MTUS and has no sections or pages")
              .hint("write the chapter or page into the guideline's own text"));
    }
    return found;
  }

  private static MtusSource narrowed(MtusSource source, Cite cite) {
    return new MtusSource(source.title(), source.year(), source.calledGuidelines(),
        cite.sections().isEmpty() ? source.sections() : cite.sections(),
        cite.pages().isEmpty() ? source.pages() : cite.pages());
  }

  private static Optional<String> joined(Optional<String> first, Optional<String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    return Optional.of(first.get() + "; " + second.get());
  }

  private void complain(Diagnostic problem) {
    problems.add(problem.in(sources));
  }
}
