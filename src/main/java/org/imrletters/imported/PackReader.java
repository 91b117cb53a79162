package org.imrletters.imported;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.review.HeaderDate;
import org.imrletters.template.Composer;

/**
 * Reads letters in the words of one pack. What it prints today is learned at once, which takes a while; what it printed in
 * the days of earlier data, when a letter of those days comes that is not read without.
 */
public final class PackReader {

  /** So much of a letter may say something else that is one of the pack. */
  private static final double OTHERWISE = 0.3;

  /** So much of a letter is at least what its pack says by itself. */
  private static final double OWN = 0.15;

  /** Of letters of packs that have no dated data; any day serves. */
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);

  private final Composer composer;
  private final CaseKind kind;
  private final Optional<String> name;

  /** The first days of the pack's dated data. */
  private final TreeSet<LocalDate> editions;
  private final Map<LocalDate, Optional<EditionReader>> readers = new ConcurrentHashMap<>();

  /**
   * Learns what the pack prints.
   *
   * @param name what a case says to be worded by it again; absent for one that needs to say nothing, or that only its place
   *     is known of
   */
  public PackReader(Composer composer, CaseKind kind, Optional<String> name) {
    this.composer = composer;
    this.kind = kind;
    this.name = name;
    this.editions = new TreeSet<>(composer.editions());
    reader(last());
  }

  /** The fields that no letter of the pack shows, without the numbers of entries. */
  public List<String> notShown() {
    return reader(last()).map(EditionReader::notShown).orElse(List.of());
  }

  private LocalDate last() {
    return editions.isEmpty() ? ANY_DAY : editions.last();
  }

  private Optional<EditionReader> reader(LocalDate first) {
    return readers.computeIfAbsent(first, its -> EditionReader.learned(composer, kind, name, its));
  }

  static String unnumbered(String place) {
    return place.replaceAll("\\[[0-9]+\\]", "");
  }

  /**
   * What comes of a letter.
   *
   * @param cost how little of it the pack explains
   * @param length how many words and signs the letter has
   * @param review the case
   * @param file the same as a file
   * @param values where each value was read
   * @param unread words that the pack does not say
   * @param differences where the case, printed again, says other words
   * @param unworded why it cannot be printed again
   */
  public record Reading(double cost, int length, Case review, String file, List<Value> values, List<Stretch> unread,
      List<Difference> differences, List<Diagnostic> unworded) {

    /** Whether enough of it is what the pack says. */
    public boolean isLetter() {
      return unworded.isEmpty() ? isAgain() : isRead();
    }

    private boolean isAgain() {
      return differences.stream().mapToInt(one -> Token.words(one.old).size()).sum() < OTHERWISE * length;
    }

    /** Whether but for the values much of it is the pack's own words, and little of it was passed over. */
    private boolean isRead() {
      int read = values.stream().mapToInt(value -> Token.words(value.words).size()).sum();
      int passed = unread.stream().mapToInt(some -> Token.words(some.words).size()).sum();
      return length - read - passed > OWN * length && passed < OTHERWISE * length;
    }

    /** Whether its case prints the very words of the letter. */
    public boolean isProved() {
      return differences.isEmpty();
    }

    /** How many words differ. */
    int otherwise() {
      return differences.stream().mapToInt(one -> Token.words(one.old + " " + one.now).size()).sum();
    }
  }

  /** A value, as the letter says it, from one of its words on. */
  public record Value(String at, String words, LetterWords.Word start) {}

  /** Some words of a letter. */
  public record Stretch(String words, LetterWords.Word start) {}

  /** What the letter says, and what the case says in its place in a section of the pack. */
  public record Difference(String old, String now, LetterWords.Word start, Optional<String> section) {}

  /** The case of a letter; nothing if it says too little of what the pack says. */
  public Optional<Reading> read(LetterWords letter) {
    Optional<Reading> read = read(letter, last(), false);
    LocalDate first = read.filter(reading -> !reading.isProved()).flatMap(this::edition).orElse(last());
    if (!first.equals(last())) {
      read = fewest(read, read(letter, first, false));
    }
    return read.filter(Reading::isProved).isPresent() ? read : fewest(read, read(letter, first, true));
  }

  private Optional<Reading> read(LetterWords letter, LocalDate first, boolean mistyped) {
    return reader(first).flatMap(reader -> reader.read(letter, mistyped));
  }

  /** The first day of the data that the pack had on the day of this letter. */
  private Optional<LocalDate> edition(Reading reading) {
    return reading.review.header().on(HeaderDate.DECISION).flatMap(day -> Optional.ofNullable(editions.floor(day)));
  }

  /** Of two readings the one in which fewer words differ. */
  static Optional<Reading> fewest(Optional<Reading> one, Optional<Reading> other) {
    return Stream.concat(one.stream(), other.stream()).min(Comparator.comparingInt(Reading::otherwise));
  }
}
