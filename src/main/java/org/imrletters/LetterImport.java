package org.imrletters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.file.Once;
import org.imrletters.imported.LetterWords;
import org.imrletters.imported.PackReader;
import org.imrletters.imported.PackReader.Reading;
import org.imrletters.imported.WordRuns;
import org.imrletters.words.Visible;

/**
 * Reads old letters back as cases: whatever a pack's templates print is the map by which a letter is read. Each case is
 * printed again and held against its letter, word for word. Immutable; one object serves all threads of a program, and is
 * worth keeping, as a pack's words are learned once.
 */
public final class LetterImport {

  /** A pack whose sample has so much less in common with a letter than another pack's is not the letter's. */
  private static final double NEAR = 0.5;

  /** A letter that has less than this in common with the sample of any pack is held against none. */
  private static final double FAR = 0.02;

  /** So many differences tell what a letter is otherwise in; more tell that it is another letter. */
  private static final int MOST_TOLD = 20;

  private static final Once<LetterImport> STANDARD = new Once<>(
      () -> of(TemplatePack.names().stream().map(TemplatePack::named).toList()));

  private final List<Known> packs;

  /** A pack, what its sample says, and what is learned of it when the first letter comes that may be in its words. */
  private record Known(TemplatePack pack, Once<WordRuns> sample, Once<PackReader> reader) {

    static Known of(TemplatePack pack) {
      return new Known(pack, new Once<>(() -> WordRuns.of(pack.composer())),
          new Once<>(() -> new PackReader(pack.composer(), pack.kind().cases(), named(pack))));
    }
  }

  private LetterImport(List<Known> packs) {
    this.packs = List.copyOf(packs);
  }

  /** Letters in the words of the packs that travel with the library; the same object each time. */
  public static LetterImport standard() {
    return STANDARD.get();
  }

  /** Letters in the words of these packs; a letter is read by the one whose words fit best. */
  public static LetterImport of(List<TemplatePack> packs) {
    return new LetterImport(packs.stream().map(Known::of).toList());
  }

  /** What a case says to be worded by this pack again. */
  private static Optional<String> named(TemplatePack pack) {
    return Optional.of(pack.name()).filter(TemplatePack::isNamed);
  }

  /**
   * Reads a letter: PDF, text as {@code pdftotext} writes it, or HTML of this library.
   *
   * @param letter its bytes
   * @param name what complaints call it
   * @throws org.imrletters.diagnostic.PackException if a pack is wrong
   */
  public ImportedCase read(byte[] letter, String name) {
    Checked<LetterWords> words = LetterWords.read(letter, name);
    return words.value()
        .map(read -> read(read, name))
        .orElseGet(() -> none(name, Optional.empty(), Optional.empty(), words.problems()));
  }

  private static ImportedCase none(String name, Optional<String> pack, Optional<String> how,
      List<Diagnostic> problems) {
    return new ImportedCase(name, pack, how, Optional.empty(), List.of(), List.of(), List.of(), problems);
  }

  private ImportedCase read(LetterWords words, String name) {
    String how = words.how().words();
    List<Known> near = nearest(words);
    Optional<Read> best = Optional.empty();
    for (Known known : near) {
      Optional<Read> its = known.reader.get().read(words).map(reading -> new Read(known, reading));
      best = Stream.concat(best.stream(), its.stream()).min(Comparator.comparingDouble(Read::cost));
      if (best.filter(read -> read.reading.isProved()).isPresent()) {
        break;
      }
    }
    Optional<String> nearest = best.map(Read::known)
        .or(() -> near.stream().findFirst())
        .map(known -> known.pack.name());
    Diagnostic unlike = unlike(nearest, best.map(Read::reading));
    return best.filter(read -> read.reading.isLetter())
        .map(read -> imported(words, read, name, how))
        .orElseGet(() -> none(name, nearest, Optional.of(how), List.of(unlike)));
  }

  /** Why a letter is in the words of no pack. */
  private static Diagnostic unlike(Optional<String> nearest, Optional<Reading> reading) {
    String first = reading.flatMap(read -> read.differences().stream().findFirst())
        .map(one -> "the first place that differs is " + one.start().place() + ", where the letter says "
            + said(one.old()) + " and the pack " + said(one.now()))
        .orElse("it has hardly a line of it");
    return Diagnostic.error("no-pack-fits", FieldPath.ROOT,
        "no pack words such a letter; " + nearest.map(pack -> "'" + pack + "' comes nearest, and " + first)
            .orElse("none has more than a line of it"),
        "give the pack that words it with --pack, or make one with 'imr init'");
  }

  /** A letter in the words of a pack. */
  private record Read(Known known, Reading reading) {

    double cost() {
      return reading.cost();
    }
  }

  /** The packs that the letter may be in the words of, the nearest first. */
  private List<Known> nearest(LetterWords words) {
    if (packs.size() == 1) {
      return packs;
    }
    WordRuns said = WordRuns.of(words);
    List<Double> shares = packs.stream().map(known -> said.share(known.sample.get())).toList();
    double most = shares.stream().max(Comparator.naturalOrder()).orElseThrow();
    List<Known> near = new ArrayList<>(packs);
    near.removeIf(known -> shares.get(packs.indexOf(known)) < most * NEAR);
    near.sort(Comparator.comparingDouble(known -> -shares.get(packs.indexOf(known))));
    return most < FAR ? List.of() : near;
  }

  private ImportedCase imported(LetterWords words, Read read, String name, String how) {
    Reading reading = read.reading;
    return new ImportedCase(name, Optional.of(read.known.pack.name()), Optional.of(how), Optional.of(reading.file()),
        reading.values()
            .stream()
            .map(value -> new ImportedCase.Value(FieldPath.of(value.at()), value.words(), value.start().page(),
                value.start().line()))
            .toList(),
        reading.differences()
            .stream()
            .map(one -> new ImportedCase.Difference(one.old(), one.now(), one.start().page(), one.start().line(),
                one.section()))
            .toList(),
        read.known.reader.get().notShown().stream().map(FieldPath::of).toList(), told(words, reading));
  }

  /** What is doubtful, what was taken as it stands, what was not read, and what does not come out again. */
  private static List<Diagnostic> told(LetterWords words, Reading reading) {
    Stream<Diagnostic> taken = reading.values()
        .stream()
        .filter(value -> value.at().endsWith(".verbatim"))
        .map(LetterImport::taken);
    Stream<Diagnostic> again = reading.unworded().isEmpty() ? reading.differences().stream().map(LetterImport::differs)
        : reading.unworded().stream().map(LetterImport::unprinted);
    return Stream
        .of(words.doubts().stream(), taken, reading.unread().stream().limit(MOST_TOLD).map(LetterImport::unread),
            again.limit(MOST_TOLD))
        .flatMap(some -> some)
        .toList();
  }

  private static Diagnostic taken(PackReader.Value value) {
    return Diagnostic.warning(
        "taken-as-it-stands", FieldPath.of(value.at()), "what stands at " + value.start().place()
            + " could not be taken apart, and is taken as it stands: " + Visible.quoted(shortened(value.words())),
        "say it in its parts where the case is to be searched by them");
  }

  private static Diagnostic unread(PackReader.Stretch some) {
    return Diagnostic.warning("not-read", FieldPath.ROOT,
        "the pack does not say what stands at " + some.start().place() + ": " + Visible.quoted(shortened(some.words())),
        "look whether it belongs to the letter; the case has none of it");
  }

  private static Diagnostic unprinted(Diagnostic unworded) {
    return Diagnostic.warning("not-printed-again", unworded.at(),
        "the case that was read cannot be printed again: " + unworded.message(),
        "say in the case what the letter does not show, print it, and compare the two with 'imr diff'");
  }

  private static Diagnostic differs(PackReader.Difference one) {
    return Diagnostic.warning(
        "letter-differs", FieldPath.ROOT, "at " + one.start().place() + " the letter says " + said(one.old())
            + ", and its case, printed again, " + said(one.now()),
        "look at both; an old letter may have been mistyped where a pack is not");
  }

  private static String said(String words) {
    return words.isEmpty() ? "nothing" : Visible.quoted(shortened(words));
  }

  private static String shortened(String words) {
    return words.length() <= 80 ? words : words.substring(0, 79) + "…";
  }
}
