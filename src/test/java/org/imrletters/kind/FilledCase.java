package org.imrletters.kind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrletters.casefile.CaseFile;
import org.imrletters.casefile.CaseSource;
import org.imrletters.casefile.GuidelineLibrary;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.ShapeVisitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case that gives every field of its description, each text and each day another one, and each list two entries. */
public final class FilledCase implements ShapeVisitor<JsonNode> {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What a file says for its reading alone. */
  private static final Set<String> READ_ONLY = Set.of("guidelines", "cites");

  private final Map<FieldPath, String> texts = new LinkedHashMap<>();
  private final Map<FieldPath, LocalDate> days = new LinkedHashMap<>();
  private FieldPath at = FieldPath.ROOT;
  private final Case review;

  private FilledCase() {
    String file = CaseKind.STANDARD.shape().accept(this).toString();
    review = CaseSource.of(file, "case.yaml", GuidelineLibrary.EMPTY)
        .read(CaseKind.STANDARD)
        .value()
        .orElseThrow()
        .review();
  }

  public static FilledCase make() {
    return new FilledCase();
  }

  public Case review() {
    return review;
  }

  /** The file that says it. */
  public String file() {
    return CaseFile.write(review);
  }

  /** What was typed at each place. */
  public Map<FieldPath, String> texts() {
    return texts;
  }

  public Map<FieldPath, LocalDate> days() {
    return days;
  }

  @Override
  public JsonNode single(Single kind) {
    return switch (kind) {
      case TEXT -> JSON.stringNode(texts.merge(at, "word" + texts.size() + "s", (was, is) -> is));
      case DATE ->
          JSON.stringNode(days.merge(at, LocalDate.of(2015, 1, 1).plusDays(days.size()), (was, is) -> is).toString());
      case YEAR -> JSON.numberNode(2009);
      case FLAG -> JSON.booleanNode(true);
    };
  }

  @Override
  public JsonNode typed(String pattern, String hint) {
    return JSON.stringNode("12");
  }

  @Override
  public JsonNode word(List<String> words) {
    return JSON.stringNode(words.get(words.size() - 1));
  }

  @Override
  public JsonNode list(Shape<?> element, boolean orSingle) {
    ArrayNode list = JSON.arrayNode();
    for (int i = 0; i < 2; i++) {
      list.add(below(at.entry(i), element));
    }
    return list;
  }

  @Override
  public JsonNode map(Shape<?> element) {
    return JSON.objectNode().set("one", below(at.field("one"), element)).set("two", below(at.field("two"), element));
  }

  @Override
  public JsonNode mapping(String name, List<Field<?>> fields) {
    ObjectNode group = JSON.objectNode();
    fields.stream()
        .filter(field -> !READ_ONLY.contains(field.name()))
        .forEach(field -> group.set(field.name(), below(at.field(field.name()), field.shape())));
    return group;
  }

  /** Of two entries, one each. */
  @Override
  public JsonNode either(Shape<?> scalar, Shape<?> mapping) {
    return (at.text().contains("[0]") ? scalar : mapping).accept(this);
  }

  private JsonNode below(FieldPath place, Shape<?> shape) {
    FieldPath above = at;
    at = place;
    JsonNode value = shape.accept(this);
    at = above;
    return value;
  }
}
