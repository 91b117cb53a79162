package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A letter in which one word is mistyped is read as before, but for this word, which is told. */
class MistypedLetterLawTest {

  private static final ImrLetters LETTERS = ImrLetters.standard().withGuidelines(Fixtures.LIBRARY);

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}[.,:]?(?=\\s)");

  private static final int COLUMNS = 78;

  /** Of so many words, one is mistyped. */
  private static final int STEP = 499;

  /** One mistyped word, those that it may be parted into, and the word that belongs there. */
  private static final int MOST_DIFFERENT = 8;

  private static final List<UnaryOperator<String>> MISTAKES = List.of(word -> "", word -> word + " " + word,
      word -> word + " however", word -> word.substring(0, 1) + "x" + word.substring(1),
      word -> word.endsWith(".") || word.endsWith(":") ? word.substring(0, word.length() - 1) : word + ".",
      word -> word.toUpperCase(Locale.ROOT));

  static Stream<Path> cases() {
    return Fixtures.lettersOfOurPacks();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aMistypedWordIsToldAndNothingElseIsLost(Path file) {
    String letter = LETTERS.compose(LETTERS.read(file).orThrow()).text(COLUMNS);
    List<MatchResult> words = WORD.matcher(letter).results().toList();
    int first = Math.floorMod(file.hashCode(), STEP);
    int before = first < words.size() ? different(letter) : 0;
    for (int i = first; i < words.size(); i += STEP) {
      MatchResult word = words.get(i);
      String mistyped = letter.substring(0, word.start()) + MISTAKES.get(i % MISTAKES.size()).apply(word.group())
          + letter.substring(word.end());
      int different = different(mistyped) - before;
      String line = letter.substring(0, word.end()).lines().reduce("", (all, last) -> last);
      assertTrue(different <= MOST_DIFFERENT, () -> different + " words differ, as one is mistyped in: " + line);
    }
  }

  private static int different(String letter) {
    ImportedCase read = LetterImport.standard().read(letter.getBytes(StandardCharsets.UTF_8), "letter.txt");
    assertTrue(read.file().isPresent(), () -> letter);
    return read.differences().stream().mapToInt(one -> (one.old() + " " + one.now()).strip().split(" +").length).sum();
  }
}
