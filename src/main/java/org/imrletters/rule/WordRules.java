package org.imrletters.rule;

import java.util.List;

/** The rules that read the words of a case. */
final class WordRules {

  static final List<Rule> ALL = List.of(new TheReviewersSpecialtyIsSpelledRight(),
      new TheSummaryTellsTheDatesOfTheHeader(), new APartlyAuthorizedRequestStaysTheSame(),
      new OnlyADependentItemGoesWithoutEvidence(), new NoServiceIsGrantedWithoutWhatItDependsOn(),
      new EveryMtusGuidelineIsKnown(), new EveryGuidelineWasInForce(), new EveryCitationCanBeFound(),
      new ALineOfOutsideSourcesSaysSo(), new TheRationaleNamesTheReviewersSource(),
      new TheRationaleAgreesWithTheDecision(), new TheRationaleClosesOnTheSameBodyPart(),
      new AnUpheldOpioidIsNotStoppedAbruptly(), new NoWordIsDoubled(), new EverySentenceCanBeRead());

  private WordRules() {}
}
