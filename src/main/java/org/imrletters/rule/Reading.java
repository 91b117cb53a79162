package org.imrletters.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Case;
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

  private final Case review;
  private final LetterKind kind;
  private final WordLists lists;

  private final Map<Prose, Words> proses = new IdentityHashMap<>();
  private final Map<Prose, Optional<Closing>> closings = new IdentityHashMap<>();
  private final Map<String, Words> words = new HashMap<>();
  private @Nullable List<NumberedItem> items;
  private @Nullable List<CitingSide> sides;
  private @Nullable List<NumberedSource> sources;
  private @Nullable List<CaseText> lines;
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

  /** The texts that are no prose. */
  List<CaseText> lines() {
    if (lines == null) {
      lines = CaseText.lines(review, items());
    }
    return lines;
  }

  /** Every text of the case, the prose last. */
  List<CaseText> texts() {
    if (texts == null) {
      texts = CaseText.with(lines(), items(), review, this::plain);
    }
    return texts;
  }

  /** The texts that any copy of a letter prints. */
  List<CaseText> printed() {
    if (printed == null) {
      printed = PrintedText.of(texts());
    }
    return printed;
  }

  /** Every text of the case, cut into words. */
  List<CutText> cut() {
    if (cut == null) {
      List<CutText> all = new ArrayList<>(texts().size());
      lines().forEach(line -> all.add(new CutText(line, words(line.text()))));
      for (Prose prose : CaseText.proses(review)) {
        all.add(new CutText(texts().get(all.size()), words(prose)));
      }
      cut = all;
    }
    return cut;
  }

  /** The words of a prose without its blocks. */
  String plain(Prose prose) {
    return words(prose).text();
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
