package org.imrletters.rule.imr;

import java.util.List;
import java.util.Map;
import org.imrletters.rule.RuleSet;
import org.imrletters.rule.WordList;

/** The rules for Independent Medical Review in California, and the word lists of medicine. */
public final class ImrRules {

  static final WordList OPIOIDS = list("opioids.txt", 1);
  static final WordList BODY_PARTS = list("body-parts.txt", 4);
  static final WordList SIDES = list("sides.txt", 2);
  static final WordList DRUG_UNITS = list("drug-units.txt", 1);
  static final WordList SPECIALTIES = list("specialties.txt", 1);
  static final WordList COLLECTIONS = list("collections.txt", 1);
  static final WordList MTUS = list("mtus.txt", 4).without(
      entry -> MtusEditions.isEdition(entry) ? "" : "this entry does not give a year and dates such as 2009-07-18");
  static final WordList DRUGS = list("drugs.txt", 2);
  static final WordList TREATMENTS = list("treatment-words.txt", 2);
  static final WordList VERDICTS = list("verdict-words.txt", 2, VerdictWords.Mark.values());
  static final WordList EVENTS = list("event-words.txt", 2, ToldDates.Event.values());

  /** All of them, with everything that they look things up in. */
  public static final RuleSet ALL = new RuleSet(
      List.of(TheDates.FOLLOW_THE_COURSE_OF_A_REVIEW, TheDates.COME_AFTER_THE_WORKERS_BIRTH,
          new APublicCopyHasItsWholeHeader("header-incomplete"), TheReview.SAYS_WHERE_THE_REVIEWER_IS_LICENSED,
          TheReview.NAMES_THE_REVIEWERS_SPECIALTY, TheReview.STATES_THE_MEDICAL_CONDITION,
          new NoTreatmentIsDecidedTwice("duplicate-item"), EveryCitation.IS_GIVEN,
          new WhatWasAuthorizedIsNotDecided("authorized-item-decided"),
          new JoinedApplicationsBelongTogether("consolidation-mixed"), TheReview.HAS_SEVERAL_REVIEWERS_IF_APPROVED,
          TheReview.HAS_RECORDS_BESIDE_THE_UR_DECISION, TheReview.LISTS_THE_RECORDS_FOR_THE_PARTIES,
          ALetterToTheParties.SAYS_HOW_TO_APPEAL, ALetterToTheParties.GOES_TO_ALL_OF_THEM),
      List.of(TheDates.HAVE_THE_APPLICATION_COME_IN_TIME, ADecisionComesInTime.STANDARD, ADecisionComesInTime.FORMULARY,
          ADecisionComesInTime.EXPEDITED, ALetterToTheParties.SAYS_WHAT_FOLLOWS, EveryCitation.IS_OF_A_KNOWN_GUIDELINE,
          EveryCitation.IS_OF_A_GUIDELINE_IN_FORCE, EveryCitation.CAN_BE_FOUND),
      List.of(new EveryServiceComesBeforeItsReview("service-after-review"),
          new TheSummaryGivesNoVerdict("summary-decides"), new TheSummaryTellsTheAge("age-disagrees"),
          new TheMtusIsCitedForWhatItSays("mtus-cited-and-silent"), new WhatIsAskedAddsUp("quantities-do-not-add-up"),
          new TheReviewersSpecialtyIsSpelledRight("misspelt-specialty"),
          new TheSummaryTellsTheDatesOfTheHeader("date-disagrees-with-narrative"),
          new APartlyAuthorizedRequestStaysTheSame("partial-request-mismatch"),
          new OnlyADependentItemGoesWithoutEvidence("none-cited-independent-item"),
          EveryCitation.OF_OUTSIDE_SOURCES_SAYS_SO,
          new TheRationaleNamesTheReviewersSource("conflicting-evidence-unexplained"),
          new TheRationaleAgreesWithTheDecision("rationale-contradicts-decision"),
          new TheRationaleClosesOnTheSameBodyPart("laterality-conflict"),
          new AnUpheldOpioidIsNotStoppedAbruptly("opioid-warning-missing")),
      List.of(OPIOIDS, BODY_PARTS, SIDES, DRUG_UNITS, SPECIALTIES, COLLECTIONS, MTUS, DRUGS, TREATMENTS, VERDICTS,
          EVENTS),
      Map.ofEntries(Map.entry("several-reviewers-unapproved", List.of("case.reviewersApproved")),
          Map.entry("no-records-reviewed", List.of("records")),
          Map.entry("none-cited-independent-item",
              List.of("items.decision", "items.associatedWith", "items.rationale", "guidelines")),
          Map.entry("conflicting-evidence-unexplained",
              List.of("items.expertReviewer", "items.claimsAdministrator", "guidelines")),
          Map.entry("item-without-citation", List.of("guidelines")),
          Map.entry("recipients-missing", List.of("recipients")), Map.entry("decision-late", List.of("case")),
          Map.entry("formulary-decision-late", List.of("case")), Map.entry("expedited-decision-late", List.of("case")),
          Map.entry("application-late", List.of("case")), Map.entry("reviewer-without-licence", List.of("reviewers")),
          Map.entry("reviewer-without-specialty", List.of("reviewers")),
          Map.entry("rationale-contradicts-decision", List.of("items.decision"))));

  private ImrRules() {}

  private static WordList list(String file, int columns, Enum<?>... kinds) {
    return WordList.of(ImrRules.class, file, columns, kinds);
  }
}
