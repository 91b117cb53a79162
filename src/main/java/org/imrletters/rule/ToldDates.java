package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;
import org.imrletters.words.WrittenDate;

/** The dates that a summary gives for the injury and for the utilization review decision. */
final class ToldDates {

  private static final WordSet FILLERS = WordSet.of("on", "of", "dated", "date", "from", "was", "is", "occurred",
      "occurring", "the");
  private static final WordSet UR_FILLERS = WordSet.of("on", "of", "dated", "date", "was", "is", "the", "a", "with",
      "ur", "decision", "report", "letter", "denial", "determination", "documentation", "notice", "original");
  /**
   * There may be more than one injury and more than one review; of another one than the disputed one nothing is said.
   */
  private static final WordSet OTHERS = WordSet.of("prior", "previous", "previously", "earlier", "another", "new",
      "second", "third", "subsequent", "re", "by", "cumulative", "trauma", "past", "last", "non", "appeal", "older",
      "separate", "different", "approximately", "about");
  private static final WordSet RANGES = WordSet.of("to", "through", "thru", "until", "and", "or");

  private final String text;
  private final Words words;
  private final List<WrittenDate> dates;

  ToldDates(Words told) {
    this.text = told.text();
    this.words = told;
    this.dates = WrittenDate.in(words);
  }

  List<Told> ofInjury() {
    List<Told> told = new ArrayList<>();
    for (WrittenDate date : dates) {
      ofInjury(date).ifPresent(told::add);
    }
    return told;
  }

  List<Told> ofReview() {
    List<Told> told = new ArrayList<>();
    for (WrittenDate date : dates) {
      Optional<Told> review = isBeforeReview(date) ? Optional.of(new Told(date, true)) : ofReview(date);
      review.ifPresent(told::add);
    }
    return told;
  }

  /** The date as the text writes it. */
  String typed(WrittenDate date) {
    return date.typed(words);
  }

  private Optional<Told> ofInjury(WrittenDate date) {
    int i = skipBack(date.from() - 1, FILLERS);
    boolean injury = isWord(i, "injury") || isWord(i, "injured") || isWord(i, "doi")
        || isWord(i, "claim") && (isWord(i - 1, "occupational") || isWord(i - 1, "industrial"));
    return injury && isInOneSentence(i, date) ? Optional.of(told(date, i)) : Optional.empty();
  }

  private Optional<Told> ofReview(WrittenDate date) {
    int i = skipBack(date.from() - 1, UR_FILLERS);
    boolean spelled = isWord(i, "review") && isWord(i - 1, "utilization");
    int review = spelled ? i - 1 : firstUr(i + 1, date.from());
    return review >= 0 && isInOneSentence(review, date) ? Optional.of(told(date, review)) : Optional.empty();
  }

  private Told told(WrittenDate date, int subject) {
    return new Told(date, !isOther(subject) && !isRange(date));
  }

  private int firstUr(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWord(i, "ur")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBeforeReview(WrittenDate date) {
    int i = date.to();
    while (isWord(i, "the") || isWord(i, "original") || isWord(i, "a")) {
      i++;
    }
    boolean review = isWord(i, "ur") || isWord(i, "utilization") && isWord(i + 1, "review");
    return review && isWord(date.from() - 1, "on") && noStop(words.end(date.to() - 1), words.start(i));
  }

  private int skipBack(int from, WordSet fillers) {
    int i = from;
    while (i >= 0 && fillers.has(words, i)) {
      i--;
    }
    return i;
  }

  private boolean isOther(int i) {
    for (int before = Math.max(0, i - 3); before < i; before++) {
      if (OTHERS.has(words, before)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRange(WrittenDate date) {
    int next = date.to();
    return next < words.size()
        && (RANGES.has(words, next) || words.get(next).hasDigit() && noStop(words.end(next - 1), words.start(next)));
  }

  private boolean isInOneSentence(int i, WrittenDate date) {
    return noStop(words.end(i), words.start(date.from()));
  }

  private boolean noStop(int from, int to) {
    for (int i = from; i < to; i++) {
      if (".;\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(int i, String word) {
    return i >= 0 && i < words.size() && words.small(i).equals(word);
  }

  /**
   * A date that the summary gives.
   *
   * @param certain whether it can be of no other injury or review, and of no stretch of time
   */
  record Told(WrittenDate date, boolean certain) {}
}
