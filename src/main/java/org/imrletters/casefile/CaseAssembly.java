package org.imrletters.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.DisputedItem;
import org.imrletters.yaml.YamlDocument;

/** Makes the case of a draft: resolves what its items cite. */
final class CaseAssembly {

  private static final FieldPath ITEMS = FieldPath.ROOT.field("items");
  private static final FieldPath GUIDELINES = FieldPath.ROOT.field("guidelines");

  private final YamlDocument sources;
  private final GuidelineLibrary library;
  private final List<Diagnostic> problems;
  private boolean citesLibrary;

  CaseAssembly(YamlDocument sources, GuidelineLibrary library, List<Diagnostic> problems) {
    this.sources = sources;
    this.library = library;
    this.problems = problems;
  }

  Case of(CaseDraft draft) {
    if (draft.items().isEmpty()) {
      problems.add(Diagnostic.error("missing-field", ITEMS, "a case needs at least one disputed item")
          .hint("for example: items: [{treatment: \"Norco 10/325mg, #35\", decision: upheld}]")
          .in(sources));
    }
    return new Case(draft.pack(), draft.copy(), draft.header(), draft.outcome(), draft.application(), draft.parties(),
        draft.recipients(), draft.records(), draft.reviewer(), draft.reviewers(), draft.summary(), items(draft),
        draft.fields(), draft.waivers());
  }

  private List<DisputedItem> items(CaseDraft draft) {
    boolean complete = problems.stream().noneMatch(problem -> problem.at().isWithin(GUIDELINES));
    Map<String, Guideline> own = new GuidelineAssembly(sources, problems).of(draft.guidelines());
    Citables citables = new Citables(own, library, complete);
    CitationAssembly citations = new CitationAssembly(sources, citables, problems);
    List<DisputedItem> items = new ArrayList<>(draft.items().size());
    for (int i = 0; i < draft.items().size(); i++) {
      items.add(item(draft.items().get(i), ITEMS.entry(i), citations));
    }
    citesLibrary = citables.citesLibrary();
    return items;
  }

  /** The hash of the library, once the case is made and if it cites a guideline of it. */
  Optional<String> citedLibrary() {
    return citesLibrary ? library.hash() : Optional.empty();
  }

  private static DisputedItem item(ItemDraft draft, FieldPath at, CitationAssembly citations) {
    return new DisputedItem(draft.treatment(), draft.retrospective(), draft.associatedWith(), draft.decision(),
        draft.votes(), draft.authorizedOn(),
        draft.claimsAdministrator().map(citation -> citations.of(citation, at.field("claimsAdministrator"))),
        draft.expertReviewer().map(citation -> citations.of(citation, at.field("expertReviewer"))), draft.rationale());
  }
}
