package org.imrletters.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldPathTest {

  @Test
  void placesAreOrderedByNameAndByNumber() {
    List<FieldPath> ordered = List
        .of("", "case.number", "fields.a1", "fields.a01", "fields.a02", "fields.a10", "items", "items[1]",
            "items[1].mtus[2]", "items[1].mtus[11]", "items[1].treatment", "items[2]", "items[10]",
            "items[10].decision", "items[11]", "items[100]", "summary")
        .stream()
        .map(FieldPath::new)
        .toList();
    for (int seed = 0; seed < 20; seed++) {
      List<FieldPath> shuffled = new ArrayList<>(ordered);
      Collections.shuffle(shuffled, new Random(seed));
      Collections.sort(shuffled);
      assertEquals(ordered, shuffled);
    }
  }
}
