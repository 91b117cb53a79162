package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final Set<String> JOINS = Set.of("and", "or", "but");
  private static final Set<String> GOES_ON = Set.of("to", "has", "have", "had", "been", "do", "does", "did", "must",
      "should", "will", "shall", "still", "also", "ever", "longer", "yet", "now", "be", "not", "at", "this", "time",
      "as");
  private static final Set<String> PAST = Set.of("was", "were", "been", "had");
  private static final Set<String> DEMANDS = Set.of("must", "should", "to", "will", "shall", "needs", "need");
  private static final Set<String> RIGHTLY = Set.of("appropriately", "properly", "rightly", "correctly");
  private static final Set<String> WRONGLY = Set.of("inappropriately", "improperly", "wrongly", "incorrectly",
      "erroneously");
  private static final List<String> JUDGING = List.of("reason", "right", "wrong", "basis", "ground", "recommend", "err",
      "incorrect", "mistake");
  private static final List<String> ENOUGH = List.of("sufficient", "enough", "ample");
  private static final List<String> DENIALS = List.of("denial", "deny", "adverse");
  private static final Set<String> SOURCES = Set.of("guideline", "guidelines", "mtus", "odg", "acoem");
  private static final Set<String> POINTERS = Set.of("it", "this", "these", "they", "same");
  private static final Set<String> CARE = Set.of("care", "treatment", "treatments", "services", "service", "therapy",
      "medical", "procedures", "supplies", "if", "when", "only", "for");
  private static final Set<String> KINDS_OF = Set.of("all", "any", "provide", "receive", "providing", "other", "for",
      "only", "when", "if", "what", "than", "more");

  /** The most words between two commas that part no clause. */
  private static final int MOST_ASIDE = 5;

  private static final Set<Mark> DECIDING = EnumSet.of(Mark.VERB, Mark.NOT, Mark.NO, Mark.LACK, Mark.PROVE);

  private final Words words;
  private final int first;
  private final List<Mark> marks;

  /** The first word of the phrase that ends with a word. */
  private final int[] starts;

  Claims(Sentence sentence, Vocabulary vocabulary) {
    this.words = sentence.all();
    this.first = sentence.first();
    this.marks = new ArrayList<>(Collections.nCopies(sentence.words().size(), Mark.PLAIN));
    this.starts = IntStream.range(0, marks.size()).toArray();
    vocabulary.phrases.in(sentence.words()).forEach(hit -> {
      marks.set(hit.to() - 1, hit.meaning());
      starts[hit.to() - 1] = hit.from();
    });
  }

  /** What a word does in a sentence. */
  enum Mark {
    PLAIN, NECESSARY, UNNECESSARY, NECESSITY, SHOWN, UNSHOWN, GRANTED, DENIED, GRANT, DENY, APPROVAL, REFUSAL, UPHELD,
    OVERTURNED, DECISION, PROPER, IMPROPER, FIT, UNFIT, PROVE, NOT, NO, NOR, LACK, VERB, OPINION, MAYBE, IF, BREAK,
    CONCLUDE, REVIEW, OTHER, REPORT, BY, SELF, EARLIER
  }

  /** The words with which a rationale comes to its verdict. */
  record Vocabulary(Phrases<Mark> phrases) {

    static Vocabulary of(WordLists lists) {
      return lists.made(Vocabulary.class, all -> new Vocabulary(all.phrases(ImrRules.VERDICTS, Mark.class)));
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
    return switch (marks.get(i)) {
      case NECESSARY, UNNECESSARY -> verdict(i, marks.get(i) == Mark.NECESSARY);
      case NECESSITY -> necessity(i);
      case SHOWN, UNSHOWN -> shown(i, marks.get(i) == Mark.SHOWN);
      case GRANTED, DENIED -> granted(i, marks.get(i) == Mark.GRANTED);
      case GRANT, DENY -> grant(i, marks.get(i) == Mark.GRANT);
      case APPROVAL, REFUSAL -> approval(i, marks.get(i) == Mark.APPROVAL);
      case UPHELD, OVERTURNED -> ruling(i, marks.get(i) == Mark.OVERTURNED);
      case PROPER, IMPROPER -> proper(i, marks.get(i) == Mark.PROPER);
      case FIT, UNFIT -> fit(i, marks.get(i) == Mark.FIT);
      case PROVE -> proof(i);
      default -> Optional.empty();
    };
  }

  /** "is (not) medically necessary". */
  private Optional<Claim> verdict(int i, boolean yes) {
    Scope scope = new Scope(i);
    boolean alone = !scope.verb && scope.from == 0 && i - scope.from < 5;
    boolean kind = KINDS_OF.contains(word(i - 2)) || !scope.verb && CARE.contains(word(i + 1));
    return scope.verb && !kind || alone ? claim(scope, i, yes, true) : Optional.empty();
  }

  /** "There is no medical necessity", "does not rise to medical necessity". */
  private Optional<Claim> necessity(int i) {
    Scope scope = new Scope(i);
    String before = word(i - 2);
    boolean named = scope.verb && (before.equals("a") || before.equals("no") || word(i - 3).equals("there"))
        || before.equals("has") || before.equals("have") || mark(i - 2) == Mark.LACK || mark(i - 3) == Mark.LACK;
    boolean proven = scope.has(Mark.PROVE);
    boolean demanded = proven && scope.nots % 2 == 0;
    return named || proven && !demanded || demanded && !scope.demands ? claim(scope, i, true, true) : Optional.empty();
  }

  /** "Medical necessity has (not) been established". */
  private Optional<Claim> shown(int i, boolean yes) {
    Scope scope = new Scope(i);
    boolean necessity = scope.has(Mark.NECESSITY);
    boolean said = necessity || scope.verb && scope.names("criteri");
    return said && !(scope.demands && scope.nots == 0) ? claim(scope, i, yes, necessity) : Optional.empty();
  }

  /** "The request is (not) approved". What was granted or denied in the past is history. */
  private Optional<Claim> granted(int i, boolean yes) {
    Scope scope = new Scope(i);
    if (RIGHTLY.contains(word(i - 1)) || WRONGLY.contains(word(i - 1))) {
      return claim(scope.certain(), i, yes == RIGHTLY.contains(word(i - 1)), true);
    }
    boolean history = scope.past && !has(Mark.CONCLUDE) || has(Mark.EARLIER) || has(Mark.REVIEW) && !has(Mark.SELF);
    boolean other = word(i - 1).equals("fda") || List.of("for", "by", "as").contains(word(i + 1));
    boolean request = scope.names("request") || POINTERS.contains(word(scope.from)) && i - scope.from < 6;
    return !scope.verb || history || other ? Optional.empty() : claim(scope, i, yes, request);
  }

  /** "I would deny this request", "there is no reason to deny it", "was right to deny it". */
  private Optional<Claim> grant(int i, boolean yes) {
    Scope scope = new Scope(i);
    boolean judged = has(Mark.SELF) || JUDGING.stream().anyMatch(scope::names) || word(i - 1).equals("should");
    return judged ? claim(scope.certain(), i, yes, true) : Optional.empty();
  }

  /** "I recommend (non-)certification", "approval is recommended". */
  private Optional<Claim> approval(int i, boolean yes) {
    for (int at = Math.max(0, i - 4); at < Math.min(marks.size(), i + 12); at++) {
      if (word(at).startsWith("recommend")) {
        return has(Mark.OTHER) || has(Mark.REVIEW) ? Optional.empty()
            : claim(new Scope(Math.max(at, i)), Math.max(at, i), yes, true);
      }
    }
    return Optional.empty();
  }

  /** "The denial is (not) upheld", "I (dis)agree with the denial". */
  private Optional<Claim> ruling(int i, boolean yes) {
    if (!yes && new Scope(i).has(Mark.NECESSITY)) {
      return shown(i, true);
    }
    boolean decided = has(Mark.DECISION) || has(Mark.REVIEW) && word(i + 1).equals("with") || has(Mark.REFUSAL);
    Scope scope = new Scope(i);
    boolean history = scope.past && !has(Mark.CONCLUDE) || has(Mark.EARLIER);
    return decided && !history && !has(Mark.NECESSARY) ? claim(scope.certain(), i, yes, true) : Optional.empty();
  }

  /** "The decision to deny is (not) correct". */
  private Optional<Claim> proper(int i, boolean yes) {
    Scope scope = new Scope(i);
    boolean decided = scope.isOfADenial() || scope.has(Mark.DECISION) || scope.has(Mark.REVIEW);
    return scope.verb && decided ? claim(scope.certain(), i, !yes, true) : Optional.empty();
  }

  /** "The request is (not) supported", "denial is (not) appropriate". */
  private Optional<Claim> fit(int i, boolean yes) {
    Scope scope = new Scope(i);
    if (scope.verb && scope.isOfADenial()) {
      return claim(scope.certain(), i, !yes, true);
    }
    boolean necessity = scope.has(Mark.NECESSITY);
    boolean said = scope.verb || mark(i - 1) == Mark.NOT || word(i).equals("support") || word(i).equals("merit");
    return said ? claim(scope, i, yes, necessity) : Optional.empty();
  }

  /** "The request does not meet the guideline". */
  private Optional<Claim> proof(int i) {
    Scope scope = new Scope(i);
    boolean demanded = scope.demands && scope.nots == 0 && ENOUGH.stream().noneMatch(scope::names);
    boolean source = scope.has(Mark.OTHER) && !scope.names("request");
    return demanded || source ? Optional.empty() : claim(scope, i, true, false);
  }

  private Optional<Claim> claim(Scope scope, int head, boolean yes, boolean strong) {
    int to = head + 1;
    while (to < marks.size() && !isParted(to - 1, ",;:") && !isJoin(to)) {
      to++;
    }
    boolean open = scope.open || isConditional(head);
    boolean theirs = isReported(head, scope.from) && !has(Mark.SELF);
    return open || theirs ? Optional.empty()
        : Optional.of(new Claim(yes == (scope.nots % 2 == 0), strong, scope.from, to));
  }

  private boolean isConditional(int head) {
    int end = head;
    while (end + 1 < marks.size() && !isParted(end, ";")) {
      end++;
    }
    return marks.subList(head, end + 1).contains(Mark.IF);
  }

  /** Whether someone else says so. */
  private boolean isReported(int head, int from) {
    for (int i = 0; i < marks.size(); i++) {
      boolean someone = marks.get(i) == Mark.OTHER || marks.get(i) == Mark.REVIEW;
      int by = mark(i - 1) == Mark.BY ? i - 1 : mark(i - 2) == Mark.BY ? i - 2 : -1;
      if (someone && (by >= 0 && !isElsewhere(by, head, from) || i < head && reports(i, head))) {
        return true;
      }
    }
    return false;
  }

  /** "Supported by the guideline" is nobody's word; "by" in what is joined before tells who said that. */
  private boolean isElsewhere(int by, int head, int from) {
    boolean source = SOURCES.contains(word(by + 1)) || SOURCES.contains(word(by + 2));
    boolean joined = by < from && marks.subList(0, by).contains(Mark.VERB) && (isJoined(from) || isJoined(from - 1));
    return joined
        || source && by == head + 1 && word(by).equals("by") && (mark(head) == Mark.FIT || mark(head) == Mark.UNFIT);
  }

  private boolean isJoined(int i) {
    return word(i).equals("and") || mark(i) == Mark.NOR;
  }

  private boolean reports(int someone, int head) {
    return IntStream.range(someone + 1, head)
        .anyMatch(i -> marks.get(i) == Mark.REPORT
            || i <= someone + 2 && (marks.get(i) == Mark.OPINION || marks.get(i) == Mark.SHOWN));
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
    return JOINS.contains(word(i)) || mark(i) == Mark.BREAK || mark(i) == Mark.CONCLUDE;
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
      this.verb = marks.get(head) == Mark.PROVE && mark(head - 1) != Mark.LACK && !word(head - 1).equals("to");
      this.from = starts[head];
      while (from > 0 && !ends(from - 1)) {
        from--;
        take(from);
      }
      open = open || would && nots == 0;
    }

    /** Takes a wish or a modest word for what it is. */
    Scope certain() {
      open = false;
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
      return isParted(i, ";:") && !labelled || i < aside && (comma || verb && isJoin(i));
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
      nots += !verb || group || opinion ? 1 : 0;
      verb = verb || word(i).endsWith("t") && !word(i).endsWith("ot");
    }

    private void lack() {
      nots += !verb || group || opinion ? 1 : 0;
      verb = true;
    }

    private void verb(int i) {
      past = past || PAST.contains(word(i));
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
      demands = demands || group && marks.get(i) == Mark.PLAIN && DEMANDS.contains(word);
      past = past || group && PAST.contains(word);
      opinion = opinion || word.equals("that") && verb;
      group = group && (!verb || GOES_ON.contains(word) || word.endsWith("ly"));
    }

    boolean has(Mark mark) {
      return marks.subList(from, head).contains(mark);
    }

    /** Whether the clause speaks of the denial, and not of what the denial says. */
    boolean isOfADenial() {
      boolean named = DENIALS.stream().anyMatch(this::names) || has(Mark.DECISION) && has(Mark.REVIEW);
      return named && !names("that") && !has(Mark.OVERTURNED) && !has(Mark.APPROVAL);
    }

    boolean names(String start) {
      return IntStream.range(from, head).anyMatch(i -> word(i).startsWith(start));
    }
  }
}
