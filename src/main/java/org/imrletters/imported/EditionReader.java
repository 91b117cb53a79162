package org.imrletters.imported;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.imported.PackReader.Reading;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.template.Composer;

/** Reads letters in the words that a pack has on some days. */
final class EditionReader {

  private final Composer composer;
  private final CaseKind kind;
  private final Optional<String> name;
  private final Values values;
  private final Net net;
  private final Forms forms;
  private final List<String> notShown;

  /** What stands over the columns of each table. */
  private final List<List<List<String>>> tables;
  private final Queue<Matcher.Room> rooms = new ConcurrentLinkedQueue<>();

  private EditionReader(Composer composer, CaseKind kind, Optional<String> name, Probes probes, Passage all) {
    this.composer = composer;
    this.kind = kind;
    this.name = name;
    this.values = probes.values();
    this.tables = probes.heads();
    this.net = new Net(all, values);
    this.forms = new Forms(composer.language(), probes.prose());
    Set<String> shown = net.shown();
    this.notShown = values.places()
        .map(PackReader::unnumbered)
        .filter(place -> !shown.contains(place))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Learns what the pack prints in letters of these days; nothing if it words none.
   *
   * @param name what a case says to be worded by it again
   * @param first the first of the days
   */
  static Optional<EditionReader> learned(Composer composer, CaseKind kind, Optional<String> name, LocalDate first) {
    Probes probes = new Probes(composer, kind, first);
    return new PackWords(probes).all().map(all -> new EditionReader(composer, kind, name, probes, all));
  }

  /** The fields that none of these letters shows, without the numbers of entries. */
  List<String> notShown() {
    return notShown;
  }

  /**
   * The case of a letter; nothing if it says too little of what the pack says.
   *
   * @param mistyped whether words of its lines may be other ones than the pack's
   */
  Optional<Reading> read(LetterWords words, boolean mistyped) {
    List<Seen> seen = Seen.of(words);
    List<Seen> letter = words.how() == How.TEXT ? FactRows.inColumns(seen, tables) : seen;
    Matcher.Room room = Optional.ofNullable(rooms.poll()).orElseGet(() -> new Matcher.Room(net));
    Optional<Matcher.Match> match = new Matcher(net, forms, letter, mistyped, room).match();
    rooms.add(room); // one that was left in the middle of a letter is not used again
    return match.flatMap(found -> reading(letter, found));
  }

  private Optional<Reading> reading(List<Seen> letter, Matcher.Match match) {
    CaseRead read = new CaseRead(letter, values, forms, kind.declared().itemField().called(), net.twins())
        .take(match.ways());
    Optional<Reading> best = Optional.empty();
    Set<String> tried = new HashSet<>();
    for (CaseRead.Taken taken : CaseRead.CHOICES) {
      String yaml = read.yaml(name, taken);
      if (best.filter(Reading::isProved).isEmpty() && tried.add(yaml)) {
        best = PackReader.fewest(best,
            kind.read(yaml).map(review -> reading(letter, match.cost(), review, read, taken)));
      }
    }
    return best;
  }

  private Reading reading(List<Seen> letter, double cost, Case review, CaseRead read, CaseRead.Taken taken) {
    PrintedAgain again = PrintedAgain.of(composer, review);
    return new Reading(cost, letter.size(), review, kind.write(review),
        read.found(taken)
            .stream()
            .map(value -> new PackReader.Value(value.at().text(), value.words(), value.start(letter)))
            .toList(),
        read.passed()
            .stream()
            .map(its -> new PackReader.Stretch(Seen.line(letter.subList(its.from(), its.to())),
                letter.get(its.from()).word()))
            .toList(),
        again.differences(letter), again.unworded());
  }
}
