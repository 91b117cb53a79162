package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imrletters.rule.WordList;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Phrases;

/**
 * The words with which a rationale comes to its verdict, by what they do in a sentence.
 *
 * @param phrases those that are looked for
 * @param words all of them
 */
record VerdictWords(Phrases<Mark> phrases, Map<Mark, List<String>> words) {

  /** What a word or a phrase does in a sentence; what stands behind {@link #EARLIER} is asked of single words. */
  enum Mark {
    PLAIN, NECESSARY, UNNECESSARY, NECESSITY, SHOWN, UNSHOWN, GRANTED, DENIED, GRANT, DENY, APPROVAL, REFUSAL, UPHELD,
    OVERTURNED, DECISION, PROPER, IMPROPER, FIT, UNFIT, PROVE, FAIL, GROUND, ACT, NOT, NO, NOR, LACK, VERB, OPINION,
    MAYBE, INSTEAD, IF, BREAK, CONCLUDE, REVIEW, OTHER, CLAIMANT, REPORT, BY, SELF, COURTESY, GENERAL, EARLIER, JOINS,
    GOES_ON, PAST, DEMANDS, JUDGING, ENOUGH, REFUSING, CRITERIA, SUPPOSING, UNTIL, HERE, AIM, HAS, ANY, BINDING,
    DOCUMENTS, ADVICE, TAIL, SOURCE, BETWEEN, GOOD, BAD, PRIVATIVE, THIS, STATE, CONCEDES, AGAIN, SUCH
  }

  static VerdictWords of(WordLists lists) {
    return lists.made(VerdictWords.class, all -> {
      VerdictWords read = new VerdictWords(new Phrases<>(), new EnumMap<>(Mark.class));
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
