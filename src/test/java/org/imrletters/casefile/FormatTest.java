package org.imrletters.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.kind.CaseKind;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.ShapeVisitor;
import org.imrletters.yaml.Told;
import org.imrletters.yaml.YamlDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the declared format says about itself is true. */
class FormatTest {

  /** Walks a format down to its last field. */
  private static final class AllFields implements ShapeVisitor<List<Field<?>>> {

    @Override
    public List<Field<?>> single(Single kind) {
      return List.of();
    }

    @Override
    public List<Field<?>> typed(String pattern, String hint) {
      return List.of();
    }

    @Override
    public List<Field<?>> word(List<String> words) {
      return List.of();
    }

    @Override
    public List<Field<?>> list(Shape<?> element, boolean orSingle) {
      return element.accept(this);
    }

    @Override
    public List<Field<?>> map(Shape<?> element) {
      return element.accept(this);
    }

    @Override
    public List<Field<?>> mapping(String name, List<Field<?>> fields) {
      List<Field<?>> all = new ArrayList<>(fields);
      fields.forEach(field -> all.addAll(field.shape().accept(this)));
      return all;
    }

    @Override
    public List<Field<?>> either(Shape<?> scalar, Shape<?> mapping) {
      List<Field<?>> all = new ArrayList<>(scalar.accept(this));
      all.addAll(mapping.accept(this));
      return all;
    }
  }

  private static List<Field<?>> fields() {
    return CaseKind.STANDARD.shape().accept(new AllFields());
  }

  @TestFactory
  List<DynamicTest> everyExampleIsReadByItsOwnField() {
    return fields().stream().map(field -> DynamicTest.dynamicTest(field.name(), () -> {
      var document = YamlDocument.of(Told.file(field.example())).orThrow();
      assertEquals(List.of(), document.read(field.shape()).problems());
    })).toList();
  }

  @TestFactory
  List<DynamicTest> everyDescriptionIsWordedForComplaints() {
    return fields().stream().map(field -> DynamicTest.dynamicTest(field.name(), () -> {
      assertTrue(Character.isLowerCase(field.description().charAt(0)));
      assertFalse(field.description().endsWith("."));
    })).toList();
  }

  @Test
  void everyGroupOfACaseFileIsDeclared() {
    List<String> names = fields().stream().<String>map(Field::name).toList();
    assertTrue(names.containsAll(
        List.of("items", "treatment", "decision", "cites", "guideline", "because", "remaining", "nonMtus")));
  }
}
