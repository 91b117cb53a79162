package org.imrletters.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.FieldPath;
import org.junit.jupiter.api.Test;

class CaseTextTest {

  @Test
  void everyTextOfACaseButThoseOfItsWaiversAndClearedWordsIsLookedAt() {
    FilledCase filled = FilledCase.make();
    Map<FieldPath, String> expected = new HashMap<>(filled.texts());
    assertTrue(expected.keySet().removeIf(at -> at.isWithin(new FieldPath("waive"))));
    assertTrue(expected.keySet().removeIf(at -> at.isWithin(new FieldPath("clear"))));
    assertEquals(expected,
        CaseText.of(filled.review(), CaseKind.STANDARD)
            .stream()
            .collect(Collectors.toMap(CaseText::at, CaseText::text)));
  }
}
