package org.imrletters.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.imrletters.words.Phrases;
import org.imrletters.words.Sentence;

/** The words with which a rationale comes to its verdict. */
final class VerdictWords {

  /** What a word does in a sentence. */
  enum Mark {
    PLAIN, NECESSARY, UNNECESSARY, NECESSITY, SHOWN, UNSHOWN, GRANTED, DENIED, GRANT, DENY, APPROVAL, REFUSAL, UPHELD,
    OVERTURNED, DECISION, FIT, UNFIT, PROVE, NOT, NO, NOR, LACK, VERB, OPINION, MAYBE, IF, BREAK, CONCLUDE, REVIEW,
    OTHER, REPORT, BY, SELF, EARLIER
  }

  private final Phrases<Mark> phrases = new Phrases<>();

  private VerdictWords(WordLists lists) {
    for (List<String> entry : lists.entries(WordList.VERDICTS)) {
      Mark mark = Mark.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
      for (String phrase : entry.get(1).split(",")) {
        phrases.add(phrase, mark);
      }
    }
  }

  /** Whether this is something that a word may do. */
  static boolean isKnown(String mark) {
    return Arrays.stream(Mark.values()).anyMatch(known -> known.name().equals(mark.toUpperCase(Locale.ROOT)));
  }

  static VerdictWords of(WordLists lists) {
    return lists.made(VerdictWords.class, VerdictWords::new);
  }

  /** What each word of a sentence does; a group of words does it in its last one. */
  Mark[] marks(Sentence sentence) {
    Mark[] marks = new Mark[sentence.last() - sentence.first()];
    Arrays.fill(marks, Mark.PLAIN);
    phrases.in(sentence.words()).forEach(hit -> marks[hit.to() - 1] = hit.meaning());
    return marks;
  }
}
