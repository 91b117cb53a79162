package org.imrletters.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No disguise hides who someone is, and nothing that only looks like it is told. */
class IdentityTest {

  private static final String PARTY = "public-copy-identifies";
  private static final String REVIEWER = "reviewer-identified";

  @Test
  void aPublicCopyIdentifiesNobody() {
    List<Told> leaks = Leaks.all();
    assertTrue(leaks.size() >= 2_000, () -> leaks.size() + " leaks");
    assertTrue(table(leaks, told -> told.isToldOf(PARTY)).size() >= 45);
  }

  @Test
  void noTextTellsTheReviewer() {
    table(ReviewerTexts.leaks(), told -> told.isToldOf(REVIEWER));
  }

  @Test
  void cleanTextsAreLeftAlone() {
    List<Told> clean = Stream.concat(CleanTexts.all().stream(), ReviewerTexts.clean().stream()).toList();
    assertTrue(clean.size() >= 500, () -> clean.size() + " clean texts");
    assertTrue(clean.stream().filter(told -> told.kind().startsWith("ordinary word")).count() >= 200);
    table(clean, CleanTexts::isTold);
  }

  /** Prints how many of each kind are told. */
  private static Map<String, int[]> table(List<Told> texts, Predicate<Told> isTold) {
    Map<String, int[]> table = new TreeMap<>();
    for (Told text : texts) {
      int[] counts = table.computeIfAbsent(text.kind(), kind -> new int[2]);
      boolean told = isTold.test(text);
      counts[0] += told ? 1 : 0;
      counts[1]++;
    }
    int told = table.values().stream().mapToInt(counts -> counts[0]).sum();
    System.out.println("told " + told + " of " + texts.size() + ", " + table.size() + " kinds");
    table.forEach((kind, counts) -> System.out.println("  " + kind + ": " + counts[0] + "/" + counts[1]));
    return table;
  }
}
