package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a rule reads from prose, tried on pairs that were written before it: a text that is wrong, and its twin, which
 * says nearly the same and is right. Each file of {@code twins} is a rule, a case around the texts, and the pairs.
 */
class TwinsTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/imrletters/rule/twins");
  private static final ImrLetters LETTERS = ImrLetters.standard();

  /** Of ten wrong texts so many are found at least; of right twins none is told. */
  private static final double FOUND = 0.9;

  static List<Path> rules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aWrongTextIsFoundAndItsTwinIsNot(Path file) {
    Twins twins = Twins.read(file);
    assumeTrue(Sample.RULES.codes().contains(twins.rule()), "the rule is not written yet");
    List<String> missed = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Map<String, Map<String, String>> pair : twins.pairs()) {
      if (!twins.isTold(pair.get("wrong"))) {
        missed.add(pair.get("wrong").toString());
      }
      if (twins.isTold(pair.get("right"))) {
        told.add(pair.get("right").toString());
      }
    }
    int tried = twins.pairs().size();
    System.out.println(twins.rule() + ": found " + (tried - missed.size()) + " of " + tried + ", twins told "
        + told.size() + " of " + tried);
    missed.forEach(text -> System.out.println("  missed: " + text));
    assertEquals(List.of(), told);
    assertTrue(missed.size() <= tried * (1 - FOUND), missed::toString);
  }

  /** A file of pairs. */
  private record Twins(String rule, String around, List<Map<String, Map<String, String>>> pairs) {

    @SuppressWarnings("unchecked") // The form of the files is that of this test.
    static Twins read(Path file) {
      try {
        Map<String, Object> all = (Map<String, Object>) new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
        return new Twins((String) all.get("rule"), (String) all.get("case"),
            (List<Map<String, Map<String, String>>>) all.get("pairs"));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    boolean isTold(Map<String, String> texts) {
      String filled = around;
      for (Map.Entry<String, String> text : texts.entrySet()) {
        filled = filled.replace("{{" + text.getKey() + "}}", text.getValue());
      }
      return LETTERS.read(filled, rule + ".yaml").problems().stream().anyMatch(told -> told.code().equals(rule));
    }
  }
}
