package org.imrletters.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildersTest {

  private static final Optional<LocalDate> NEVER = Optional.empty();

  @Test
  void whatIsNotCalledStaysAbsent() {
    assertEquals(CaseHeader.EMPTY, CaseHeader.builder().build());
    assertEquals(new DisputedItem(new Treatment.Whole("Cane"), false, Optional.empty(), Optional.empty(), List.of(),
        NEVER, Optional.empty(), Optional.empty(), Optional.empty(), Map.of()), DisputedItem.builder("Cane").build());
  }

  @Test
  void everyFactOfAHeaderFindsItsPlace() {
    CaseHeader.Supersedes earlier = new CaseHeader.Supersedes(Optional.of("CM15-0000001"), NEVER, List.of("the date"),
        Optional.of("It was mistyped."));
    CaseHeader built = CaseHeader.builder()
        .number("CM15-0206285")
        .priority(Priority.EXPEDITED)
        .formulary(true)
        .on(HeaderDate.MAILED, day(9))
        .on(HeaderDate.INJURY, day(1))
        .supersedes(earlier)
        .build();
    assertEquals(new CaseHeader(Optional.of("CM15-0206285"), Optional.of(Priority.EXPEDITED), true,
        Map.of(HeaderDate.INJURY, day(1), HeaderDate.MAILED, day(9)), Optional.of(earlier)), built);
    assertEquals(on(9), built.on(HeaderDate.MAILED));
    assertEquals(NEVER, built.on(HeaderDate.DECISION));
  }

  @Test
  void everyPartOfAnItemFindsItsPlace() {
    DisputedItem built = DisputedItem.builder("Cane")
        .retrospective(true)
        .associatedWith("Surgery")
        .decision(Decision.UPHELD)
        .votes(Decision.UPHELD, Decision.OVERTURNED)
        .authorizedOn(day(1))
        .claimsAdministrator(Citation.none())
        .expertReviewer(Citation.nonMtus("ODG"))
        .rationale("It is not.")
        .build();
    assertEquals(
        new DisputedItem(new Treatment.Whole("Cane"), true, Optional.of("Surgery"), Optional.of(Decision.UPHELD),
            List.of(Decision.UPHELD, Decision.OVERTURNED), on(1), Optional.of(Citation.none()),
            Optional.of(Citation.nonMtus("ODG")), Optional.of(Prose.of("It is not.")), Map.of()),
        built);
  }

  @Test
  void nullIsRefusedByItsName() {
    assertEquals("decision",
        assertThrows(NullPointerException.class, () -> DisputedItem.builder("Cane").decision(absent())).getMessage());
    assertEquals("name",
        assertThrows(NullPointerException.class, () -> DisputedItem.builder((String) absent())).getMessage());
    assertEquals("licensedIn",
        assertThrows(NullPointerException.class, () -> new Reviewer(absent(), List.of())).getMessage());
    assertEquals("header",
        assertThrows(NullPointerException.class, () -> Case.builder().header(absent()).build()).getMessage());
  }

  @Test
  void theFieldsOfACaseKeepTheOrderOfTyping() {
    Case review = Case.builder().field("zeta", "1").field("alpha", "2").field("mu", "3").field("beta", "4").build();
    assertEquals(List.of("zeta", "alpha", "mu", "beta"), List.copyOf(review.fields().keySet()));
  }

  private static <T> T absent() {
    return null;
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2015, 9, day);
  }

  private static Optional<LocalDate> on(int day) {
    return Optional.of(day(day));
  }
}
