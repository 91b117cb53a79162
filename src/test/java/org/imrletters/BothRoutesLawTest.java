package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.letter.Letter;
import org.imrletters.paper.PdfText;
import org.imrletters.paper.Routes;
import org.imrletters.template.TemplatePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The library's own page layout sets each letter of the fixtures as openhtmltopdf does: two engines, one page. */
class BothRoutesLawTest {

  private static final double A_POINT = 1;

  /** Where the own layout does better, and how. */
  private static final Map<String, String> BETTER = Map.of("klonopin-2014",
      "two lines of a paragraph go over to the next page where openhtmltopdf takes three", "long-letter",
      "two lines of a paragraph go over to the next page where openhtmltopdf takes three", "twenty-one-items",
      "a page that begins with a heading begins at its margin, not 16 points lower", "fonts",
      "a line is as high as the tallest font on it, not as the first that might serve it", "party-copy",
      "the margin of a list that ends a section is one with that of the heading behind it");

  @TestFactory
  Stream<DynamicTest> theSameLinesStandAtTheSamePlaces() {
    return Fixtures.tests(Fixtures.letters(), file -> {
      Letter letter = Fixtures.letter(file).letter();
      Routes routes = Routes.of(TemplatePack.standard().css(), Fixtures.fonts(file));
      byte[] engine = routes.engine(letter);
      byte[] own = routes.own(letter);
      assertEquals(lines(engine), lines(own));
      String better = BETTER.get(Fixtures.name(file));
      if (better == null) {
        assertTrue(samePlaces(engine, own), "the pages or the heights of lines differ");
      } else {
        assertFalse(samePlaces(engine, own), "no longer: " + better);
      }
    });
  }

  private static boolean samePlaces(byte[] engine, byte[] own) {
    List<List<Float>> theirs = PdfText.baselines(engine);
    List<List<Float>> ours = PdfText.baselines(own);
    return IntStream.range(0, theirs.size()).allMatch(page -> sameHeights(theirs.get(page), ours.get(page)))
        && theirs.size() == ours.size();
  }

  /** A page that begins with a heading may begin higher; its lines stand as far apart. The last is its foot. */
  private static boolean sameHeights(List<Float> engine, List<Float> own) {
    int words = own.size() - 1;
    return engine.size() == own.size()
        && IntStream.range(0, words).allMatch(i -> near(engine.get(i) - engine.get(0), own.get(i) - own.get(0)))
        && near(engine.get(words), own.get(words));
  }

  private static boolean near(float one, float other) {
    return Math.abs(one - other) < A_POINT;
  }

  private static List<String> lines(byte[] pdf) {
    return PdfText.pages(pdf).stream().flatMap(List::stream).map(String::strip).toList();
  }
}
