package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Visible;
import org.imrletters.words.Word;

/**
 * What is cited can be found again: a guideline has a year, a section or a page beside its title, and what the reviewer
 * cites from outside the MTUS is more than the name of a whole collection (see 8 CCR 9792.21.1(d)).
 */
record EveryCitationCanBeFound(String code) implements Rule {

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Diagnostic> found = new ArrayList<>(Rule.told(CitedGuideline.in(reading), cited -> isBare(cited.source()),
        cited -> Diagnostic
            .warning(code, cited.at(), Visible.quoted(cited.named()) + " is cited without year, section and page")
            .hint("add year, sections or pages, so that the place can be found")));
    // The claims administrator's words are reported as they came; the reviewer's can still be made better.
    found.addAll(Rule.told(reading.sides(),
        side -> side.field().equals("expertReviewer") ? outside(side, reading.lists()) : Optional.empty()));
    return found;
  }

  private static boolean isBare(MtusSource source) {
    return !source.title().isBlank() && source.year().isEmpty() && source.sections().isEmpty()
        && source.pages().isEmpty();
  }

  private Optional<Diagnostic> outside(NumberedItem.Side side, WordLists lists) {
    return side.citation()
        .filter(cited -> cited.otherGuidelines().isEmpty() && !cited.noneCited() && cited.verbatim().isEmpty())
        .flatMap(Citation::nonMtus)
        .filter(text -> MedicalNames.Collections.of(lists).names().contains(Word.texts(text)))
        .map(text -> Diagnostic
            .warning(code, side.at().field("nonMtus"), Visible.quoted(text) + " alone does not say where to look")
            .hint("add the chapter, the section or the edition that the decision rests on"));
  }
}
