package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.imrletters.review.Prose;
import org.imrletters.rule.Reading;
import org.imrletters.rule.imr.VerdictWords.Mark;
import org.imrletters.words.Sentence;
import org.imrletters.words.Word;
import org.imrletters.words.WordSet;

/**
 * The sentence in which a rationale comes to its verdict.
 *
 * @param claim what it says of the treatment
 * @param isCertain whether nothing else in the rationale speaks for the contrary, and nothing behind it may do so
 */
record Closing(Sentence sentence, Claim claim, boolean isCertain) {

  private static final WordSet REQUEST = WordSet.starting("request", "appeal", "application");

  /**
   * What a sentence says of a treatment.
   *
   * @param necessary whether the treatment is medically necessary, so that the denial does not stand
   * @param strong whether these are words of a verdict, and not of an argument only
   * @param from the first of the words that belong to it
   * @param to the word of the sentence behind the last one
   */
  record Claim(boolean necessary, boolean strong, int from, int to) {}

  /** A sentence with what it claims in the end, if anything, and which way it leans where it closes all. */
  private record Told(Sentence sentence, Claims said, Optional<Claim> claim, Optional<Claim> leans) {

    static Told of(Sentence sentence, VerdictWords words) {
      Claims said = new Claims(sentence, words);
      List<Claim> claims = said.all();
      boolean strong = claims.stream().anyMatch(Claim::strong);
      List<Claim> weighed = claims.stream().filter(claim -> claim.strong == strong).toList();
      boolean agree = weighed.stream().map(Claim::necessary).distinct().count() == 1;
      Optional<Claim> leans = new Leaning(sentence, words).claim();
      Told told = new Told(sentence, said, weighed.stream().reduce((first, last) -> last), leans);
      boolean clear = (agree || said.has(Mark.SELF)) && (told.concludes() || !said.has(Mark.GENERAL));
      // An argument that is one thing word by word and the contrary as a whole is neither.
      boolean torn = clear && !strong && leans.isPresent() && told.isContrary(leans.get());
      return new Told(sentence, said, clear && !torn ? told.claim : Optional.empty(), torn ? Optional.empty() : leans);
    }

    /** The same where it closes a rationale that has no verdict in words of a known form. */
    Told leaning() {
      return new Told(sentence, said, leans, leans);
    }

    boolean isStrong() {
      return claim.filter(Claim::strong).isPresent();
    }

    /** Whether it says that it is of this request, or that it is what follows. */
    boolean concludes() {
      return said.has(Mark.CONCLUDE) || said.has(Mark.NECESSITY) || said.has(Mark.SELF) || sentence.hasAny(REQUEST);
    }

    /** Whether it is of what is asked for, and not of any such thing or of the past. */
    boolean isOfThis() {
      return said.is(Mark.THIS, 0) && !said.tellsThePast();
    }

    /** Whether it speaks against a verdict that comes later. */
    boolean isAgainst(Told end) {
      boolean weighs = isStrong()
          || !end.isStrong() && !said.has(Mark.OTHER) && !said.isAnyAt(0) && (isOfThis() || !end.isOfThis());
      return weighs && !end.concludes() && isContrary(end.claim.orElseThrow());
    }

    /** Whether it may be a verdict in words that are not understood. */
    boolean isUnread() {
      return claim.isEmpty() && (said.judges() || said.has(Mark.SELF));
    }

    boolean isContrary(Claim end) {
      return claim.filter(mine -> mine.necessary != end.necessary).isPresent();
    }
  }

  /** The closing of a rationale; empty where no sentence says clearly what it comes to. */
  static Optional<Closing> of(Prose rationale, Reading reading) {
    return reading.made(rationale, Made.class,
        () -> new Made(of(reading.sentences(rationale), VerdictWords.of(reading.lists())))).closing;
  }

  private record Made(Optional<Closing> closing) {}

  private static Optional<Closing> of(List<Sentence> rationale, VerdictWords words) {
    List<Told> told = rationale.stream()
        .map(sentence -> Told.of(sentence, words))
        .filter(one -> !one.said.has(Mark.COURTESY))
        .toList();
    int end = told.size() - 1;
    int last = end < 0 || told.get(end).claim.isPresent() ? end : last(told, Told::isStrong);
    List<Told> read = last < 0 && end >= 0 ? leaning(told) : told;
    last = last < 0 ? last(read, one -> one.claim.isPresent()) : last;
    return last < 0 ? Optional.empty() : Optional.of(closing(read, last));
  }

  /** The same with what the last sentence leans to, where nothing is a verdict in words of a known form. */
  private static List<Told> leaning(List<Told> told) {
    List<Told> read = new ArrayList<>(told);
    read.set(read.size() - 1, read.get(read.size() - 1).leaning());
    return read;
  }

  private static int last(List<Told> told, Predicate<Told> wanted) {
    return IntStream.range(0, told.size()).filter(i -> wanted.test(told.get(i))).max().orElse(-1);
  }

  private static Closing closing(List<Told> told, int last) {
    Told end = told.get(last);
    List<Told> behind = told.subList(last + 1, told.size());
    boolean clear = told.subList(0, last).stream().noneMatch(one -> one.isAgainst(end))
        && behind.stream().noneMatch(one -> one.isContrary(end.claim.orElseThrow()) || one.isUnread());
    return new Closing(end.sentence, end.claim.orElseThrow(),
        clear && (behind.isEmpty() || end.isStrong() && end.concludes()));
  }

  /** The words that say of which treatment it speaks. */
  List<Word> subject() {
    return sentence.words().subList(claim.from, claim.to);
  }
}
