package org.imrletters.rule.imr;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.rule.imr.Closing.Claim;
import org.imrletters.rule.imr.VerdictWords.Mark;
import org.imrletters.words.Sentence;

/**
 * What a sentence claims of the necessity of a treatment. Each word of a verdict is followed back through its clause:
 * an even number of negations cancels out, a condition leaves it open, and what someone else said is not the reviewer's.
 */
final class Claims extends MarkedSentence {

  private static final Set<Mark> PERSONS = EnumSet.of(Mark.OTHER, Mark.REVIEW, Mark.CLAIMANT);
  private static final Set<Mark> VERDICTS = EnumSet.range(Mark.GRANTED, Mark.OVERTURNED);
  private static final Set<Mark> BAD = EnumSet.of(Mark.UNNECESSARY, Mark.UNFIT, Mark.IMPROPER, Mark.UNSHOWN,
      Mark.DENIED, Mark.DENY, Mark.REFUSAL, Mark.OVERTURNED, Mark.FAIL);
  private static final Set<Mark> BIDDING = EnumSet.of(Mark.NOT, Mark.CONCLUDE, Mark.MAYBE);

  Claims(Sentence sentence, VerdictWords vocabulary) {
    super(sentence, vocabulary);
  }

  /** All that the sentence claims, from left to right. */
  List<Claim> all() {
    return IntStream.range(0, marks.size())
        .filter(i -> marks.get(i) != Mark.PLAIN && !isConceded(i))
        .boxed()
        .flatMap(i -> of(i, new Scope(i)).stream())
        .toList();
  }

  private Optional<Claim> of(int i, Scope scope) {
    return switch (marks.get(i)) {
      case NECESSARY, UNNECESSARY, FIT, UNFIT, PROPER, IMPROPER -> fit(scope, i);
      case NECESSITY -> necessity(scope, i);
      case SHOWN, UNSHOWN -> shown(scope, i);
      case GRANTED, DENIED -> granted(scope, i);
      case GRANT, DENY -> grant(scope, i);
      case APPROVAL, REFUSAL -> approval(scope, i);
      case UPHELD, OVERTURNED -> ruling(scope, i);
      case PROVE, FAIL -> proof(scope, i);
      case GROUND -> ground(scope, i);
      case ACT -> act(scope, i);
      case OPINION -> advice(scope, i);
      default -> Optional.empty();
    };
  }

  /** "Is (not) medically necessary", "is supported", "the denial is (not) appropriate", "UR was right". */
  private Optional<Claim> fit(Scope scope, int i) {
    boolean necessary = marks.get(i) == Mark.NECESSARY || marks.get(i) == Mark.UNNECESSARY;
    boolean proper = marks.get(i) == Mark.PROPER || marks.get(i) == Mark.IMPROPER;
    boolean ofUr = proper && (scope.has(Mark.DECISION) || scope.has(Mark.REVIEW) || isOnADenial(i));
    if (ofUr || !necessary && (scope.verb || starts[i] < i) && scope.isOfADenial()) {
      scope.denial = true;
      return claim(scope.certain(), i, isBad(i), true);
    }
    boolean wish = !necessary && word(scope.from).equals("it")
        && (word(i + 1).equals("that") || word(i + 1).equals("to") && mark(i + 2) == Mark.PLAIN);
    boolean said = !proper && !wish && (scope.verb || isFragment(scope) || mark(i - 1) == Mark.NOT);
    return said ? claim(scope, i, !isBad(i), necessary || scope.has(Mark.NECESSITY)) : Optional.empty();
  }

  private boolean isBad(int i) {
    return BAD.contains(marks.get(i));
  }

  /** "There is no medical necessity", "does not rise to medical necessity". */
  private Optional<Claim> necessity(Scope scope, int i) {
    boolean said = scope.verb || scope.nots > 0 && isFragment(scope) || any(i - 3, i, at -> is(Mark.HAS, at));
    return said && !(scope.demands && scope.nots % 2 == 0) ? claim(scope, i, true, true) : Optional.empty();
  }

  /** "Medical necessity has (not) been established". */
  private Optional<Claim> shown(Scope scope, int i) {
    boolean necessity = scope.has(Mark.NECESSITY);
    boolean criteria = scope.names(Mark.SOURCE) || scope.names(Mark.CRITERIA) || scope.has(Mark.GROUND);
    boolean said = necessity || criteria && (scope.verb || isFragment(scope));
    return said && !(scope.demands && scope.nots == 0) ? claim(scope, i, !isBad(i), necessity) : Optional.empty();
  }

  /** "The request is (not) approved". What was granted or denied in the past is history. */
  private Optional<Claim> granted(Scope scope, int i) {
    boolean history = scope.history() || has(Mark.REVIEW) && !has(Mark.SELF);
    boolean other = List.of("by", "as", isBad(i) ? "by" : "for").contains(word(i + 1))
        && !word(i + 2).startsWith("request") && !isParted(i, ",");
    boolean fragment = isFragment(scope);
    return !(scope.verb || fragment) || history || other ? Optional.empty()
        : claim(scope, i, !isBad(i), fragment || scope.names("request"));
  }

  /** "I would deny this request", "there is no reason to deny it", "was right to deny it". */
  private Optional<Claim> grant(Scope scope, int i) {
    int self = marks.subList(0, i).lastIndexOf(Mark.SELF);
    boolean judged = self >= 0 && !any(self + 1, starts[i], this::isStrange) || scope.names(Mark.JUDGING);
    return judged || isCommand(i) && !word(i).endsWith("ing") ? claim(scope.certain(), i, !isBad(i), true)
        : Optional.empty();
  }

  /** Whether it is a word of which it is not known what it does between who holds something and what he holds. */
  private boolean isStrange(int i) {
    return mark(i) == Mark.PLAIN && !word(i).endsWith("ly")
        && Stream.of(Mark.GOES_ON, Mark.JUDGING, Mark.BETWEEN).noneMatch(kind -> is(kind, i));
  }

  /** "I recommend (non-)certification", "approval is recommended". */
  private Optional<Claim> approval(Scope scope, int i) {
    if (i + 1 == marks.size() && scope.from + 1 >= i && isFragment(scope)) {
      return claim(scope, i, !isBad(i), true);
    }
    if (has(Mark.OTHER) || has(Mark.REVIEW) || has(Mark.DENY)) {
      return Optional.empty();
    }
    return IntStream.range(i - 4, i + 12)
        .filter(at -> word(at).startsWith("recommend"))
        .map(at -> Math.max(at, i))
        .boxed()
        .findFirst()
        .flatMap(at -> claim(new Scope(at), at, !isBad(i), true));
  }

  /** "The denial is (not) upheld", "I (dis)agree with the denial". */
  private Optional<Claim> ruling(Scope scope, int i) {
    if (scope.has(Mark.NECESSITY)) {
      return shown(scope, i);
    }
    boolean theirs = has(Mark.DECISION) || has(Mark.REFUSAL)
        || any(i + 1, i + MOST_ASIDE + 2, at -> mark(at) == Mark.REVIEW);
    // Whom someone agrees with asked for it.
    boolean asked = !theirs && has(Mark.SELF) && any(i, i + 2, at -> List.of("with", "of").contains(word(at)))
        && any(i + 2, i + 6, at -> mark(at) == Mark.OTHER || word(at).startsWith("request"));
    if (asked) {
      return claim(scope.certain(), i, !isBad(i), true);
    }
    return (theirs || isCommand(i)) && !scope.history() && !has(Mark.NECESSARY)
        ? claim(scope.certain(), i, isBad(i), true)
        : Optional.empty();
  }

  /** "The request does not meet the guideline", "it fails the criteria". */
  private Optional<Claim> proof(Scope scope, int i) {
    boolean demanded = scope.demands && scope.nots == 0 && !scope.names(Mark.ENOUGH);
    boolean source = scope.has(Mark.OTHER) && !any(i + 1, marks.size(), at -> is(Mark.HERE, at));
    boolean none = mark(i + 1) == Mark.NO;
    boolean noun = starts[i] == i && List.of("a", "an", "the", "my").contains(word(i - 1)) || marks.size() == 1;
    boolean denial = isOnADenial(i) || scope.isOfADenial();
    return demanded || source || noun ? Optional.empty() : claim(scope, i, isBad(i) == (none != denial), false);
  }

  /** Whether it is a denial of which it is said: "supports the denial". */
  private boolean isOnADenial(int i) {
    return any(i + 1, i + MOST_ASIDE, at -> mark(at) == Mark.DECISION && !word(at - 1).equals("favorable"));
  }

  /** "There is no indication for it", "I see good grounds for it"; grounds for a denial speak for the contrary. */
  private Optional<Claim> ground(Scope scope, int i) {
    boolean said = has(Mark.SELF) || scope.nots > 0
        || any(scope.from, i, at -> (is(Mark.HAS, at) && mark(at + 1) != Mark.VERB || word(at).equals("there"))
            && !any(at, i, between -> word(between).equals("that")));
    boolean aimed = i + 1 == marks.size() || is(Mark.AIM, i + 1);
    return aimed && said ? claim(scope.certain(), i, !isOnADenial(i) && !scope.isOfADenial(), false) : Optional.empty();
  }

  /** "The operation should (not) proceed", "do not refill". */
  private Optional<Claim> act(Scope scope, int i) {
    boolean some = scope.nots == 0 && is(Mark.ANY, scope.from);
    boolean bidden = isCommand(i) && scope.nots > 0;
    boolean bound = scope.names(Mark.BINDING) && !scope.names(Mark.DOCUMENTS);
    return bound && !some || bidden ? claim(scope, i, true, false) : Optional.empty();
  }

  /** "I (do not) recommend it". */
  private Optional<Claim> advice(Scope scope, int i) {
    boolean mine = has(Mark.SELF) && is(Mark.ADVICE, i) && !any(i + 1, marks.size(), at -> VERDICTS.contains(mark(at)));
    return mine && (any(i + 1, marks.size(), at -> is(Mark.HERE, at)) || scope.nots % 2 == 1)
        ? claim(scope, i, true, true)
        : Optional.empty();
  }

  /** "Certify.", "do not approve it": a sentence that begins with a bare verb. */
  private boolean isCommand(int i) {
    int from = IntStream.range(0, i).map(at -> i - at).filter(at -> isParted(at - 1, ":;")).findFirst().orElse(0);
    return !any(from, i, at -> !BIDDING.contains(mark(at)) && !word(at).equals("do"));
  }

  /** "Request certified.", "Knee MRI: not indicated at this time.": few words without a verb. */
  private boolean isFragment(Scope scope) {
    boolean ends = isParted(scope.head, ".,;") || scope.head + 1 == marks.size() || is(Mark.TAIL, scope.head + 1);
    boolean starts = scope.from == 0 || isParted(scope.from - 1, ":");
    return ends && starts && !scope.verb && !has(Mark.OTHER) && !has(Mark.REVIEW);
  }

  private Optional<Claim> claim(Scope scope, int head, boolean yes, boolean strong) {
    int to = IntStream.range(head + 1, marks.size())
        .filter(i -> isParted(i - 1, ",;:") || isJoin(i))
        .findFirst()
        .orElse(marks.size());
    boolean says = yes == (scope.nots % 2 == 0);
    boolean open = scope.open || scope.would && scope.nots == 0 && yes || isConditional(head, says);
    boolean theirs = isReported(head, scope) && !has(Mark.SELF);
    return open || theirs ? Optional.empty() : Optional.of(new Claim(says, strong, subject(scope.from), to));
  }

  /** Where its subject begins: "the splint meets the criteria and is approved" is all of the splint. */
  private int subject(int from) {
    boolean goesOn = mark(from) == Mark.VERB || mark(from) == Mark.NOT || is(Mark.BINDING, from)
        || word(from).equals("that");
    return from > 0 && isJoin(from - 1) && goesOn ? 0 : from;
  }

  /** "Not before", "not until" and the like leave nothing open. */
  private boolean isConditional(int head, boolean yes) {
    return is(Mark.SUPPOSING, 0) || any(head, marks.size(),
        i -> mark(i) == Mark.IF && (yes || !is(Mark.UNTIL, i)) || mark(i) == Mark.INSTEAD && yes);
  }

  /** Whether someone else says so; "supported by the guideline" is nobody's word. */
  private boolean isReported(int head, Scope scope) {
    return any(0, marks.size(),
        i -> PERSONS.contains(marks.get(i)) && !(scope.denial && marks.get(i) == Mark.REVIEW)
            && (i < head && reports(i, head) || any(starts[i] - 2, starts[i],
                by -> mark(by) == Mark.BY && !(by == head + 1 && any(by + 1, by + 3, at -> is(Mark.SOURCE, at))))));
  }

  private boolean reports(int someone, int head) {
    return any(someone + 1, head,
        i -> mark(i) == Mark.REPORT || i <= someone + 2 && (mark(i) == Mark.OPINION || mark(i) == Mark.SHOWN));
  }
}
