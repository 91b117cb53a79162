package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.letter.Letter;
import org.imrletters.paper.Conformance;
import org.imrletters.paper.PdfText;
import org.imrletters.paper.ReadAloud;
import org.imrletters.paper.Routes;
import org.imrletters.render.SpokenWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Both page layouts print the same words of each letter of the fixtures in the same order, and keep to both standards.
 */
class BothRoutesLawTest {

  @TestFactory
  Stream<DynamicTest> theSameWordsStandInTheSameOrder() {
    // Those of other kinds are laid out for a style sheet of their own.
    return Fixtures.tests(
        Fixtures.letters().filter(file -> !file.toString().matches(".*(external-review|benefit-denial).*")), file -> {
          Letter letter = Fixtures.letter(file).letter();
          Routes routes = Routes.of(TemplatePack.standard().css(), Fixtures.fonts(file));
          byte[] engine = routes.engine(letter);
          byte[] own = routes.own(letter);
          assertEquals(words(engine), words(own));
          if (!file.endsWith("long-table.yaml")) {
            // It tags the heads of columns once more on each page.
            assertEquals(SpokenWords.of(letter), ReadAloud.words(engine));
            assertEquals(ReadAloud.wordsWithMarks(own), ReadAloud.wordsWithMarks(engine));
          }
          assertEquals(List.of(), Conformance.failures(engine));
          assertEquals(List.of(), Conformance.failures(own));
        });
  }

  private static String words(byte[] pdf) {
    return PdfText.pages(pdf)
        .stream()
        .flatMap(List::stream)
        .flatMap(line -> Stream.of(line.strip().split("\\s+")))
        // One of them draws the dots of points, the other sets them as text.
        .filter(word -> !word.matches("[\u2022\u25e6\u25aa]"))
        .collect(Collectors.joining(" "));
  }
}
