package org.imrletters.rule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;
import org.imrletters.review.LetterKind;
import org.imrletters.review.Prose;
import org.imrletters.words.Sentence;
import org.imrletters.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A case as the rules read it. What several of them ask for, the words of a text above all, is made once, when the
 * first one asks. For one thread.
 */
final class Reading {

  /** Where a case says to whom its letter goes. */
  static final FieldPath COPY = new FieldPath("copy");

  private final Case review;
  private final LetterKind kind;
  private final WordLists lists;

  private final Map<Prose, Words> proses = new IdentityHashMap<>();
  private final Map<Prose, Optional<Closing>> closings = new IdentityHashMap<>();
  private final Map<String, Words> words = new HashMap<>();
  private @Nullable List<NumberedItem> items;
  private @Nullable List<CitingSide> sides;
  private @Nullable List<NumberedSource> sources;
  private @Nullable List<CaseText> texts;
  private @Nullable List<CaseText> printed;
  private @Nullable List<CutText> cut;

  /** A text of the case, cut into words. */
  record CutText(CaseText text, Words words) {}

  /**
   * A case that nobody has read yet.
   *
   * @param kind what the pack that will word the letter asks of a case
   * @param lists the words that rules know
   */
  Reading(Case review, LetterKind kind, WordLists lists) {
    this.review = review;
    this.kind = kind;
    this.lists = lists;
  }

  Case review() {
    return review;
  }

  /** Whether the letter goes to the parties. */
  boolean isForTheParties() {
    return review.copy().filter(copy -> copy == Copy.PARTY).isPresent();
  }

  LetterKind kind() {
    return kind;
  }

  WordLists lists() {
    return lists;
  }

  /** The items, in the order in which the letter decides them. */
  List<NumberedItem> items() {
    if (items == null) {
      items = NumberedItem.of(review);
    }
    return items;
  }

  /** What each side cites for each item, in the order of the letter. */
  List<CitingSide> sides() {
    if (sides == null) {
      sides = items().stream().map(NumberedItem::sides).flatMap(List::stream).toList();
    }
    return sides;
  }

  /** The guidelines of the MTUS that are cited, in the order of the letter. */
  List<NumberedSource> sources() {
    if (sources == null) {
      sources = NumberedSource.of(sides());
    }
    return sources;
  }

  /** Every text of the case. */
  List<CaseText> texts() {
    if (texts == null) {
      texts = CaseText.of(review);
    }
    return texts;
  }

  /** The texts that any copy of a letter prints. */
  List<CaseText> printed() {
    if (printed == null) {
      printed = texts().stream().filter(CaseText::isPrinted).toList();
    }
    return printed;
  }

  /** Every text of the case, cut into words. */
  List<CutText> cut() {
    if (cut == null) {
      cut = texts().stream().map(text -> new CutText(text, words(text))).toList();
    }
    return cut;
  }

  private Words words(CaseText text) {
    return text.prose().map(this::words).orElseGet(() -> words(text.text()));
  }

  /** A text cut into words. */
  Words words(String text) {
    return words.computeIfAbsent(text, Words::of);
  }

  /** A prose cut into words. */
  Words words(Prose prose) {
    return proses.computeIfAbsent(prose, each -> Words.of(each.plain()));
  }

  /** A prose cut into sentences. */
  List<Sentence> sentences(Prose prose) {
    return words(prose).sentences();
  }

  /** How a rationale comes to its end, where it can be told. */
  Optional<Closing> closing(Prose rationale) {
    return closings.computeIfAbsent(rationale, prose -> Closing.of(sentences(prose)));
  }
}
