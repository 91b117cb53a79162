package org.imrletters.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.ShapeVisitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file that gives every field of a format; where a kind of group comes again, just what it needs. */
final class Everything implements ShapeVisitor<JsonNode> {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Set<String> given = new HashSet<>();

  private Everything() {}

  static JsonNode of(Shape<?> format) {
    return format.accept(new Everything());
  }

  @Override
  public JsonNode single(Single kind) {
    return switch (kind) {
      case TEXT -> JSON.stringNode("some text");
      case DATE -> JSON.stringNode("2015-09-25");
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
    return JSON.stringNode(words.get(0));
  }

  @Override
  public JsonNode list(Shape<?> element, boolean orSingle) {
    return JSON.arrayNode().add(element.accept(this));
  }

  @Override
  public JsonNode map(Shape<?> element) {
    return JSON.objectNode().set("an-id", element.accept(this));
  }

  @Override
  public JsonNode mapping(String name, List<Field<?>> fields) {
    ObjectNode group = JSON.objectNode();
    boolean first = given.add(name);
    fields.stream()
        .filter(field -> first || field.required())
        .forEach(field -> group.set(field.name(), field.shape().accept(this)));
    return group;
  }

  @Override
  public JsonNode either(Shape<?> scalar, Shape<?> mapping) {
    return mapping.accept(this);
  }
}
