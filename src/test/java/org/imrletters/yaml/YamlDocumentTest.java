package org.imrletters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {

  private static final YamlDocument DOCUMENT = Told.document("""
      case:
        number: CM15-0206285
        priority:
      items:
        - treatment: "Norco 10/325mg, #35"   # narcotic
          sections: Opioids
          rationale: |

            The guidelines do not
            approve of long-term use.
            She takes 😀 Norco.
        - {treatment: Physical therapy
            for six weeks, decision: upheld}
        -
      """);

  @ParameterizedTest
  @CsvSource({"case.number, 2:11+12", "items[0].treatment, 5:16+21", "items[1].decision, 13:32+6",
      "items[1].treatment, 12:17+16", "items[0].rationale, 9:7+21", "case.priority, 3:3+8", "items[2], 14:3+1"})
  void aValueIsLocated(String path, String place) {
    assertEquals(place, locate(path, ""));
  }

  @ParameterizedTest
  @CsvSource({"items[0].decision, 5:5+45", "items[0], 5:5+45", "items[1].rationale, 12:5+28", "case.injuryDate, 2:3+20",
      "items[7].treatment, 5:3+47", "summary, 1:1+5", "items[x], 5:3+47"})
  void aValueThatIsNotThereIsLocatedAroundIt(String path, String place) {
    assertEquals(place, locate(path, ""));
  }

  @Test
  void theFirstEntryOfASingleValueIsTheValue() {
    assertEquals("6:15+7", locate("items[0].sections[0]", ""));
    assertTrue(DOCUMENT.holds(FieldPath.of("items[0].sections[0]")));
    assertFalse(DOCUMENT.holds(FieldPath.of("items[0].sections[1]")));
  }

  @ParameterizedTest
  @CsvSource({"items[0].rationale, long-term use, 10:18+13", "items[0].rationale, not approve, 9:25+3",
      "items[0].rationale, Norco, 11:19+5", "items[1].treatment, therapy for, 12:26+7",
      "items[0].treatment, '#35', 5:33+3", "items[0].treatment, Percocet, 5:16+21"})
  void wordsInsideAValueAreLocated(String path, String words, String place) {
    assertEquals(place, locate(path, words));
  }

  private static String locate(String path, String words) {
    Location at = DOCUMENT.locate(FieldPath.of(path), words).orElseThrow();
    return at.line() + ":" + at.column() + "+" + at.length();
  }
}
