package org.imrletters.rule.imr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrletters.review.HeaderDate;
import org.imrletters.rule.WordLists;
import org.imrletters.words.Phrases;
import org.imrletters.words.Sentence;
import org.imrletters.words.Words;
import org.imrletters.words.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a summary gives for what its header dates as well. What happened on a date is said by the nearest word
 * before it in its sentence; where there is none, by the first one behind it.
 */
final class ToldDates {

  private static final int MOST_WORDS_BETWEEN = 14;
  private static final int NEAR = 3;
  private static final Set<String> RANGES = Set.of("to", "through", "thru", "until", "and", "or");

  /** Behind one of these a date is not of the denial, but of what it was made for. */
  private static final Set<String> REASONS = Set.of("as", "because", "since", "which", "when", "after", "before",
      "that");

  private static final Set<String> LETTERS = Set.of("letter", "notice");

  private static final Set<Event> ASIDE = EnumSet.of(Event.NONE, Event.PERSON, Event.OTHER);
  private static final Set<Event> REVIEWED = EnumSet.of(Event.REVIEW, Event.DENIES, Event.LETTER);

  private final Words words;
  private final List<WrittenDate> dates;
  private final List<Event> events;

  /** What a word says of a date beside it. */
  enum Event {
    NONE, DOI, INJURY, HURT, SUFFER, MISHAP, PERSON, REVIEW, DENIES, LETTER, APPLICATION, RECEIVED, REQUEST, EVENT,
    TURN, OTHER
  }

  /** The words that say what happened. */
  private record Vocabulary(Phrases<Event> phrases) {}

  ToldDates(Words told, WordLists lists) {
    this.words = told;
    this.dates = WrittenDate.in(words);
    this.events = dates.isEmpty() ? List.of()
        : lists.made(Vocabulary.class, all -> new Vocabulary(all.phrases(ImrRules.EVENTS, Event.class))).phrases
            .meanings(told.list(), Event.NONE);
  }

  /** The dates of this event. */
  List<Told> of(HeaderDate wanted) {
    List<Told> told = new ArrayList<>();
    for (Sentence sentence : words.sentences()) {
      for (int i = 0; i < dates.size(); i++) {
        WrittenDate date = dates.get(i);
        if (date.from() >= sentence.first() && date.from() < sentence.last()) {
          new Place(sentence, i).told(wanted).ifPresent(told::add);
        }
      }
    }
    return told;
  }

  /** The date as the text writes it. */
  String typed(WrittenDate date) {
    return date.typed(words);
  }

  /** A date in its sentence. */
  private final class Place {

    private final Sentence sentence;
    private final WrittenDate date;
    private final boolean firstOfAll;
    private final int start;
    private final int end;

    Place(Sentence sentence, int index) {
      this.sentence = sentence;
      this.date = dates.get(index);
      this.firstOfAll = index == 0;
      this.start = Math.max(sentence.first(), index == 0 ? 0 : dates.get(index - 1).to());
      this.end = Math.min(sentence.last(), index + 1 == dates.size() ? words.size() : dates.get(index + 1).from());
    }

    Optional<Told> told(HeaderDate wanted) {
      int cue = before();
      boolean behind = cue < 0 && opens();
      cue = behind ? behind() : cue;
      if (cue < 0 || kind(cue, behind) != wanted) {
        return Optional.empty();
      }
      return Optional.of(new Told(date, isCertain(cue)));
    }

    /** The nearest word before the date that says what happened; -1 where there is none. */
    private int before() {
      boolean on = isOn();
      boolean reason = false;
      for (int i = date.from() - 1; i >= Math.max(start, date.from() - MOST_WORDS_BETWEEN); i--) {
        boolean counts = !ASIDE.contains(events.get(i));
        reason = reason || REASONS.contains(words.small(i));
        if (counts && !(events.get(i) == Event.REQUEST && on)) {
          return reason && REVIEWED.contains(events.get(i)) ? -1 : i;
        }
      }
      return -1;
    }

    private int behind() {
      for (int i = date.to(); i < Math.min(end, date.to() + MOST_WORDS_BETWEEN); i++) {
        if (!ASIDE.contains(events.get(i)) && events.get(i) != Event.REQUEST) {
          return i;
        }
      }
      return -1;
    }

    private boolean isOn() {
      String word = date.from() > 0 ? words.small(date.from() - 1) : "";
      boolean comma = date.from() > 0 && words.isBefore(date.from() - 1, ',');
      return comma || word.equals("on") || word.equals("the") || word.endsWith("day");
    }

    /** Whether the sentence, or a part of it, begins with the date: "On 9/1/2008 he fell". */
    private boolean opens() {
      int first = date.from() - 1;
      boolean letter = first > sentence.first() && LETTERS.contains(words.small(first - 1));
      return first >= 0 && (letter || words.small(first).equals("on") || date.from() == sentence.first());
    }

    private @Nullable HeaderDate kind(int cue, boolean behind) {
      return switch (events.get(cue)) {
        case DOI, HURT, MISHAP -> date.day() > 0 || !behind ? HeaderDate.INJURY : null;
        case INJURY -> behind ? null : HeaderDate.INJURY;
        case SUFFER -> has(Event.INJURY) || has(Event.DOI) || has(Event.MISHAP) ? HeaderDate.INJURY : null;
        case REVIEW -> behind || !isLater(cue) ? review() : null;
        case DENIES, LETTER -> review();
        case RECEIVED -> has(Event.APPLICATION) ? HeaderDate.APPLICATION_RECEIVED : null;
        default -> null;
      };
    }

    private @Nullable HeaderDate review() {
      return date.day() > 0 ? HeaderDate.UR_DENIAL : null;
    }

    /** "Reviewed by UR was dated": the date is of what was reviewed. */
    private boolean isLater(int cue) {
      return cue > sentence.first() && words.small(cue - 1).equals("by") && !has(Event.DENIES);
    }

    private boolean has(Event event) {
      return events.subList(sentence.first(), sentence.last()).contains(event);
    }

    /** Whether the date can be of no other event of the kind, and of no stretch of time. */
    private boolean isCertain(int cue) {
      boolean other = events.subList(Math.max(start, cue - NEAR), Math.max(cue, date.from())).contains(Event.OTHER);
      boolean told = switch (events.get(cue)) {
        case MISHAP -> firstOfAll && !isOfCare() && !isSecond();
        case INJURY -> !isOfCare();
        case DENIES, LETTER -> has(Event.REVIEW) || !isOfCare();
        default -> true;
      };
      return told && !other && !isRange();
    }

    /** Whether the sentence speaks of a visit or the like before it comes to the date. */
    private boolean isOfCare() {
      return events.subList(start, date.from()).contains(Event.EVENT);
    }

    /** Whether an injury was spoken of before: what happened then may be another one. */
    private boolean isSecond() {
      List<Event> before = events.subList(0, sentence.first());
      return before.contains(Event.INJURY) || before.contains(Event.HURT);
    }

    private boolean isRange() {
      int next = date.to();
      boolean joined = next + 1 < sentence.last() && RANGES.contains(words.small(next))
          && words.get(next + 1).hasDigit();
      return joined || next < sentence.last()
          && (words.get(next).hasDigit() && words.text().substring(words.end(next - 1), words.start(next)).isBlank());
    }
  }

  /**
   * A date that the summary gives.
   *
   * @param certain whether it can be of no other injury or review, and of no stretch of time
   */
  record Told(WrittenDate date, boolean certain) {}
}
