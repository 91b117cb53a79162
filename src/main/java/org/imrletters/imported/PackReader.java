package org.imrletters.imported;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.template.Composer;

/** Reads letters in the words of one pack. Immutable once it is made, which takes a while. */
public final class PackReader {

  /** So much of a letter may say something else that is one of the pack. */
  private static final double OTHERWISE = 0.3;

  private final Composer composer;
  private final CaseKind kind;
  private final Values values;
  private final Net net;
  private final Forms forms;
  private final Optional<String> name;
  private final List<String> notShown;
  private final Queue<Matcher.Room> rooms = new ConcurrentLinkedQueue<>();

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
    Probes probes = new Probes(composer, kind);
    this.values = probes.values();
    this.net = new Net(new PackWords(probes).all(), values);
    this.forms = new Forms(composer.language(), probes.prose());
    Set<String> shown = net.shown();
    this.notShown = values.places()
        .map(PackReader::unnumbered)
        .filter(place -> !shown.contains(place))
        .distinct()
        .sorted()
        .toList();
  }

  /** The fields that no letter of the pack shows, without the numbers of entries. */
  public List<String> notShown() {
    return notShown;
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
   */
  public record Reading(double cost, int length, Case review, String file, List<Value> values, List<Stretch> unread,
      List<Difference> differences) {

    /** Whether enough of it is what the pack says. */
    public boolean isLetter() {
      return differences.stream().mapToInt(one -> Token.words(one.old).size()).sum() < OTHERWISE * length;
    }

    /** How many words differ. */
    private int otherwise() {
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
    List<Seen> seen = Seen.of(letter);
    Optional<Reading> exact = reading(seen, false);
    return exact.filter(reading -> reading.differences.isEmpty()).isPresent() ? exact
        : fewest(exact, reading(seen, true));
  }

  private Optional<Reading> reading(List<Seen> letter, boolean mistyped) {
    Matcher.Room room = Optional.ofNullable(rooms.poll()).orElseGet(() -> new Matcher.Room(net));
    Optional<Matcher.Match> match = new Matcher(net, forms, letter, mistyped, room).match();
    rooms.add(room); // one that was left in the middle of a letter is not used again
    return match.flatMap(found -> reading(letter, found));
  }

  private static Optional<Reading> fewest(Optional<Reading> one, Optional<Reading> other) {
    return Stream.concat(one.stream(), other.stream()).min(Comparator.comparingInt(Reading::otherwise));
  }

  private Optional<Reading> reading(List<Seen> letter, Matcher.Match match) {
    CaseRead read = new CaseRead(letter, values, forms, kind.declared().itemField().called(), net.twins())
        .take(match.ways());
    Optional<Reading> best = Optional.empty();
    for (CaseRead.Twins taken : CaseRead.Twins.values()) {
      if (best.filter(reading -> reading.differences.isEmpty()).isEmpty()) {
        best = fewest(best, reading(letter, match.cost(), read, taken));
      }
    }
    return best;
  }

  private Optional<Reading> reading(List<Seen> letter, double cost, CaseRead read, CaseRead.Twins taken) {
    return kind.read(read.yaml(name, taken))
        .map(review -> new Reading(cost, letter.size(), review, kind.write(review),
            read.found()
                .stream()
                .map(value -> new Value(value.at().text(), value.words(), value.start(letter)))
                .toList(),
            read.passed()
                .stream()
                .map(its -> new Stretch(Seen.line(letter.subList(its.from(), its.to())), letter.get(its.from()).word()))
                .toList(),
            PrintedAgain.of(composer, review).differences(letter)));
  }
}
