package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.imrletters.rule.WordList;
import org.imrletters.rule.WordLists;
import org.imrletters.rule.imr.Closing.Claim;
import org.imrletters.words.Phrases;
import org.imrletters.words.Sentence;
import org.imrletters.words.Words;

/**
 * What a sentence claims of the necessity of a treatment. Each word of a verdict is followed back through its clause:
 * an even number of negations cancels out, a condition leaves it open, and what someone else said is not the reviewer's.
 */
final class Claims {

  private static final Set<Mark> PERSONS = EnumSet.of(Mark.OTHER, Mark.REVIEW, Mark.CLAIMANT);
  private static final Set<Mark> VERDICTS = EnumSet.range(Mark.GRANTED, Mark.OVERTURNED);
  private static final Set<Mark> DECIDING = EnumSet.of(Mark.VERB, Mark.NOT, Mark.NO, Mark.LACK, Mark.PROVE);
  private static final Set<Mark> BIDDING = EnumSet.of(Mark.NOT, Mark.CONCLUDE, Mark.MAYBE);

  /** The most words between two commas that part no clause. */
  private static final int MOST_ASIDE = 5;

  private final Vocabulary vocabulary;
  private final Words words;
  private final int first;
  private final List<Mark> marks;

  /** The first word of the phrase that ends with a word. */
  private final int[] starts;

  Claims(Sentence sentence, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.words = sentence.all();
    this.first = sentence.first();
    this.marks = new ArrayList<>(Collections.nCopies(sentence.words().size(), Mark.PLAIN));
    this.starts = IntStream.range(0, marks.size()).toArray();
    vocabulary.phrases.in(sentence.words()).forEach(hit -> {
      marks.set(hit.to() - 1, hit.meaning());
      starts[hit.to() - 1] = hit.from();
    });
    if (word(marks.size() - 1).equals("no")) {
      marks.set(marks.size() - 1, Mark.DENIED);
    }
  }

  /** What a word or a phrase does in a sentence; what stands behind {@link #EARLIER} is asked of single words. */
  enum Mark {
    PLAIN, NECESSARY, UNNECESSARY, NECESSITY, SHOWN, UNSHOWN, GRANTED, DENIED, GRANT, DENY, APPROVAL, REFUSAL, UPHELD,
    OVERTURNED, DECISION, PROPER, IMPROPER, FIT, UNFIT, PROVE, FAIL, GROUND, ACT, NOT, NO, NOR, LACK, VERB, OPINION,
    MAYBE, IF, BREAK, CONCLUDE, REVIEW, OTHER, CLAIMANT, REPORT, BY, SELF, COURTESY, GENERAL, EARLIER, JOINS, GOES_ON,
    PAST, DEMANDS, RIGHTLY, WRONGLY, JUDGING, ENOUGH, REFUSING, CRITERIA, SUPPOSING, MET, UNTIL, HERE, AIM, HAS, REASON,
    WEIGHED, ANY, BINDING, DOCUMENTS, ADVICE, TAIL, SOURCE, POINTER, CARE, KIND_OF, BETWEEN
  }

  /** The words with which a rationale comes to its verdict. */
  record Vocabulary(Phrases<Mark> phrases, Map<Mark, List<String>> words) {

    static Vocabulary of(WordLists lists) {
      return lists.made(Vocabulary.class, all -> {
        Vocabulary read = new Vocabulary(new Phrases<>(), new EnumMap<>(Mark.class));
        all.entries(ImrRules.VERDICTS).forEach(entry -> read.add(entry.get(0), WordList.words(entry.get(1))));
        return read;
      });
    }

    private void add(String kind, List<String> some) {
      Mark mark = Mark.valueOf(kind.toUpperCase(Locale.ROOT));
      words.computeIfAbsent(mark, first -> new ArrayList<>()).addAll(some);
      if (mark.compareTo(Mark.EARLIER) <= 0) {
        some.forEach(phrase -> phrases.add(phrase, mark));
      }
    }
  }

  /** All that the sentence claims, from left to right. */
  List<Claim> all() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i) != Mark.PLAIN) {
        of(i).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private Optional<Claim> of(int i) {
    Scope scope = new Scope(i);
    return switch (marks.get(i)) {
      case NECESSARY, FIT, PROPER -> fit(scope, i, true);
      case UNNECESSARY, UNFIT, IMPROPER -> fit(scope, i, false);
      case NECESSITY -> necessity(scope, i);
      case SHOWN, UNSHOWN -> shown(scope, i, marks.get(i) == Mark.SHOWN);
      case GRANTED, DENIED -> granted(scope, i, marks.get(i) == Mark.GRANTED);
      case GRANT, DENY -> grant(scope, i, marks.get(i) == Mark.GRANT);
      case APPROVAL, REFUSAL -> approval(scope, i, marks.get(i) == Mark.APPROVAL);
      case UPHELD, OVERTURNED -> ruling(scope, i, marks.get(i) == Mark.OVERTURNED);
      case PROVE, FAIL -> proof(scope, i, marks.get(i) == Mark.PROVE);
      case GROUND -> ground(scope, i);
      case ACT -> act(scope, i);
      case OPINION -> advice(scope, i);
      default -> Optional.empty();
    };
  }

  /** "Is (not) medically necessary", "is supported", "the denial is (not) appropriate", "UR was right". */
  private Optional<Claim> fit(Scope scope, int i, boolean yes) {
    boolean necessary = marks.get(i) == Mark.NECESSARY || marks.get(i) == Mark.UNNECESSARY;
    boolean proper = marks.get(i) == Mark.PROPER || marks.get(i) == Mark.IMPROPER;
    boolean ofUr = proper && (scope.has(Mark.DECISION) || scope.has(Mark.REVIEW) || isOnADenial(i));
    if (!necessary && (scope.verb || starts[i] < i) && (ofUr || scope.isOfADenial())) {
      scope.denial = true;
      return claim(scope.certain(), i, !yes, true);
    }
    boolean kind = necessary && (is(Mark.KIND_OF, i - 2) || !scope.verb && is(Mark.CARE, i + 1));
    boolean said = scope.verb || isFragment(scope) || mark(i - 1) == Mark.NOT && !necessary;
    return said && !proper && !kind ? claim(scope, i, yes, necessary || scope.has(Mark.NECESSITY)) : Optional.empty();
  }

  /** "There is no medical necessity", "does not rise to medical necessity". */
  private Optional<Claim> necessity(Scope scope, int i) {
    boolean named = scope.verb && (word(i - 2).equals("a") || word(i - 2).equals("no") || scope.names("there"))
        || scope.nots > 0 && isFragment(scope) || any(i - 3, i, at -> is(Mark.HAS, at))
        || any(i - 3, i - 1, at -> mark(at) == Mark.LACK);
    boolean proven = scope.has(Mark.PROVE) || scope.names("show");
    boolean demanded = proven && scope.nots % 2 == 0;
    return named || proven && !demanded || demanded && !scope.demands ? claim(scope, i, true, true) : Optional.empty();
  }

  /** "Medical necessity has (not) been established". */
  private Optional<Claim> shown(Scope scope, int i, boolean yes) {
    boolean necessity = scope.has(Mark.NECESSITY);
    boolean criteria = is(Mark.MET, i) && scope.names(Mark.SOURCE) || scope.names(Mark.CRITERIA)
        || scope.has(Mark.GROUND) && !scope.names("reason");
    boolean said = necessity || (scope.verb || word(i).startsWith("exist") || isFragment(scope)) && criteria;
    return said && !(scope.demands && scope.nots == 0) ? claim(scope, i, yes, necessity) : Optional.empty();
  }

  /** "The request is (not) approved". What was granted or denied in the past is history. */
  private Optional<Claim> granted(Scope scope, int i, boolean yes) {
    if (is(Mark.RIGHTLY, i - 1) || is(Mark.WRONGLY, i - 1)) {
      return claim(scope.certain(), i, yes == is(Mark.RIGHTLY, i - 1), true);
    }
    boolean history = scope.past && !has(Mark.CONCLUDE) || has(Mark.EARLIER) || has(Mark.REVIEW) && !has(Mark.SELF);
    boolean other = word(i - 1).equals("fda") || List.of("for", "by", "as").contains(word(i + 1));
    boolean fragment = isFragment(scope);
    boolean request = scope.names("request") || scope.names("appeal") || fragment
        || is(Mark.POINTER, scope.from) && i - scope.from < 6;
    return !(scope.verb || fragment) || history || other ? Optional.empty() : claim(scope, i, yes, request);
  }

  /** "I would deny this request", "there is no reason to deny it", "was right to deny it". */
  private Optional<Claim> grant(Scope scope, int i, boolean yes) {
    int self = marks.subList(0, i).lastIndexOf(Mark.SELF);
    boolean judged = self >= 0 && !any(self + 1, starts[i], this::isStrange) || scope.names(Mark.JUDGING)
        || word(i - 1).equals("should");
    return judged || isCommand(i) ? claim(scope.certain(), i, yes, true) : Optional.empty();
  }

  /** Whether it is a word of which it is not known what it does between who holds something and what he holds. */
  private boolean isStrange(int i) {
    return mark(i) == Mark.PLAIN && !is(Mark.GOES_ON, i) && !is(Mark.JUDGING, i) && !is(Mark.BETWEEN, i)
        && !word(i).endsWith("ly");
  }

  /** "I recommend (non-)certification", "approval is recommended". */
  private Optional<Claim> approval(Scope scope, int i, boolean yes) {
    boolean alone = i + 1 == marks.size() && scope.from + 1 >= i && isFragment(scope);
    boolean not = mark(i + 1) == Mark.NOT || mark(i + 1) == Mark.VERB && mark(i + 2) == Mark.NOT && !has(Mark.DENY);
    boolean theirs = has(Mark.OTHER) || has(Mark.REVIEW);
    if (alone || not && !theirs) {
      return claim(scope, i, yes != not, alone);
    }
    return IntStream.range(i - 4, i + 12)
        .filter(at -> word(at).startsWith("recommend") && !theirs && !has(Mark.DENY))
        .boxed()
        .findFirst()
        .flatMap(at -> claim(new Scope(Math.max(at, i)), Math.max(at, i), yes, true));
  }

  /** "The denial is (not) upheld", "I (dis)agree with the denial". */
  private Optional<Claim> ruling(Scope scope, int i, boolean yes) {
    if (!yes && scope.has(Mark.NECESSITY)) {
      return shown(scope, i, true);
    }
    boolean theirs = has(Mark.DECISION) || any(i + 1, i + MOST_ASIDE + 2, at -> mark(at) == Mark.REVIEW)
        || has(Mark.REFUSAL);
    if (!theirs && has(Mark.SELF) && isOfTheRequest(i)) {
      return claim(scope.certain(), i, !yes, true);
    }
    boolean history = scope.past && !has(Mark.CONCLUDE) || has(Mark.EARLIER);
    return (theirs || isCommand(i)) && !history && !has(Mark.NECESSARY) ? claim(scope.certain(), i, yes, true)
        : Optional.empty();
  }

  /** "The request does not meet the guideline", "it fails the criteria". */
  private Optional<Claim> proof(Scope scope, int i, boolean yes) {
    boolean demanded = scope.demands && scope.nots == 0 && !scope.names(Mark.ENOUGH);
    boolean source = scope.has(Mark.OTHER) && !scope.names("request") && !follows(Mark.HERE, i);
    boolean none = mark(i + 1) == Mark.NO;
    boolean denial = isOnADenial(i) || scope.isOfADenial();
    return demanded || source ? Optional.empty() : claim(scope, i, yes == (none == denial), false);
  }

  /** Whether it is a denial of which it is said: "supports the denial". */
  private boolean isOnADenial(int i) {
    return any(i + 1, i + MOST_ASIDE, at -> mark(at) == Mark.DECISION);
  }

  /** "There is no indication for it", "I see good grounds for it"; grounds for a denial speak for the contrary. */
  private Optional<Claim> ground(Scope scope, int i) {
    boolean has = any(Math.max(scope.from, i - 4), i, at -> is(Mark.HAS, at));
    boolean said = has || scope.names("there") || has(Mark.SELF) || scope.nots > 0;
    boolean aimed = i + 1 == marks.size() || is(Mark.AIM, i + 1) || word(i).equals("need") && word(i + 1).equals("of");
    boolean made = word(i).equals("case") ? scope.names("ma") : aimed;
    boolean judged = any(i + 1, marks.size(), at -> VERDICTS.contains(mark(at)));
    boolean weighed = word(i + 1).equals("to") && (scope.nots == 0 || is(Mark.WEIGHED, i + 2) || !is(Mark.REASON, i));
    return made && said && !judged && !weighed ? claim(scope.certain(), i, !isOnADenial(i), false) : Optional.empty();
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
    boolean mine = has(Mark.SELF) && is(Mark.ADVICE, i) && !says("that");
    boolean verdict = any(i + 1, marks.size(), at -> VERDICTS.contains(mark(at)));
    boolean it = follows(Mark.HERE, i) || word(i + 1).equals("the") && mark(i + 2) != Mark.CLAIMANT;
    return mine && !verdict && (it || scope.nots % 2 == 1) ? claim(scope, i, true, true) : Optional.empty();
  }

  /** "Certify.", "do not approve it": a sentence that begins with a bare verb. */
  private boolean isCommand(int i) {
    int from = IntStream.range(0, i).map(at -> i - at).filter(at -> isParted(at - 1, ":;")).findFirst().orElse(0);
    return !any(from, i, at -> !BIDDING.contains(mark(at)) && !word(at).equals("do"));
  }

  /** "Request certified.", "Knee MRI: not indicated at this time.": few words without a verb. */
  private boolean isFragment(Scope scope) {
    int head = scope.head;
    boolean ends = isParted(head, ".,;") || head + 1 == marks.size() || is(Mark.TAIL, head + 1);
    boolean starts = scope.from == 0 || isParted(scope.from - 1, ":");
    return ends && starts && !scope.verb && head - scope.from < MOST_ASIDE && !has(Mark.OTHER) && !has(Mark.REVIEW);
  }

  /** Whether what someone agrees with is the request, or who asked for it. */
  private boolean isOfTheRequest(int i) {
    return any(i, i + 2, at -> word(at).equals("with") || word(at).equals("of")) && !says("that")
        && any(i + 2, i + 6, at -> mark(at) == Mark.OTHER || word(at).startsWith("request"));
  }

  private boolean says(String word) {
    return any(0, marks.size(), i -> word(i).equals(word));
  }

  private boolean follows(Mark kind, int from) {
    return any(from + 1, marks.size(), i -> is(kind, i));
  }

  private static boolean any(int from, int to, IntPredicate is) {
    return IntStream.range(from, to).anyMatch(is);
  }

  /** Whether a word is one of these, whatever phrase it is part of. */
  private boolean is(Mark kind, int i) {
    return vocabulary.words.getOrDefault(kind, List.of()).contains(word(i));
  }

  private Optional<Claim> claim(Scope scope, int head, boolean yes, boolean strong) {
    int to = head + 1;
    while (to < marks.size() && !isParted(to - 1, ",;:") && !isJoin(to)) {
      to++;
    }
    boolean says = yes == (scope.nots % 2 == 0);
    boolean open = scope.open || scope.would && scope.nots == 0 && yes || isConditional(head, says);
    boolean theirs = isReported(head, scope) && !has(Mark.SELF);
    return open || theirs ? Optional.empty() : Optional.of(new Claim(says, strong, scope.from, to));
  }

  /** "Not before", "not until" and the like leave nothing open. */
  private boolean isConditional(int head, boolean yes) {
    int end = head;
    while (end + 1 < marks.size() && !isParted(end, ";")) {
      end++;
    }
    return is(Mark.SUPPOSING, 0) || any(head, end + 1, i -> mark(i) == Mark.IF && (yes || !is(Mark.UNTIL, i)));
  }

  /** Whether someone else says so. */
  private boolean isReported(int head, Scope scope) {
    for (int i = 0; i < marks.size(); i++) {
      boolean someone = PERSONS.contains(marks.get(i)) && !(scope.denial && marks.get(i) == Mark.REVIEW);
      int by = mark(starts[i] - 1) == Mark.BY ? starts[i] - 1 : mark(starts[i] - 2) == Mark.BY ? starts[i] - 2 : -1;
      if (someone && (by >= 0 && !isElsewhere(by, head, scope.from) || i < head && reports(i, head))) {
        return true;
      }
    }
    return false;
  }

  /** "Supported by the guideline" is nobody's word; "by" in what is joined before tells who said that. */
  private boolean isElsewhere(int by, int head, int from) {
    boolean source = is(Mark.SOURCE, by + 1) || is(Mark.SOURCE, by + 2);
    boolean joined = by < from && marks.subList(0, by).contains(Mark.VERB) && (isJoined(from) || isJoined(from - 1));
    return joined
        || source && by == head + 1 && word(by).equals("by") && (mark(head) == Mark.FIT || mark(head) == Mark.UNFIT);
  }

  private boolean isJoined(int i) {
    return word(i).equals("and") || mark(i) == Mark.NOR;
  }

  private boolean reports(int someone, int head) {
    return any(someone + 1, head,
        i -> mark(i) == Mark.REPORT || i <= someone + 2 && (mark(i) == Mark.OPINION || mark(i) == Mark.SHOWN));
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  private Mark mark(int i) {
    return i >= 0 && i < marks.size() ? marks.get(i) : Mark.PLAIN;
  }

  private String word(int i) {
    return i >= 0 && i < marks.size() ? words.small(first + i) : "";
  }

  private boolean isJoin(int i) {
    return is(Mark.JOINS, i) || mark(i) == Mark.BREAK || mark(i) == Mark.CONCLUDE;
  }

  /** Whether one of these signs stands behind a word. */
  private boolean isParted(int i, String signs) {
    int end = i + 1 < marks.size() ? words.start(first + i + 1) : words.end(first + i);
    for (int at = words.end(first + i); at < end; at++) {
      if (signs.indexOf(words.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The clause before a word, followed back from it. */
  private final class Scope {

    private final int head;
    private int from;
    private int nots;
    private boolean verb;
    private boolean past;
    private boolean open;
    private boolean demands;

    /** Whether it is a denial that is judged. */
    private boolean denial;

    /** Whether nothing but auxiliaries stands between here and the verb. */
    private boolean group = true;
    private boolean opinion;
    private boolean would;

    /** Words from here to the head are said between two commas. */
    private int aside = marks.size();

    /** "Would appear" is a claim. */
    private boolean modest;

    Scope(int head) {
      this.head = head;
      this.verb = (marks.get(head) == Mark.PROVE || marks.get(head) == Mark.FAIL) && mark(head - 1) != Mark.LACK
          && !word(head - 1).equals("to");
      this.from = starts[head];
      while (from > 0 && !ends(from - 1)) {
        from--;
        if (!word(from).equals(word(from + 1))) {
          take(from);
        }
      }
    }

    /** Takes a wish or a modest word for what it is. */
    Scope certain() {
      open = false;
      would = false;
      return this;
    }

    private boolean ends(int i) {
      boolean quantity = i + 1 < marks.size() && words.get(first + i + 1).hasDigit();
      if (i >= aside) {
        return false;
      }
      boolean comma = verb && isParted(i, ",") && !quantity;
      aside = comma ? aside(i) : aside;
      boolean labelled = mark(i) == Mark.NECESSITY && isParted(i, ":");
      return isParted(i, ";:") && !labelled || i < aside && (comma || isJoin(i) && (verb || mark(i + 1) == Mark.SELF));
    }

    /** Where the comma stands before an aside that ends here, such as ", in my opinion,"; where none does, behind it. */
    private int aside(int end) {
      for (int i = end - 1; i >= Math.max(0, end - MOST_ASIDE); i--) {
        if (isParted(i, ",")) {
          return i;
        }
        if (DECIDING.contains(marks.get(i + 1))) {
          break;
        }
      }
      return marks.size();
    }

    private void take(int i) {
      switch (marks.get(i)) {
        case NOT, IMPROPER -> not(i);
        case NO -> nots += !verb || group || opinion || i == 0 || isParted(i - 1, ",") || isJoin(i - 1) ? 1 : 0;
        // In "neither A nor B makes it so", one denial is said in two words.
        case NOR -> nots += verb && IntStream.range(0, i).noneMatch(at -> word(at).equals("neither")) ? 1 : 0;
        case LACK -> lack();
        case IF -> open = true;
        case MAYBE -> would = would || group && !modest;
        case VERB -> verb(i);
        case OPINION, SHOWN -> opinion(i);
        case PROVE -> verb = true;
        default -> plain(i);
      }
    }

    /** In "isn't" the verb is part of it. */
    private void not(int i) {
      nots += !verb || group || opinion || i == 0 ? 1 : 0;
      verb = verb || word(i).endsWith("t") && !word(i).endsWith("ot");
    }

    private void lack() {
      nots += !verb || group || opinion ? 1 : 0;
      verb = true;
    }

    private void verb(int i) {
      past = past || is(Mark.PAST, i);
      modest = modest || word(i).startsWith("appear") || word(i).startsWith("seem");
      group = group || !verb;
      verb = true;
    }

    private void opinion(int i) {
      opinion = opinion || !word(i).startsWith("recommend");
      verb = true;
    }

    private void plain(int i) {
      String word = word(i);
      demands = demands || group && marks.get(i) == Mark.PLAIN && is(Mark.DEMANDS, i);
      past = past || group && is(Mark.PAST, i);
      opinion = opinion || word.equals("that") && verb;
      verb = verb || is(Mark.BINDING, i);
      group = group && (!verb || is(Mark.GOES_ON, i) || word.endsWith("ly"));
    }

    boolean has(Mark mark) {
      return marks.subList(from, head).contains(mark);
    }

    /** Whether the clause speaks of the denial, and not of what the denial says. */
    boolean isOfADenial() {
      boolean named = names(Mark.REFUSING) || has(Mark.REFUSAL)
          || has(Mark.REVIEW) && (has(Mark.DECISION) || names("s"));
      return named && !names("that") && !has(Mark.OVERTURNED) && !has(Mark.APPROVAL);
    }

    boolean names(String start) {
      return any(from, head, i -> word(i).startsWith(start));
    }

    boolean names(Mark kind) {
      return any(from, head, i -> is(kind, i));
    }
  }
}
