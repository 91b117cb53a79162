package org.imrletters.rule.imr;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imrletters.review.Prose;
import org.imrletters.rule.Reading;
import org.imrletters.rule.imr.Claims.Mark;
import org.imrletters.words.Sentence;
import org.imrletters.words.Word;
import org.imrletters.words.WordSet;

/**
 * The sentence in which a rationale comes to its verdict.
 *
 * @param claim what it says of the treatment
 * @param isCertain whether nothing else in the rationale speaks for the contrary
 */
record Closing(Sentence sentence, Claim claim, boolean isCertain) {

  private static final WordSet OPIOID_WARNING = WordSet.of("abruptly", "weaning", "tapering");
  private static final WordSet REQUEST = WordSet.starting("request", "appeal", "application");
  private static final WordSet CONTRAST = WordSet.of("although", "though", "while", "whereas", "but", "however", "yet");

  /**
   * What a sentence says of a treatment.
   *
   * @param necessary whether the treatment is medically necessary, so that the denial does not stand
   * @param strong whether these are words of a verdict, and not of an argument only
   * @param from the first of the words that belong to it
   * @param to the word of the sentence behind the last one
   */
  record Claim(boolean necessary, boolean strong, int from, int to) {}

  /** A sentence that claims something. */
  private record Claiming(Sentence sentence, Claim claim, boolean concludes, boolean general) {}

  /** The closing of a rationale; empty where no sentence says clearly what it comes to. */
  static Optional<Closing> of(Prose rationale, Reading reading) {
    return reading.made(rationale, Made.class,
        () -> new Made(of(reading.sentences(rationale), Claims.Vocabulary.of(reading.lists())))).closing;
  }

  private record Made(Optional<Closing> closing) {}

  private static Optional<Closing> of(List<Sentence> rationale, Claims.Vocabulary words) {
    List<Sentence> told = rationale.stream()
        .filter(sentence -> !sentence.hasAny(OPIOID_WARNING) && !new Claims(sentence, words).has(Mark.COURTESY))
        .toList();
    List<Claiming> claims = told.stream().flatMap(sentence -> claiming(sentence, words).stream()).toList();
    int last = claims.size() - 1;
    boolean atEnd = last >= 0 && claims.get(last).sentence.equals(told.get(told.size() - 1));
    boolean strong = !atEnd && claims.stream().anyMatch(one -> one.claim.strong);
    while (last >= 0 && strong && !claims.get(last).claim.strong) {
      last--;
    }
    return last < 0 ? Optional.empty() : Optional.of(closing(claims, last, atEnd));
  }

  private static Closing closing(List<Claiming> claims, int last, boolean atEnd) {
    Claiming end = claims.get(last);
    boolean doubtful = IntStream.range(0, claims.size())
        .filter(i -> claims.get(i).claim.necessary != end.claim.necessary)
        .anyMatch(i -> i > last
            || !end.concludes && (claims.get(i).claim.strong || !end.claim.strong && !claims.get(i).general));
    return new Closing(end.sentence, end.claim, !doubtful && (atEnd || end.claim.strong && end.concludes));
  }

  private static Optional<Claiming> claiming(Sentence sentence, Claims.Vocabulary words) {
    Claims said = new Claims(sentence, words);
    List<Claim> claims = said.all();
    if (claims.isEmpty() || said.has(Mark.GENERAL) && !said.has(Mark.CONCLUDE) && !sentence.hasAny(REQUEST)) {
      return Optional.empty();
    }
    boolean strong = claims.stream().anyMatch(Claim::strong);
    List<Claim> weighed = claims.stream().filter(claim -> claim.strong == strong).toList();
    boolean agree = weighed.stream().map(Claim::necessary).distinct().count() == 1;
    boolean self = said.has(Mark.SELF);
    if (!agree && !self && !sentence.all().hasAny(CONTRAST, sentence.first(), sentence.first() + 1)) {
      return Optional.empty();
    }
    boolean concludes = said.has(Mark.CONCLUDE) || sentence.hasAny(REQUEST) || said.has(Mark.NECESSITY) || self;
    return Optional.of(new Claiming(sentence, weighed.get(weighed.size() - 1), concludes, said.has(Mark.OTHER)));
  }

  /** The words that say of which treatment it speaks. */
  List<Word> subject() {
    return sentence.words().subList(claim.from, claim.to);
  }

  /** What is typed from the first to the last of these words of the sentence. */
  String typed(List<Word> some) {
    return sentence.all().typed(some.get(0).start(), some.get(some.size() - 1).end());
  }
}
