package org.imrletters.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.yaml.JsonText;
import org.imrletters.yaml.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DescriptionTest {

  private static final Set<String> UNFILLED = Set.of("missing-field", "empty-value", "wrong-type");

  @Test
  void anEditorShowsWhatAFieldIsForAndAnExampleOfItsKind() {
    JsonNode year = schema(group("year", Shape.year(), "2009")).at("/properties/year");
    assertEquals("What belongs there", year.get("description").stringValue());
    assertEquals("[2009]", year.get("examples").toString());
  }

  @Test
  void anEditorOffersTheWordsAsTheyAreWritten() {
    Shape<?> format = group("side", Shape.word("side", "sides", "unknown-word", Side.values()), "left");
    assertEquals("[\"left\",\"right\"]", schema(format).at("/properties/side/anyOf/0/enum").toString());
  }

  @Test
  void groupsThatAreUsedTwiceAreDescribedOnce() {
    Shape<?> inner = group("text", Shape.text(), "x");
    JsonNode schema = schema(Shape.mapping("a pair", fields -> {
      fields.required("one", inner, "one", "{text: x}");
      fields.required("other", inner, "the other", "{text: x}");
      return in -> "";
    }));
    assertEquals("#/$defs/sample", schema.at("/properties/one/$ref").stringValue());
    assertEquals("#/$defs/sample", schema.at("/properties/other/$ref").stringValue());
    assertEquals(1, schema.get("$defs").size());
  }

  @Test
  void twoKindsOfGroupsCannotShareAName() {
    Shape<?> format = Shape.mapping("a pair", fields -> {
      fields.required("one", group("text", Shape.text(), "x"), "one", "{text: x}");
      fields.required("other", group("date", Shape.date(), "2015-09-25"), "the other", "{date: 2015-09-25}");
      return in -> "";
    });
    assertThrows(IllegalArgumentException.class, () -> schema(format));
  }

  private enum Side {
    LEFT, RIGHT
  }

  private static Shape<?> group(String field, Shape<?> shape, String example) {
    return Shape.mapping("a sample", fields -> {
      fields.required(field, shape, "what belongs there", example);
      return in -> "";
    });
  }

  private static JsonNode schema(Shape<?> format) {
    return Judge.tree(JsonText.of(Description.of(format, "urn:test", "A test.")));
  }

  @ParameterizedTest
  @EnumSource
  void examplesAreRightWhereAnEditorPutsThemInWithoutQuotes(FormatSchema schema) {
    List<String> broken = new ArrayList<>();
    for (JsonNode examples : Judge.tree(schema.generated()).findValues("examples")) {
      for (JsonNode example : examples) {
        if (example.isString() && !Judge.tree("it: " + example.asString()).path("it").isValueNode()
            || examples.toString().matches(".*\"(?:[^\"]* #|[{\\[]).*")) {
          broken.add(examples.toString());
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"items: []", "items:", "items: {}", "items: [null]", "items: ['']", "pack: imr-2015"})
  void aCaseWithoutItemsIsRefusedAsByTheReader(String text) {
    List<Diagnostic> told = ImrLetters.standard().read(text, "case.yaml").problems();
    assertTrue(told.stream().anyMatch(one -> UNFILLED.contains(one.code())), told::toString);
    assertTrue(Judge.of(FormatSchema.CASE).about(text).stream().anyMatch(one -> one.contains("items")));
  }
}
