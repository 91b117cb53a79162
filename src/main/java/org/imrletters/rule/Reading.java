package org.imrletters.rule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.kind.CaseText;
import org.imrletters.kind.LetterKind;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Prose;
import org.imrletters.review.Reviewer;
import org.imrletters.words.Sentence;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;

/**
 * A case as the rules read it. What several of them ask for, the words of a text above all, is made once, when the
 * first one asks. For one thread.
 *
 * @param kind what the pack that will word the letter asks of a case
 * @param lists the words that rules know
 * @param items the items, in the order in which the letter decides them
 * @param sides what each side cites for each item, in the order of the letter
 * @param texts every text of the case
 * @param read each prose that was asked for, cut into words
 * @param made what else was made of a prose
 * @param words each other text that was asked for, cut into words
 */
public record Reading(Case review, LetterKind kind, WordLists lists, List<NumberedItem> items,
    List<NumberedItem.Side> sides, List<CaseText> texts, Map<Prose, Words> read, Map<Prose, Object> made,
    Map<String, Words> words) {

  /** Where a case says to whom its letter goes. */
  public static final FieldPath COPY = new FieldPath("copy");

  /** A third of the words of a Spanish text are among these, and one in fifty of an English one, by its names. */
  private static final WordSet SPANISH = WordSet.of("el", "la", "los", "las", "de", "del", "que", "en", "por", "para",
      "con", "una", "un", "su", "se", "es", "fue", "y", "al", "lo");

  private static final int FEWEST_SPANISH = 5;

  private static final int MOST_BETWEEN = 6;

  /** A case that nobody has read yet. */
  static Reading of(Case review, LetterKind kind, WordLists lists) {
    List<NumberedItem> items = NumberedItem.of(review, kind.cases());
    List<NumberedItem.Side> sides = items.stream().map(NumberedItem::sides).flatMap(List::stream).toList();
    return new Reading(review, kind, lists, items, sides, CaseText.of(review, kind.cases()), new IdentityHashMap<>(),
        new IdentityHashMap<>(), new HashMap<>());
  }

  /** The place of a date of the header. */
  public static FieldPath at(HeaderDate date) {
    return new FieldPath("case").field(date.name());
  }

  /** What the pack says of its cases. */
  CaseDeclaration declared() {
    return kind.cases().declared();
  }

  /** Whether the letter goes to the parties. */
  public boolean isForTheParties() {
    return review.copy().filter(copy -> copy == Copy.PARTY).isPresent();
  }

  /** Everyone who reviews, by the place of the credentials. */
  public Map<FieldPath, Reviewer> reviewers() {
    Map<FieldPath, Reviewer> reviewers = new TreeMap<>();
    review.reviewer().ifPresent(only -> reviewers.put(new FieldPath("reviewer"), only));
    FieldPath several = new FieldPath("reviewers");
    for (int i = 0; i < review.reviewers().size(); i++) {
      reviewers.put(several.entry(i), review.reviewers().get(i));
    }
    return reviewers;
  }

  /** The summary and the rationales, in the order of the letter. */
  List<CaseText> proses() {
    return texts.stream().filter(text -> text.prose().isPresent()).toList();
  }

  /** What is told of a text that is given in several languages, at the words of it that the letter prints. */
  Diagnostic placed(Diagnostic told) {
    return proses().stream()
        .filter(text -> text.at().equals(told.at()))
        .findFirst()
        .map(text -> told.of(text.typed()))
        .orElse(told);
  }

  /** The proses that are not in English, as the pack says; in a pack in English, those whose words are Spanish. */
  List<CaseText> notEnglish() {
    return proses().stream().filter(text -> !kind.isEnglish() || isSpanish(words(text))).toList();
  }

  private static boolean isSpanish(Words words) {
    long common = IntStream.range(0, words.size()).filter(i -> SPANISH.has(words, i)).count();
    return common >= FEWEST_SPANISH && common * MOST_BETWEEN > words.size();
  }

  /** The texts that any copy of a letter prints. */
  List<CaseText> printed() {
    return texts.stream().filter(CaseText::isPrinted).toList();
  }

  /** A text of the case cut into words. */
  public Words words(CaseText text) {
    return text.prose().map(this::words).orElseGet(() -> words(text.text()));
  }

  /** A text cut into words. */
  public Words words(String text) {
    return words.computeIfAbsent(text, Words::of);
  }

  /** A prose cut into words. */
  public Words words(Prose prose) {
    return read.computeIfAbsent(prose, each -> Words.of(each.plain()));
  }

  /** A prose cut into sentences. */
  public List<Sentence> sentences(Prose prose) {
    return words(prose).sentences();
  }

  /** What is made of a prose once, as several rules ask for it; all ask for the same. */
  public <T> T made(Prose prose, Class<T> type, Supplier<? extends T> maker) {
    return type.cast(made.computeIfAbsent(prose, any -> maker.get()));
  }
}
