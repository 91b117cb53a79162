package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.imrletters.rule.imr.Closing.Claim;
import org.imrletters.rule.imr.VerdictWords.Mark;
import org.imrletters.words.Sentence;

/**
 * Which way a sentence leans that closes a rationale in words of no known form: in each clause a word of blame, of denial
 * or of negation turns what is said into its contrary, and a word of praise makes a verdict of it.
 */
final class Leaning extends MarkedSentence {

  private static final Set<Mark> GOOD = EnumSet.of(Mark.NECESSARY, Mark.NECESSITY, Mark.FIT, Mark.PROPER, Mark.GRANTED,
      Mark.GRANT, Mark.APPROVAL, Mark.PROVE, Mark.UPHELD);
  private static final Set<Mark> BAD = EnumSet.of(Mark.UNNECESSARY, Mark.UNFIT, Mark.IMPROPER, Mark.UNSHOWN,
      Mark.DENIED, Mark.DENY, Mark.OVERTURNED, Mark.FAIL);
  private static final Set<Mark> NEGATIONS = EnumSet.of(Mark.NOT, Mark.NO, Mark.LACK);
  private static final Set<Mark> PERSONS = EnumSet.of(Mark.OTHER, Mark.REVIEW, Mark.CLAIMANT);
  private static final Set<Mark> DECIDED = EnumSet.of(Mark.GRANTED, Mark.DENIED, Mark.APPROVAL);

  /** Words that tell of a patient as well as of a request. */
  private static final Set<Mark> MILD = EnumSet.of(Mark.PLAIN, Mark.ACT, Mark.UPHELD, Mark.UNSHOWN, Mark.GROUND);

  /** "The carrier was right", "low back". */
  private static final Set<String> NEITHER = Set.of("was", "back");

  /** The most words of a phrase. */
  private static final int LONGEST = 8;

  /** What only a sentence of the request has. */
  private static final Set<Mark> OF_THE_REQUEST = EnumSet.of(Mark.NECESSITY, Mark.SELF, Mark.CONCLUDE, Mark.DECISION,
      Mark.REVIEW, Mark.APPROVAL);

  private static final Set<Mark> UNDECIDED = EnumSet.of(Mark.INSTEAD, Mark.GENERAL);

  Leaning(Sentence sentence, VerdictWords vocabulary) {
    super(sentence, vocabulary);
  }

  /** What all of its clauses say that are verdicts; empty where they disagree, or where others say it. */
  Optional<Claim> claim() {
    List<Boolean> said = isOpen() ? List.of() : clauses();
    return said.stream().distinct().count() == 1 ? Optional.of(new Claim(said.get(0), false, 0, marks.size()))
        : Optional.empty();
  }

  private boolean isOpen() {
    boolean reported = PERSONS.stream().anyMatch(this::has) && !has(Mark.SELF) && has(Mark.REPORT);
    boolean earlier = has(Mark.EARLIER) && !has(Mark.DECISION);
    boolean general = has(Mark.MAYBE) && isAny(0) || !isOfTheRequest();
    // "Denying it would leave her in pain": what it would do is not said to be done.
    boolean supposed = has(Mark.MAYBE) && mark(0) == Mark.DENY && word(0).endsWith("ing");
    return supposed || reported || earlier || general || UNDECIDED.stream().anyMatch(this::has)
        || any(0, marks.size(), this::isCondition);
  }

  private boolean isCondition(int i) {
    return mark(i) == Mark.IF && !(i == 0 && is(Mark.UNTIL, i)) && !isMeasure(i);
  }

  /** Whether it can be of what is asked for, and is not of some treatment in general. */
  private boolean isOfTheRequest() {
    boolean begins = is(Mark.THIS, 0) || is(Mark.THIS, 1) || is(Mark.AGAIN, 1) || mark(0) == Mark.NO && has(Mark.MAYBE);
    return begins || OF_THE_REQUEST.stream().anyMatch(this::has)
        || any(0, marks.size(), i -> is(Mark.HERE, i) || is(Mark.CRITERIA, i) || is(Mark.REFUSING, i));
  }

  /** Whether it is of some treatment, and not of what is asked for; "a case is made", "an adverse recommendation". */
  private boolean isAny(int from) {
    return isAnyAt(from) && !any(from, from + MOST_ASIDE, i -> is(Mark.JUDGING, i));
  }

  private List<Boolean> clauses() {
    List<Boolean> said = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= marks.size(); i++) {
      boolean ends = i == marks.size() || isParted(i - 1, ";:") || isParted(i - 1, ",") && !isRest(from, i)
          || mark(i) == Mark.BREAK && !word(i).startsWith("wh");
      // What is denied of one thing is denied of what "or" adds to it.
      if (ends || isJoin(i) && !word(i).equals("or") && (any(from, i, this::isVerdict) || isBetweenVerbs(from, i))) {
        int to = IntStream.range(from, i).filter(this::isMeasure).map(at -> at + 1).findFirst().orElse(i);
        if (any(from, to, this::isVerdict) && !isTold(from, to)) {
          said.add(isGood(from, to));
        }
        from = i;
      }
    }
    return said;
  }

  /** "Should not be, and is not, certified": behind the comma stands what is said of all before it. */
  private boolean isRest(int from, int i) {
    return !isJoin(i) && !any(from, i, this::isVerdict) && !any(i, marks.size(), at -> mark(at) == Mark.VERB);
  }

  private boolean isBetweenVerbs(int from, int i) {
    return any(from, i, at -> mark(at) == Mark.VERB) && any(i + 1, marks.size(), at -> mark(at) == Mark.VERB);
  }

  /** "Within what the guideline allows", "more than the guideline allows": what the guideline says is no verdict. */
  private boolean isMeasure(int i) {
    return (word(i).equals("what") || isExcess(i)) && any(i + 1, i + MOST_ASIDE, at -> is(Mark.SOURCE, at));
  }

  private boolean isExcess(int i) {
    return word(i).equals("than") && isAlone(i) && starts[i] == i;
  }

  /** Whether it tells of the patient, what a guideline says of treatments, what once was decided, or some other thing. */
  private boolean isTold(int from, int to) {
    int first = IntStream.range(from, to).filter(this::isVerdict).findFirst().orElse(to);
    boolean here = any(first, to, i -> is(Mark.HERE, i));
    boolean state = MILD.contains(mark(first)) && (tellsThePast() || any(from, first, i -> is(Mark.STATE, i)));
    boolean past = any(from, to, i -> DECIDED.contains(mark(i))) && tellsThePast();
    return past || isConceded(first) || isAny(from) || isWish(from, first, to)
        || !here && (state || isOfASource(from, first, to) && !any(from, to, i -> is(Mark.CRITERIA, i)));
  }

  /** "The guideline supports six visits", but not "it is not guideline-concordant". */
  private boolean isOfASource(int from, int first, int to) {
    boolean says = word(first - 1).endsWith("s") || word(first).endsWith("s") || word(first).endsWith("d");
    return any(from, says ? first : first - 1, i -> is(Mark.SOURCE, i) || mark(i) == Mark.OTHER && isGood(from, to));
  }

  /** "It is recommended that he lose weight": what is spoken of comes behind, and is no verdict. */
  private boolean isWish(int from, int first, int to) {
    int that = IntStream.range(first, to).filter(i -> word(i).equals("that")).findFirst().orElse(to);
    return word(from).equals("it") && that < to
        && !any(that, to, i -> isVerdict(i) || mark(i) == Mark.ACT || mark(i) == Mark.NOT);
  }

  private boolean isGood(int from, int to) {
    boolean good = true;
    boolean denial = false;
    // What is "denied as unnecessary" is not denied twice.
    for (int i = from; i < to && !(i > from && mark(i - 1) == Mark.DENIED && is(Mark.SUCH, i)); i++) {
      boolean refusing = isDenial(i);
      denial = denial || refusing;
      good = good != (!refusing && (NEGATIONS.contains(mark(i)) || isBad(i)));
    }
    return good != denial;
  }

  /** Whether it is the earlier denial, or who denied; what they should do is another matter. */
  private boolean isDenial(int i) {
    boolean judged = any(i + 1, i + MOST_ASIDE, at -> is(Mark.DENIED, at) && starts[at] < at);
    boolean bound = is(Mark.BINDING, i + 1) && !has(Mark.UPHELD) && !has(Mark.OVERTURNED);
    return mark(i) == Mark.REVIEW && !judged && !bound || is(Mark.REFUSING, i) && isAlone(i) || isTheirDecision(i);
  }

  /** "The decision", but not "my decision", "a favorable decision" or "decision:". */
  private boolean isTheirDecision(int i) {
    return mark(i) == Mark.DECISION && !has(Mark.SELF) && !isParted(i, ":") && !begins(Mark.GOOD, word(i - 1))
        && !isPrivative(word(i - 1));
  }

  private boolean isVerdict(int i) {
    return isBad(i) || isMeasure(i) || isPraise(i) || isAdvised(i) || isShort(i) || isGround(i);
  }

  /** "Is appropriate", "the denial stands", but not "sustained an injury" or "low back". */
  private boolean isPraise(int i) {
    boolean sustained = mark(i) == Mark.UPHELD && isOfNoDenial();
    return GOOD.contains(mark(i)) && !NEITHER.contains(word(starts[i])) && !sustained
        || isAlone(i) && begins(Mark.GOOD, word(i));
  }

  /** "Should proceed". */
  private boolean isAdvised(int i) {
    return mark(i) == Mark.ACT && any(i - 3, i, at -> mark(at) == Mark.MAYBE);
  }

  /** "Falls short of the criteria". */
  private boolean isShort(int i) {
    return mark(i) == Mark.LACK && any(i + 1, i + MOST_ASIDE, at -> is(Mark.CRITERIA, at) || is(Mark.SOURCE, at));
  }

  /** "There is reason for it", "no reason to go on". */
  private boolean isGround(int i) {
    return mark(i) == Mark.GROUND && (i + 1 == marks.size() || is(Mark.AIM, i + 1) || mark(i + 2) == Mark.ACT);
  }

  /** "Sustained an injury": nobody is agreed with, and no denial is spoken of. */
  private boolean isOfNoDenial() {
    return !has(Mark.SELF) && !any(0, marks.size(), i -> isDenial(i) || is(Mark.HERE, i));
  }

  private boolean isBad(int i) {
    boolean known = BAD.contains(mark(i)) && !(mark(i) == Mark.UNSHOWN && i == 0);
    return known || isExcess(i) && isMeasure(i) || isAlone(i) && (word(i).equals("against") || isBlame(i));
  }

  /** "Is excessive", "is unsuited", but not "the excessive pain". */
  private boolean isBlame(int i) {
    return mark(i) == Mark.PLAIN && !word(i - 1).equals("the") && (begins(Mark.BAD, word(i)) || isPrivative(word(i)));
  }

  /** Whether it is no part of a phrase that ends behind it. */
  private boolean isAlone(int i) {
    return !any(i + 1, Math.min(marks.size(), i + LONGEST), at -> starts[at] <= i);
  }

  /** "Unsuited", "improper", "disfavors": the contrary of a word of praise. */
  private boolean isPrivative(String word) {
    return words(Mark.PRIVATIVE).stream()
        .anyMatch(start -> word.startsWith(start) && !begins(Mark.GOOD, word)
            && begins(Mark.GOOD, word.substring(start.length())));
  }

  /** Whether a word is one of these, or starts like one that ends in a hyphen. */
  private boolean begins(Mark kind, String word) {
    return words(kind).stream()
        .anyMatch(one -> one.endsWith("-") ? word.startsWith(one.substring(0, one.length() - 1)) : word.equals(one));
  }
}
