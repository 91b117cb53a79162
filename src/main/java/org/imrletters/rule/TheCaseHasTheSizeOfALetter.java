package org.imrletters.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Prose;
import org.imrletters.review.ProseBlock;

/**
 * What a letter holds so much of at most; what is more is no letter, or a mistake.
 *
 * @param most how much a letter holds
 * @param size what each part of a case adds to it, in the order of the case
 * @param message what is told, with {@code %s} for how much there is
 */
record TheCaseHasTheSizeOfALetter(String code, int most, Function<Reading, List<Part>> size, String message,
    String hint) implements Rule {

  /** A determination decides a score of disputed items at most (practice); a hundred are a mistake. */
  static final Rule IN_ITEMS = new TheCaseHasTheSizeOfALetter("too-many-items", 100,
      reading -> reading.items().stream().map(item -> new Part(item.at(), 1)).toList(),
      "the case has %s disputed items, and a letter holds 100", "split the case into several letters");

  /** The summary and the rationales have some hundred paragraphs and points together at most. */
  static final Rule IN_PARAGRAPHS = new TheCaseHasTheSizeOfALetter("too-many-paragraphs", 300,
      reading -> parts(reading.proses(), text -> text.prose().map(TheCaseHasTheSizeOfALetter::pieces).orElse(0)),
      "the case has more than 300 paragraphs and points",
      "write sentences together; a blank line starts a new paragraph");

  /** What a text takes in a letter beside its own characters. */
  private static final int AROUND = 20;

  /**
   * All words of a case together fill a letter, not a book; four times as many as in the longest real ones are too
   * many.
   */
  static final Rule IN_CHARACTERS = new TheCaseHasTheSizeOfALetter("text-too-long", 100_000,
      reading -> parts(reading.texts(), text -> text.text().length() + AROUND),
      "the case holds more than 100000 characters",
      "a letter of twenty items takes some 25000: is this the right text?");

  /** More of them, or longer ones, would take a public copy's texts too long to be searched for. */
  static final Rule IN_FACTS = new TheCaseHasTheSizeOfALetter("text-too-long", 3_000,
      reading -> parts(reading.review().isPublic() ? PartyTraces.facts(reading) : List.of(),
          text -> text.text().length() > 300 ? 3_001 : text.text().length()),
      "a fact about the parties is longer than 300 characters, or all of them are longer than 3000",
      "give names, addresses and numbers alone: a public copy's texts are searched for each");

  /** A part of a case, with what it adds. */
  record Part(FieldPath at, int size) {}

  private static List<Part> parts(List<CaseText> texts, ToIntFunction<CaseText> size) {
    return texts.stream().map(text -> new Part(text.at(), size.applyAsInt(text))).toList();
  }

  private static int pieces(Prose prose) {
    return prose.blocks()
        .stream()
        .mapToInt(block -> block instanceof ProseBlock.Points points ? points.lines().size() : 1)
        .sum();
  }

  @Override
  public List<Diagnostic> check(Reading reading) {
    long sum = 0;
    for (Part part : size.apply(reading)) {
      sum += part.size;
      if (sum > most) {
        String whole = message.formatted(size.apply(reading).stream().mapToLong(Part::size).sum());
        return List.of(Diagnostic.error(code, part.at, whole, hint));
      }
    }
    return List.of();
  }
}
