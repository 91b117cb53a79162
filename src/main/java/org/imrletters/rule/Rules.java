package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Severity;
import org.imrletters.kind.CaseText;
import org.imrletters.kind.LetterKind;
import org.imrletters.review.Case;
import org.imrletters.words.ForbiddenCharacter;
import org.imrletters.words.Visible;

/** Holds a case to every rule there is. */
public final class Rules {

  /** What a good letter keeps to. A case may break one of these knowingly, and waive it with a reason. */
  private static final List<Rule> FOR_GOOD_LETTERS = List.of(new TheCaseNumberHasItsForm("malformed-case-number"),
      new DatesFollowTheCourseOfAReview("dates-out-of-order"), EveryDate.OF_BIRTH_COMES_BEFORE_THE_INJURY,
      EveryDate.OF_WHAT_IS_SUPERSEDED_COMES_BEFORE_THE_DECISION, EveryDate.OF_A_RECORD_COMES_BEFORE_THE_DECISION,
      new APublicCopyHasItsWholeHeader("header-incomplete"), TheReviewer.IS_LICENSED, TheReviewer.HAS_A_SPECIALTY,
      TheCase.STATES_THE_MEDICAL_CONDITION, new NoTreatmentIsDecidedTwice("duplicate-item"),
      new EveryAssociatedItemIsInTheCase("unknown-associated-item"),
      new EveryItemHasOneDecision("item-without-decision"), new EverySideCitesItsEvidence("item-without-citation"),
      new EveryItemHasARationale("item-without-rationale"), NoText.KEEPS_A_PLACEHOLDER,
      new TheStatedOutcomeFollowsFromTheItems("outcome-disagrees"),
      new TheItemsAreThoseOfTheApplication("items-differ-from-application"),
      new WhatWasAuthorizedIsNotDecided("authorized-item-decided"),
      new JoinedApplicationsBelongTogether("consolidation-mixed"), new TheMajorityPrevails("majority-disagrees"),
      TheCase.HAS_SEVERAL_REVIEWERS_IF_APPROVED, TheCase.HAS_RECORDS_BESIDE_THE_UR_DECISION,
      TheCase.LISTS_THE_RECORDS_FOR_THE_PARTIES, ALetterToThePartiesSays.HOW_TO_APPEAL,
      new ALetterToThePartiesGoesToAllOfThem("recipients-missing"));

  /** What a good letter keeps to as well, and is printed without; a house decides how severe it takes that. */
  static final List<Rule> FOR_BETTER_LETTERS = List.of(
      new EveryRecordHasItsAuthorAndDate("record-without-author-or-date"),
      new TheApplicationCameInTime("application-late"), ADecisionComesInTime.STANDARD, ADecisionComesInTime.FORMULARY,
      ADecisionComesInTime.EXPEDITED, ALetterToThePartiesSays.WHAT_FOLLOWS,
      new NoServiceIsGrantedWithoutWhatItDependsOn("dependent-item-overturned"),
      new EveryMtusGuidelineIsKnown("unknown-mtus-guideline"), new EveryGuidelineWasInForce("guideline-not-in-force"),
      new EveryCitationCanBeFound("untraceable-citation"));

  /** What is no letter at all by its size is looked at no closer. */
  private static final List<Rule> FOR_A_LETTERS_SIZE = List.of(TheCaseHasTheSizeOfALetter.IN_ITEMS,
      TheCaseHasTheSizeOfALetter.IN_PARAGRAPHS, TheCaseHasTheSizeOfALetter.IN_CHARACTERS,
      TheCaseHasTheSizeOfALetter.IN_FACTS, new EveryWordFitsOnALine("word-too-long"));

  private static final APublicCopyIdentifiesNoParty NO_PARTY = new APublicCopyIdentifiesNoParty(
      "public-copy-identifies");

  /** What every letter needs in order to be worded, printed and sent at all. No reason makes up for it. */
  private static final List<Rule> FOR_ANY_LETTER = List.of(TheCase.HAS_AN_ITEM,
      new EveryDecisionIsOneOfThePack("unknown-decision"), new EveryCitationSaysOneThing("conflicting-citation"),
      new NoGivenTextIsBlank("empty-value"), new EveryCharacterCanBePrinted(ForbiddenCharacter.CODE),
      new EveryFieldIsDeclared("unknown-field"), new EveryRequiredFieldIsGiven("missing-field"),
      TheCase.IS_A_COPY_OF_ITS_KIND, NO_PARTY, NoText.IDENTIFIES_THE_REVIEWER, EveryField.FOR_A_DATE_HOLDS_ONE,
      EveryField.FOR_A_NUMBER_HOLDS_ONE, EveryField.FOR_A_FLAG_HOLDS_YES_OR_NO);

  /** The same for what reads its words, which these know in English alone. */
  static final List<Rule> FOR_ITS_WORDS = List.of(EveryDate.OF_A_SERVICE_COMES_BEFORE_ITS_REVIEW,
      new TheSummaryGivesNoVerdict("summary-decides"), new TheSummaryTellsTheAge("age-disagrees"),
      new TheMtusIsCitedForWhatItSays("mtus-cited-and-silent"), new WhatIsAskedAddsUp("quantities-do-not-add-up"),
      new TheReviewersSpecialtyIsSpelledRight("misspelt-specialty"),
      new TheSummaryTellsTheDatesOfTheHeader("date-disagrees-with-narrative"),
      new APartlyAuthorizedRequestStaysTheSame("partial-request-mismatch"),
      new OnlyADependentItemGoesWithoutEvidence("none-cited-independent-item"),
      new ALineOfOutsideSourcesSaysSo("non-mtus-without-outside"),
      new TheRationaleNamesTheReviewersSource("conflicting-evidence-unexplained"),
      new TheRationaleAgreesWithTheDecision("rationale-contradicts-decision"),
      new TheRationaleClosesOnTheSameBodyPart("laterality-conflict"),
      new AnUpheldOpioidIsNotStoppedAbruptly("opioid-warning-missing"), NoText.DOUBLES_A_WORD,
      new EverySentenceCanBeRead("hard-to-read"));

  private static final List<Rule> IN_ANY_LANGUAGE = Stream.of(FOR_GOOD_LETTERS, FOR_BETTER_LETTERS, FOR_ANY_LETTER)
      .flatMap(List::stream)
      .toList();

  /** Nobody reads more at once. */
  private static final int MOST_TOLD = 100;

  private static final String TOO_MANY = "too-many-problems";

  private static final String NOT_READ = "prose-not-read";

  /** What a house may lower, as it is no fact that keeps a letter from being printed. */
  static final Set<String> LOWERABLE = Stream.of(codes(FOR_BETTER_LETTERS), codes(FOR_ITS_WORDS), Stream.of(NOT_READ))
      .flatMap(codes -> codes)
      .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WAIVABLE = Stream.concat(codes(FOR_GOOD_LETTERS), LOWERABLE.stream())
      .collect(Collectors.toUnmodifiableSet());

  private static final List<String> CODES = Stream
      .of(WAIVABLE.stream().sorted(), codes(FOR_A_LETTERS_SIZE), codes(FOR_ANY_LETTER), Waivers.CODES.stream(),
          APublicCopyIdentifiesNoParty.CODES.stream())
      .flatMap(codes -> codes)
      .distinct()
      .toList();

  /** Where a rule looks besides the place of its complaint, by the fields of the format. */
  private static final Map<String, List<String>> RESTS_ON = Map.ofEntries(
      Map.entry("outcome-disagrees", List.of("items.decision")),
      Map.entry("majority-disagrees", List.of("items.votes", "reviewers")),
      Map.entry("items-differ-from-application", List.of("items.treatment", "application")),
      Map.entry("several-reviewers-unapproved", List.of("case.reviewersApproved")),
      Map.entry("no-records-reviewed", List.of("records")),
      Map.entry("unknown-associated-item", List.of("items.treatment")),
      Map.entry("none-cited-independent-item",
          List.of("items.decision", "items.associatedWith", "items.rationale", "guidelines")),
      Map.entry("conflicting-evidence-unexplained",
          List.of("items.expertReviewer", "items.claimsAdministrator", "guidelines")),
      Map.entry("item-without-citation", List.of("guidelines")), Map.entry("recipients-missing", List.of("recipients")),
      Map.entry("decision-late", List.of("case")), Map.entry("formulary-decision-late", List.of("case")),
      Map.entry("expedited-decision-late", List.of("case")), Map.entry("application-late", List.of("case")),
      Map.entry("reviewer-without-licence", List.of("reviewers")),
      Map.entry("reviewer-without-specialty", List.of("reviewers")),
      Map.entry("rationale-contradicts-decision", List.of("items.decision")), Map.entry("empty-value", List.of("")),
      Map.entry("public-copy-unsearched", List.of("parties")), Map.entry("waiver-without-effect", List.of("")));

  private Rules() {}

  /**
   * The same, with the words that the library's own lists know.
   *
   * @param review the case
   * @param kind what the pack that will word the letter asks of a case
   * @return the complaints in the order of their places, none of them located in a file yet
   */
  public static List<Diagnostic> check(Case review, LetterKind kind) {
    return check(review, kind, WordLists.standard());
  }

  /**
   * Everything that is wrong with a case, less what the case waives, and with what is wrong with its waivers; each as
   * severe as the house takes it.
   *
   * @param review the case
   * @param kind what the pack that will word the letter asks of a case
   * @param lists the words that rules know
   * @return the complaints in the order of their places, none of them located in a file yet
   */
  public static List<Diagnostic> check(Case review, LetterKind kind, WordLists lists) {
    Reading reading = Reading.of(review, kind, lists);
    List<Diagnostic> outsize = found(FOR_A_LETTERS_SIZE, reading);
    List<Diagnostic> found = outsize.isEmpty() ? found(IN_ANY_LANGUAGE, reading) : outsize;
    found.addAll(outsize.isEmpty() ? inEnglish(reading) : List.of());
    return first(new Waivers(review.waivers(), WAIVABLE, CODES).apply(found)
        .stream()
        .map(kind::judged)
        .sorted(Diagnostic.BY_PLACE)
        .toList());
  }

  /** What is wrong with what a house says of these rules, each at its place. */
  public static List<Diagnostic> problems(Map<String, Severity.ByHouse> house) {
    List<Diagnostic> wrong = new ArrayList<>();
    house.forEach((code, said) -> {
      FieldPath at = FieldPath.of("rules").field(code);
      if (!CODES.contains(code)) {
        wrong.add(Waivers.unknown(code, at, CODES).in(said.at()));
      } else if (said.severity() != Severity.ERROR && !LOWERABLE.contains(code)) {
        wrong.add(Diagnostic.error("not-lowerable", at, "what " + Visible.quoted(code) + " finds cannot be lowered")
            .hint("delete this; facts in fields, and what tells who someone is, are errors in every house")
            .in(said.at()));
      }
    });
    return wrong;
  }

  /** What the rules that know English alone find in what is English; that they did not read the rest is told once. */
  private static List<Diagnostic> inEnglish(Reading reading) {
    List<CaseText> unread = reading.notEnglish();
    List<Diagnostic> found = reading.kind().isEnglish() ? found(FOR_ITS_WORDS, reading) : new ArrayList<>();
    found.removeIf(told -> unread.stream().anyMatch(text -> told.at().isWithin(around(text.at()))));
    unread.stream().findFirst().ifPresent(first -> found.add(notRead(first.at(), unread.size() - 1, reading.kind())));
    return found;
  }

  /** What is told of an item may follow from its rationale. */
  private static FieldPath around(FieldPath text) {
    return text.isWithin(FieldPath.of("items")) ? text.parent().orElse(text) : text;
  }

  private static Diagnostic notRead(FieldPath at, int more, LetterKind kind) {
    String why = kind.isEnglish() ? "it is in Spanish" : "the letter is in " + Visible.quoted(kind.language());
    return Diagnostic
        .info(NOT_READ, at,
            "rules that know English alone did not read this text" + (more > 0 ? ", nor " + more + " more" : "") + ": "
                + why)
        .hint("have it read for contradictions; whoever it identifies is looked for in any language");
  }

  /** What a name for the file of this case's letter tells of the parties, if the letter is a public copy. */
  public static List<Diagnostic> ofFileName(String name, Case review, LetterKind kind, WordLists lists) {
    return review.isPublic() ? NO_PARTY.ofFileName(name, Reading.of(review, kind, lists)) : List.of();
  }

  private static List<Diagnostic> found(List<Rule> rules, Reading reading) {
    List<Diagnostic> found = new ArrayList<>();
    for (Rule rule : rules) {
      found.addAll(rule.check(reading));
    }
    return found;
  }

  /** The first errors, the first warnings and so on, each with a line for the rest: none hides another. */
  private static List<Diagnostic> first(List<Diagnostic> found) {
    return Stream.of(Severity.values())
        .flatMap(severity -> first(found.stream().filter(problem -> problem.severity() == severity).toList(), severity))
        .sorted(Diagnostic.BY_PLACE)
        .toList();
  }

  private static Stream<Diagnostic> first(List<Diagnostic> alike, Severity severity) {
    int rest = alike.size() - MOST_TOLD;
    if (rest <= 0 || severity == Severity.OFF) {
      return alike.stream(); // what is turned off is counted, so that no part of it may be missing
    }
    String message = severity == Severity.ERROR ? "more than " + MOST_TOLD + " problems; the rest is not told"
        : "there are " + rest + " more " + severity.word() + "s; they are not told";
    Diagnostic more = Diagnostic.error(TOO_MANY, alike.get(MOST_TOLD).at(), message).as(severity);
    return Stream.concat(alike.stream().limit(MOST_TOLD), Stream.of(more.hint("mend these first")));
  }

  /** Whether a complaint of this code may be false where the value at this place could not be read. */
  public static boolean restsOn(String code, FieldPath unread) {
    String field = unread.text().replaceAll("\\[[0-9]+\\]", "");
    return RESTS_ON.getOrDefault(code, List.of())
        .stream()
        .anyMatch(other -> FieldPath.of(field).isWithin(FieldPath.of(other))
            || FieldPath.of(other).isWithin(FieldPath.of(field)));
  }

  /**
   * Whether a case that is told this code cannot be printed even as a draft: it has no letter's size, or no text, or one
   * that was guessed at.
   */
  public static boolean keepsFromPrinting(String code) {
    return code.equals(ForbiddenCharacter.CODE) || code.equals("yaml-syntax")
        || FOR_A_LETTERS_SIZE.stream().anyMatch(rule -> rule.code().equals(code));
  }

  /** The codes of everything that {@link #check} may complain about, each once. */
  public static List<String> codes() {
    return CODES;
  }

  private static Stream<String> codes(List<Rule> rules) {
    return rules.stream().map(Rule::code);
  }
}
