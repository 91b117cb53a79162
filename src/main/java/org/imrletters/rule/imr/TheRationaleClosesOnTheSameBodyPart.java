package org.imrletters.rule.imr;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Prose;
import org.imrletters.review.Treatment;
import org.imrletters.rule.NumberedItem;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.rule.imr.Anatomy.Mention;
import org.imrletters.rule.imr.VerdictWords.Mark;
import org.imrletters.words.Phrases;
import org.imrletters.words.Sentence;
import org.imrletters.words.Visible;
import org.imrletters.words.Word;
import org.imrletters.words.Words;

/** The rationale closes on the drug, the body part and the side that were asked for, and on no other (practice). */
record TheRationaleClosesOnTheSameBodyPart(String code) implements Rule.OfEachItem {

  /** Words in which a rationale ends: those that say of which treatment its verdict is, or its last sentence. */
  private record End(Sentence sentence, List<Word> words) {

    String typed(List<Word> some) {
      return sentence.all().typed(some.get(0).start(), some.get(some.size() - 1).end());
    }
  }

  @Override
  public Optional<Diagnostic> check(NumberedItem item, Reading reading) {
    Words asked = reading.words(name(item.item().treatment()));
    return item.item()
        .rationale()
        .flatMap(rationale -> closing(rationale, asked, reading).or(() -> last(rationale, asked, reading)))
        .map(end -> told(item, end, reading));
  }

  private static Optional<End> closing(Prose rationale, Words asked, Reading reading) {
    return Closing.of(rationale, reading)
        .map(closing -> new End(closing.sentence(), closing.subject()))
        .filter(end -> !end.words.isEmpty())
        .filter(end -> isOnAnotherPart(asked, end, reading) || isOfAnotherDrug(asked, end.words, reading));
  }

  /** The last sentence, if it holds words of a verdict that is not understood, and names another side than was asked for. */
  private static Optional<End> last(Prose rationale, Words asked, Reading reading) {
    List<Sentence> sentences = reading.sentences(rationale);
    return sentences.stream()
        .skip(Math.max(0, sentences.size() - 1))
        .filter(sentence -> Closing.of(rationale, reading).filter(end -> end.sentence().equals(sentence)).isEmpty())
        .filter(sentence -> judges(new Claims(sentence, VerdictWords.of(reading.lists()))))
        .map(sentence -> new End(sentence, sentence.words()))
        .filter(end -> isOnAnotherSide(asked, end, reading))
        .findFirst();
  }

  /** Whether it is a verdict, and no list of what became of each request. */
  private static boolean judges(Claims said) {
    return said.judges() && !said.has(Mark.UPHELD) && !said.has(Mark.OVERTURNED);
  }

  private Diagnostic told(NumberedItem item, End end, Reading reading) {
    List<Word> named = named(end.words, reading);
    String closed = end.typed(end.words.subList(0, end.words.indexOf(named.get(named.size() - 1)) + 1));
    return Diagnostic
        .warning(code, item.at("rationale"), item.named() + " is closed on " + Visible.quoted(end.typed(named)),
            "correct the side, the body part or the drug in the rationale or in the treatment")
        .quoting(closed);
  }

  /** The words from the first that names a part, a side or a drug to the last one. */
  private static List<Word> named(List<Word> subject, Reading reading) {
    List<? extends Phrases.Hit<?>> hits = Stream
        .concat(Anatomy.of(reading.lists()).hits(subject),
            MedicalNames.Drugs.of(reading.lists()).hits(subject).stream())
        .toList();
    int from = hits.stream().mapToInt(Phrases.Hit::from).min().orElse(0);
    int to = hits.stream().mapToInt(Phrases.Hit::to).max().orElse(subject.size());
    return subject.subList(from, to);
  }

  private static boolean isOfAnotherDrug(Words asked, List<Word> subject, Reading reading) {
    MedicalNames.Drugs drugs = MedicalNames.Drugs.of(reading.lists());
    Set<String> held = drugs.mainly(asked.list());
    Set<String> closed = drugs.mainly(subject);
    return !held.isEmpty() && !closed.isEmpty() && Collections.disjoint(held, closed);
  }

  private static boolean isOnAnotherPart(Words asked, End end, Reading reading) {
    Anatomy anatomy = Anatomy.of(reading.lists());
    List<Mention> named = anatomy.in(asked.list());
    List<Mention> closed = anatomy.in(end.words);
    boolean parts = !named.isEmpty() && !closed.isEmpty() && conflict(named, closed, anatomy);
    return parts || isOnAnotherSide(asked, end, reading);
  }

  private static boolean isOnAnotherSide(Words asked, End end, Reading reading) {
    Anatomy anatomy = Anatomy.of(reading.lists());
    Words rationale = end.sentence.all();
    Set<String> sides = anatomy.sidesAsked(asked);
    Set<String> ends = anatomy.sides(rationale, end.words);
    boolean whole = !sides.contains("both") || anatomy.sides(rationale, rationale.list()).size() == 1;
    return !sides.isEmpty() && !ends.isEmpty() && Collections.disjoint(sides, ends) && whole;
  }

  private static String name(Treatment treatment) {
    return treatment instanceof Treatment.PartlyAuthorized partly ? partly.original() + " ; " + partly.name()
        : treatment.name();
  }

  private static boolean conflict(List<Mention> asked, List<Mention> closed, Anatomy anatomy) {
    boolean another = closed.stream()
        .noneMatch(end -> asked.stream().anyMatch(start -> anatomy.mayBeTheSame(start.part(), end.part())));
    return another || closed.stream().anyMatch(end -> isOnAnotherSide(asked, end));
  }

  private static boolean isOnAnotherSide(List<Mention> asked, Mention end) {
    Set<String> sides = new HashSet<>();
    boolean sided = true;
    for (Mention start : asked) {
      if (start.part().equals(end.part())) {
        start.oneSide().ifPresent(sides::add);
        sided = sided && start.oneSide().isPresent();
      }
    }
    return sided && !sides.isEmpty() && end.oneSide().filter(side -> !sides.contains(side)).isPresent();
  }
}
