package org.imrletters.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No disguise hides who someone is, and nothing that only looks like it is told. How many of each kind were told stands
 * in {@code target/identity} after the test.
 */
class IdentityTest {

  private static final Path TABLES = Path.of("target", "identity");

  @Test
  void aPublicCopyIdentifiesNobody() throws IOException {
    List<Told> leaks = Leaks.all();
    assertTrue(leaks.size() >= 2_000, () -> leaks.size() + " leaks");
    assertTrue(leaks.stream().map(Told::kind).distinct().count() >= 45);
    assertEquals(List.of(), others("parties", leaks, told -> told.isToldOf("public-copy-identifies"), true));
  }

  @Test
  void noTextTellsTheReviewer() throws IOException {
    List<Told> leaks = ReviewerTexts.leaks();
    assertEquals(List.of(), others("reviewers", leaks, told -> told.isToldOf("reviewer-identified"), true));
  }

  @Test
  void cleanTextsAreLeftAlone() throws IOException {
    List<Told> clean = Stream.concat(CleanTexts.all().stream(), ReviewerTexts.clean().stream()).toList();
    assertTrue(clean.size() >= 500, () -> clean.size() + " clean texts");
    assertTrue(clean.stream().filter(told -> told.kind().startsWith("ordinary word")).count() >= 200);
    assertEquals(List.of(), others("clean", clean, CleanTexts::isTold, false));
  }

  /** The texts that are not told as wanted; keeps how many of each kind are. */
  private static List<String> others(String name, List<Told> texts, Predicate<Told> isTold, boolean wanted)
      throws IOException {
    Map<String, int[]> table = new TreeMap<>();
    List<String> others = new ArrayList<>();
    for (Told text : texts) {
      boolean told = isTold.test(text);
      int[] counts = table.computeIfAbsent(text.kind(), kind -> new int[2]);
      counts[0] += told ? 1 : 0;
      counts[1]++;
      if (told != wanted) {
        others.add(text.toString());
      }
    }
    Files.createDirectories(TABLES);
    Files.writeString(TABLES.resolve(name + ".txt"),
        table.entrySet()
            .stream()
            .map(kind -> kind.getKey() + ": " + kind.getValue()[0] + "/" + kind.getValue()[1] + "\n")
            .collect(Collectors.joining()));
    return others;
  }
}
