package org.imrletters.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.Guideline;
import org.imrletters.kind.Guideline.Cite;
import org.imrletters.review.Citation;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.MtusSource;
import org.imrletters.yaml.YamlDocument;

/** Puts what is cited by id behind what is cited directly, and complains about citations that contradict themselves. */
record Citing(YamlDocument sources, Citables citables, List<Diagnostic> problems) {

  private static final String CONFLICT = "conflicting-citation";
  private static final FieldPath ITEMS = FieldPath.ROOT.field("items");

  /** The items of a case with all that they cite. */
  List<DisputedItem> resolved(List<DisputedItem> items) {
    List<DisputedItem> whole = new ArrayList<>(items.size());
    for (DisputedItem item : items) {
      FieldPath at = ITEMS.entry(whole.size());
      whole.add(item.citing(item.claimsAdministrator().map(direct -> whole(direct, at.field("claimsAdministrator"))),
          item.expertReviewer().map(direct -> whole(direct, at.field("expertReviewer")))));
    }
    return whole;
  }

  private Citation whole(Citation direct, FieldPath at) {
    FieldPath place = at.field("cites");
    List<Cite> cites = sources.read(place, Cite.LIST).orElse(List.of());
    checkAlone(direct, !cites.isEmpty(), at);
    Citation whole = direct;
    for (int i = 0; i < cites.size(); i++) {
      Cite cite = cites.get(i);
      Optional<Guideline> found = find(cite, place.entry(i));
      whole = found.isPresent() ? with(whole, found.get(), cite) : whole;
    }
    return whole;
  }

  private void checkAlone(Citation direct, boolean citesById, FieldPath at) {
    boolean evidence = citesById || direct.namesEvidence();
    if (direct.verbatim().isPresent() && (direct.noneCited() || evidence)) {
      complain(Diagnostic.error(CONFLICT, at.field("verbatim"), "'verbatim' does not stand alone",
          "it is the whole citation line: delete it, or the other fields beside it"));
    } else if (direct.noneCited() && evidence) {
      complain(Diagnostic.error(CONFLICT, at.field("noneCited"), "'noneCited' stands beside evidence that was cited",
          "delete it, or the other fields beside it"));
    }
  }

  private Optional<Guideline> find(Cite cite, FieldPath at) {
    FieldPath id = sources.holds(at.field("guideline")) ? at.field("guideline") : at;
    Optional<Guideline> found = citables.find(cite.id());
    if (found.isEmpty()) {
      citables.unknown(cite.id(), id).ifPresent(this::complain);
    } else if (cite.narrows() && found.get().mtus().isEmpty()) {
      complain(
          Diagnostic.error(CONFLICT, at, "'" + cite.id() + "' is from outside the MTUS and has no sections or pages",
              "write the chapter or page into the guideline's own text"));
    }
    return found;
  }

  private static Citation with(Citation citation, Guideline guideline, Cite cite) {
    List<MtusSource> mtus = new ArrayList<>(citation.mtus());
    guideline.mtus().map(source -> narrowed(source, cite)).ifPresent(mtus::add);
    return new Citation(mtus, joined(citation.nonMtus(), guideline.nonMtus()),
        joined(citation.otherGuidelines(), guideline.otherGuidelines()), citation.noneCited(), citation.verbatim());
  }

  private static MtusSource narrowed(MtusSource source, Cite cite) {
    return new MtusSource(source.title(), source.year(), source.calledGuidelines(),
        cite.sections().isEmpty() ? source.sections() : cite.sections(),
        cite.pages().isEmpty() ? source.pages() : cite.pages());
  }

  private static Optional<String> joined(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second).flatMap(Optional::stream).reduce((one, other) -> one + "; " + other);
  }

  private void complain(Diagnostic problem) {
    problems.add(problem.in(sources));
  }
}
