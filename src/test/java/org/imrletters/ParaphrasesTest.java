package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imrletters.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the rules that read prose find in other words than their authors', and that they are silent about right words.
 * What they are known to miss is marked in the files as missed; a miss without a mark fails, and a mark without a miss.
 */
class ParaphrasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/paraphrases");
  private static final String CONTRADICTION = "rationale-contradicts-decision";

  /** Of a hundred wrong texts each rule has to find so many. */
  private static final int LEAST_FOUND = 90;

  private static final YAMLMapper YAML = new YAMLMapper();

  /** A case that is right; each text that is tried takes the place of one of its own. */
  private static final String CASE = """
      case: {number: CM16-0900523, decisionDate: 2016-11-10, injuryDate: 2014-03-09, urDenialDate: 2016-08-22,
             applicationReceived: 2016-09-06, assignedDate: 2016-10-03}
      reviewer: {licensedIn: [California], specialties: [Internal Medicine]}
      summary: The injured worker is a machinist with pain since a day at work.
      items:
        - treatment: A request
          decision: overturned
          claimsAdministrator: {mtus: [{title: Chronic Pain Medical Treatment, year: 2016}]}
          expertReviewer: {mtus: [{title: Chronic Pain Medical Treatment, year: 2016, sections: [Introduction]}]}
          rationale: The records bear it out.
      """;

  private final ImrLetters letters = ImrLetters.standard();

  /** A text to be tried, with what goes with it; a file may set fields of the case for all of its texts. */
  private record Try(String rule, String varies, JsonNode with, JsonNode entry) {

    String text(String field) {
      return entry.path(field).asString("");
    }

    /** Some entries are right and have no wrong twin. */
    boolean isWrong() {
      return entry.has("wrong");
    }

    boolean isMissed() {
      return entry.path("missed").asBoolean(false);
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrongIsTold() {
    return Fixtures.tests(Fixtures.cases(FOLDER).stream(),
        file -> assertEquals(wrong(file, Try::isMissed), wrong(file, Predicate.not(this::isFound))));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsSaidOfItsTwin() {
    return Fixtures.tests(Fixtures.cases(FOLDER).stream(), file -> assertEquals(List.of(),
        tries(file).flatMap(one -> told(one, one.text("right"), one.text("decision"))).toList()));
  }

  @TestFactory
  Stream<DynamicTest> theSameRationaleIsRightUnderTheOtherDecision() {
    return Fixtures.tests(Fixtures.cases(FOLDER).stream(),
        file -> assertEquals(List.of(), tries(file).filter(one -> one.isWrong() && one.rule().equals(CONTRADICTION))
            .flatMap(
                one -> told(one, one.text("wrong"), one.text("decision").equals("upheld") ? "overturned" : "upheld"))
            .toList()));
  }

  @Test
  void eachRuleFindsNineOfTen() {
    Map<String, int[]> counts = new TreeMap<>();
    Fixtures.cases(FOLDER).stream().flatMap(ParaphrasesTest::tries).filter(Try::isWrong).forEach(one -> {
      int[] count = counts.computeIfAbsent(one.rule(), rule -> new int[2]);
      count[0] += isFound(one) ? 1 : 0;
      count[1]++;
    });
    counts.forEach((rule, count) -> assertTrue(count[0] * 100 >= count[1] * LEAST_FOUND,
        () -> rule + " finds " + count[0] + " of " + count[1]));
  }

  private static List<String> wrong(Path file, Predicate<Try> some) {
    return tries(file).filter(Try::isWrong).filter(some).map(one -> one.text("wrong")).toList();
  }

  private boolean isFound(Try one) {
    return told(one, one.text("wrong"), one.text("decision")).anyMatch(told -> told.startsWith(one.rule()));
  }

  /** What is told of the case with this text, each with the text. */
  private Stream<String> told(Try one, String text, String decision) {
    return letters.read(written(one, text, decision), "case.json")
        .problems()
        .stream()
        .map(Diagnostic::code)
        .map(code -> code + ": " + text);
  }

  /** The case as JSON, which is YAML. */
  private static String written(Try one, String text, String decision) {
    ObjectNode written = (ObjectNode) YAML.readTree(CASE);
    one.with()
        .properties()
        .forEach(group -> written.withObject("/" + group.getKey()).setAll((ObjectNode) group.getValue()));
    ObjectNode item = (ObjectNode) written.at("/items/0");
    item.put("decision", decision.isEmpty() ? "overturned" : decision);
    if (!one.text("treatment").isEmpty()) {
      item.put("treatment", one.text("treatment"));
    }
    if (one.varies().startsWith("/items/1/")) {
      written.withArray("/items").add(item.deepCopy());
    }
    int field = one.varies().lastIndexOf('/');
    ((ObjectNode) written.at(one.varies().substring(0, field))).set(one.varies().substring(field + 1),
        StringNode.valueOf(text));
    return written.toString();
  }

  private static Stream<Try> tries(Path file) {
    try {
      JsonNode all = YAML.readTree(Files.readString(file));
      return StreamSupport.stream(all.get("tries").spliterator(), false)
          .map(entry -> new Try(all.get("rule").asString(), all.get("varies").asString(), all.path("with"), entry));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
