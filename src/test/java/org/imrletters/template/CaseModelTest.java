package org.imrletters.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.kind.CaseDeclaration.Parts;
import org.imrletters.kind.FilledCase;
import org.imrletters.review.Case;
import org.imrletters.yaml.SourceFile;
import org.imrletters.yaml.YamlDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseModelTest {

  /** What the pack puts there, and what is no template's. */
  private static final List<FieldPath> OTHERS = Stream.of("pack", "fields", "waive", "clear")
      .map(FieldPath::of)
      .toList();

  @Test
  void templatesSeeEveryTextAndDayOfACaseAtItsName() {
    FilledCase filled = FilledCase.make();
    Map<String, Object> model = CaseModel.of(filled.review(), PackDescription.NOTHING, Occasion.NONE);
    Map<FieldPath, String> missing = new TreeMap<>();
    filled.texts().forEach((at, text) -> {
      if (!leaves(at(model, named(at))).toList().contains(text)) {
        missing.put(at, text);
      }
    });
    filled.days().forEach((at, day) -> {
      if (!leaves(at(model, named(at))).toList().contains(Language.of("en").date("short", day))) {
        missing.put(at, day.toString());
      }
    });
    missing.keySet().removeIf(at -> OTHERS.stream().anyMatch(at::isWithin));
    // This pack declares none.
    missing.keySet().removeIf(at -> at.text().contains("fields."));
    assertEquals(Map.of(), missing);
  }

  /** Templates find the one reviewer of a case among its reviewers as well, at the head of them. */
  private static FieldPath named(FieldPath at) {
    return at.isWithin(FieldPath.of("reviewers"))
        ? FieldPath.of(at.text().replace("reviewers[1]", "reviewers[2]").replace("reviewers[0]", "reviewers[1]"))
        : at;
  }

  @Test
  void listsAndFlagsAreThereWhereACaseGivesNone() {
    Map<String, Object> model = CaseModel.of(Case.builder().build(), PackDescription.NOTHING, Occasion.NONE);
    assertEquals(Map.of("formulary", false), model.get("case"));
    assertEquals(Map.of("treatments", List.of(), "withdrawn", List.of(), "consolidated", List.of()),
        model.get("application"));
    for (String name : List.of("items", "records", "recipients", "reviewers")) {
      assertEquals(List.of(), model.get(name), name);
    }
  }

  private static Object at(Object model, FieldPath path) {
    Object found = model;
    for (String step : path.text().replace("[", ".").replace("]", "").split("\\.")) {
      found = found instanceof Map<?, ?> group ? group.get(step)
          : found instanceof List<?> list ? list.get(Integer.parseInt(step)) : null;
      if (found == null) {
        return List.of();
      }
    }
    return found;
  }

  private static Stream<String> leaves(Object model) {
    if (model instanceof Map<?, ?> group) {
      return group.values().stream().flatMap(CaseModelTest::leaves);
    }
    if (model instanceof List<?> list) {
      return list.stream().flatMap(CaseModelTest::leaves);
    }
    return Stream.of(model instanceof DateModel date ? printed(date) : model.toString());
  }

  private static String printed(DateModel date) {
    try {
      return date.getAsString();
    } catch (TemplateModelException late) {
      throw new AssertionError(late);
    }
  }

  /** Whatever else of a case a kind leaves out. */
  @ParameterizedTest
  @MethodSource("parts")
  void aKindWithAnyOnePartHasACaseThatTemplatesSee(String part) {
    String yaml = "parts: {optional: [" + part + "]}\nroles: {maker: {called: maker}}\n"
        + "decisions: {done: {says: Done, means: favorable}}\n";
    PackDescription said = YamlDocument.of(SourceFile.of(yaml, "pack.yaml").orThrow())
        .orThrow()
        .read(PackShape.PACK)
        .orThrow();
    Map<String, Object> model = CaseModel.of(CaseModel.everything(said).orElseThrow(), said, Occasion.NONE);
    assertEquals("done", model.get("determination"));
  }

  static List<String> parts() {
    return Parts.names();
  }
}
