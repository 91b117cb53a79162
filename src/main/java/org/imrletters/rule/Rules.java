package org.imrletters.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Severity;
import org.imrletters.kind.CaseText;
import org.imrletters.kind.LetterKind;
import org.imrletters.kind.LetterKind.RuleChoice;
import org.imrletters.review.Case;
import org.imrletters.review.Role;
import org.imrletters.words.ForbiddenCharacter;
import org.imrletters.words.Visible;

/** Holds a case to rules. */
public final class Rules {

  private static final RuleSet GENERAL = new RuleSet(
      List.of(TheCase.HAS_A_NUMBER_OF_ITS_FORM, TheEarlierLetter.COMES_BEFORE_THE_DECISION,
          EveryRecord.COMES_BEFORE_THE_DECISION, EveryItem.DEPENDS_ON_ANOTHER_ITEM_OF_THE_CASE,
          EveryItem.HAS_ONE_DECISION, EveryItem.HAS_A_RATIONALE, NoText.KEEPS_A_PLACEHOLDER,
          TheCase.STATES_THE_OUTCOME_OF_ITS_ITEMS,
          new TheItemsAreThoseOfTheApplication("items-differ-from-application"), EveryItem.FOLLOWS_THE_MAJORITY),
      List.of(TheEarlierLetter.IS_CORRECTED_WITH_A_REASON, EveryRecord.HAS_ITS_AUTHOR_AND_DATE,
          ALetterReachesEachRecipient.RULE, EveryItem.IS_NOT_GRANTED_WITHOUT_WHAT_IT_DEPENDS_ON),
      List.of(NoText.DOUBLES_A_WORD, new EverySentenceCanBeRead("hard-to-read")),
      List.of(WordList.ORDINARY_WORDS, WordList.NAME_WORDS, WordList.KNOWN_NAMES, WordList.ADDRESS_WORDS),
      Map.of("outcome-disagrees", List.of("items.decision"), "majority-disagrees", List.of("items.votes", "reviewers"),
          "items-differ-from-application", List.of("items.treatment", "application"), "unknown-associated-item",
          List.of("items.treatment"), "empty-value", List.of(""), "language-not-given", List.of(""),
          "public-copy-unsearched", List.of("parties"), "waiver-without-effect", List.of("")));

  /** What is no letter at all by its size is looked at no closer. */
  private static final List<Rule> FOR_A_LETTERS_SIZE = List.of(TheCaseHasTheSizeOfALetter.IN_ITEMS,
      TheCaseHasTheSizeOfALetter.IN_PARAGRAPHS, TheCaseHasTheSizeOfALetter.IN_CHARACTERS,
      TheCaseHasTheSizeOfALetter.IN_FACTS, NoText.HOLDS_A_WORD_OF_MANY_LINES);

  private static final APublicCopyIdentifiesNoParty NO_PARTY = new APublicCopyIdentifiesNoParty(
      "public-copy-identifies");

  /** What every letter needs in order to be worded, printed and sent at all. No reason makes up for it. */
  private static final List<Rule> FOR_ANY_LETTER = List.of(new EveryCitationSaysOneThing("conflicting-citation"),
      EveryText.HOLDS_A_WORD, NoText.HOLDS_A_CHARACTER_THAT_CANNOT_BE_PRINTED, TheCase.IS_A_COPY_OF_ITS_KIND,
      TheCase.HAS_NO_MORE_REVIEWERS_THAN_ITS_KIND, NO_PARTY, EveryText.SAYS_ITS_LANGUAGE,
      NoText.IDENTIFIES_THE_REVIEWER);

  private static final String NOT_READ = "prose-not-read";

  /** What reading tells of a case by what its pack says, and no reason makes up for either. */
  private static final List<String> OF_READING = List.of("missing-field", "unknown-field", "unknown-decision",
      "unknown-word", "wrong-type", "not-a-date", "not-a-number", "not-a-flag", "not-an-amount", "malformed-code");

  private final RuleSet rules;
  private final List<Rule> inAnyLanguage;
  private final Set<String> ofAnyKind;
  private final Set<String> lowerable;
  private final Set<String> waivable;
  private final List<String> codes;

  /** The rules for letters of any kind, and these. */
  public Rules(RuleSet more) {
    rules = more.and(GENERAL);
    inAnyLanguage = Stream.of(rules.forGoodLetters(), rules.forBetterLetters(), FOR_ANY_LETTER)
        .flatMap(List::stream)
        .toList();
    ofAnyKind = waivable(GENERAL);
    lowerable = lowerable(rules);
    waivable = waivable(rules);
    codes = Stream
        .of(waivable.stream().sorted(), codes(FOR_A_LETTERS_SIZE), codes(FOR_ANY_LETTER), Waivers.CODES.stream(),
            APublicCopyIdentifiesNoParty.CODES.stream())
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  private static Set<String> lowerable(RuleSet rules) {
    return Stream.of(codes(rules.forBetterLetters()), codes(rules.forItsWords()), Stream.of(NOT_READ))
        .flatMap(all -> all)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> waivable(RuleSet rules) {
    return with(codes(rules.forGoodLetters()).toList(), lowerable(rules));
  }

  /**
   * Everything that is wrong with a case, less what the case waives, and with what is wrong with its waivers; each as
   * severe as the house takes it.
   *
   * @param review the case
   * @param kind what the pack that will word the letter asks of a case
   * @param lists the words that rules know
   * @param ofPack asks where the case breaks the rules that the pack declares
   * @return the complaints in the order of their places, none of them located in a file yet
   */
  public List<Diagnostic> check(Case review, LetterKind kind, WordLists lists, Supplier<List<Diagnostic>> ofPack) {
    Reading reading = Reading.of(review, kind, lists);
    List<Diagnostic> outsize = found(FOR_A_LETTERS_SIZE, reading);
    List<Diagnostic> found = outsize.isEmpty() ? found(inAnyLanguage, reading) : outsize;
    if (outsize.isEmpty()) {
      found.addAll(inEnglish(reading));
      found.addAll(ofPack.get());
    }
    Set<String> own = kind.rules().own();
    Waivers waivers = new Waivers(review.waivers(), with(waivable, own), with(with(codes, OF_READING), own));
    List<Diagnostic> told = waivers.apply(found).stream().map(kind::judged).sorted(Diagnostic.BY_PLACE).toList();
    return Diagnostic.first(told).stream().map(reading::placed).toList();
  }

  /** Whether a rule holds for letters of a kind. */
  private boolean holds(String code, LetterKind kind) {
    return !waivable.contains(code) || kind.rules().holds(code, ofAnyKind.contains(code));
  }

  private static Set<String> with(Collection<String> codes, Collection<String> own) {
    return Stream.of(codes, own).flatMap(Collection::stream).collect(Collectors.toSet());
  }

  /** What is wrong with what a pack says of rules, without the places in its file. */
  public List<Diagnostic> problems(RuleChoice choice) {
    FieldPath at = FieldPath.of("rules");
    List<Diagnostic> wrong = new ArrayList<>();
    for (String code : new TreeSet<>(choice.own())) {
      if (codes.contains(code)) {
        String message = "the library has a rule " + Visible.quoted(code) + " already";
        wrong.add(Diagnostic.error("duplicate-rule", at.field(code), message, "call the pack's rule otherwise")
            .quoting(code));
      }
    }
    strangers(choice.only().orElse(List.of()), at.field("only"), codes, wrong);
    strangers(choice.off(), at.field("off"), waivable, wrong);
    return wrong;
  }

  private void strangers(List<String> named, FieldPath at, Collection<String> allowed, List<Diagnostic> wrong) {
    for (int i = 0; i < named.size(); i++) {
      String code = named.get(i);
      if (!codes.contains(code)) {
        wrong.add(Waivers.unknown(code, at.entry(i), allowed));
      } else if (!allowed.contains(code)) {
        wrong.add(Diagnostic.error("not-lowerable", at.entry(i), Visible.quoted(code) + " holds for every letter",
            "delete this; no letter can do without it"));
      }
    }
  }

  /** What is wrong with what a house says of these rules, and of those of its pack, each at its place. */
  public List<Diagnostic> problems(Map<String, Severity.ByHouse> house, Set<String> own) {
    List<Diagnostic> wrong = new ArrayList<>();
    house.forEach((code, said) -> {
      FieldPath at = FieldPath.of("rules").field(code);
      if (!codes.contains(code) && !own.contains(code)) {
        wrong.add(Waivers.unknown(code, at, with(codes, own)).in(said.at()));
      } else if (said.severity() != Severity.ERROR && !lowerable.contains(code) && !own.contains(code)) {
        wrong.add(Diagnostic
            .error("not-lowerable", at, "what " + Visible.quoted(code) + " finds cannot be lowered",
                "delete this; facts in fields, and what tells who someone is, are errors in every house")
            .in(said.at()));
      }
    });
    return wrong;
  }

  /** What the rules that know English alone find in what is English; that they did not read the rest is told once. */
  private List<Diagnostic> inEnglish(Reading reading) {
    List<CaseText> unread = reading.notEnglish();
    List<Diagnostic> found = reading.kind().isEnglish() ? found(rules.forItsWords(), reading) : new ArrayList<>();
    found.removeIf(told -> unread.stream().anyMatch(text -> told.at().isWithin(around(text.at()))));
    unread.stream()
        .filter(text -> holds(NOT_READ, reading.kind()))
        .findFirst()
        .ifPresent(first -> found.add(notRead(first.at(), unread.size() - 1, reading.kind())));
    return found;
  }

  /** What is told of an item may follow from its rationale. */
  private static FieldPath around(FieldPath text) {
    return text.isWithin(FieldPath.of("items")) ? text.parent().orElse(text) : text;
  }

  private static Diagnostic notRead(FieldPath at, int more, LetterKind kind) {
    String why = kind.isEnglish() ? "it is in Spanish" : "the letter is in " + Visible.quoted(kind.language());
    return Diagnostic.info(
        NOT_READ, at, "rules that know English alone did not read this text"
            + (more > 0 ? ", nor " + more + " more" : "") + ": " + why,
        "have it read for contradictions; whoever it identifies is looked for in any language");
  }

  /** What keeps the letter to one party from being sent. */
  public static List<Diagnostic> unreachable(Case review, Role to) {
    return ALetterReachesEachRecipient.RULE.toBeSent(review, to);
  }

  /** What a name for the file of this case's letter tells of the parties, if the letter is a public copy. */
  public static List<Diagnostic> ofFileName(String name, Case review, LetterKind kind, WordLists lists) {
    return review.isPublic() ? NO_PARTY.ofFileName(name, Reading.of(review, kind, lists)) : List.of();
  }

  private List<Diagnostic> found(List<Rule> rules, Reading reading) {
    List<Diagnostic> found = new ArrayList<>();
    for (Rule rule : rules) {
      found.addAll(holds(rule.code(), reading.kind()) ? rule.check(reading) : List.of());
    }
    return found;
  }

  /** Whether a complaint of this code may be false where the value at this place could not be read. */
  public boolean restsOn(String code, FieldPath unread) {
    FieldPath field = FieldPath.of(unread.text().replaceAll("\\[[0-9]+\\]", ""));
    Stream<FieldPath> others = rules.restsOn().getOrDefault(code, List.of()).stream().map(FieldPath::of);
    return others.anyMatch(other -> field.isWithin(other) || other.isWithin(field));
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
  public List<String> codes() {
    return codes;
  }

  /** What a house may lower, as it is no fact that keeps a letter from being printed. */
  Set<String> lowerable() {
    return lowerable;
  }

  /** The word lists that a house may add to. */
  public List<WordList> lists() {
    return rules.lists();
  }

  private static Stream<String> codes(List<Rule> rules) {
    return rules.stream().map(Rule::code);
  }
}
