package org.imrletters.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> DECISIONS = List.of("upheld", "overturned");

  @Test
  void aSlipOfThePenFindsItsWord() {
    assertEquals(Optional.of("upheld"), Nearest.to("upheald", DECISIONS));
    assertEquals(Optional.of("upheld"), Nearest.to("UPHEDL", DECISIONS));
    assertEquals(Optional.of("overturned"), Nearest.to("overturn", DECISIONS));
  }

  @Test
  void anotherWordFindsNone() {
    assertEquals(Optional.empty(), Nearest.to("denied", DECISIONS));
    assertEquals(Optional.empty(), Nearest.to("x", List.of("y")));
    assertEquals(Optional.empty(), Nearest.to("upheld".repeat(20_000), DECISIONS));
  }

  @Test
  void theNearestOfSeveralWinsAndThenTheFirst() {
    assertEquals(Optional.of("pages"), Nearest.to("page", List.of("stage", "pages", "paged")));
  }

  @Test
  void twoLettersSwappedAreOneSlip() {
    assertEquals(Optional.of("to"), Nearest.to("ot", List.of("to")));
  }
}
