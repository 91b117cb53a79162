package org.imrletters.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything that one slip can make of a file: each value another one, each field gone or renamed. */
final class Changes {

  /** One value of every kind, and what looks like a value of another kind. */
  private static final List<JsonNode> VALUES = List.of(Judge.tree("null"), Judge.tree("true"), Judge.tree("12"),
      Judge.tree("2016"), Judge.tree("1.5"), Judge.tree("''"), Judge.tree("' '"), Judge.tree("x"), Judge.tree("'2016'"),
      Judge.tree("'No'"), Judge.tree("' uPHELD '"), Judge.tree("STANDARD"), Judge.tree("Public"), Judge.tree("Flag"),
      Judge.tree("'02/29/2016'"), Judge.tree("'02/29/2015'"), Judge.tree("'2015-11-31'"), Judge.tree("[]"),
      Judge.tree("[x]"), Judge.tree("['']"), Judge.tree("[[]]"), Judge.tree("[{}]"), Judge.tree("{}"),
      Judge.tree("{x: y}"), Judge.tree("{an id: y}"), Judge.tree("{x: null}"), Judge.tree("{x: {}}"));

  private final JsonNode root;
  private final Consumer<JsonNode> reader;

  private Changes(JsonNode root, Consumer<JsonNode> reader) {
    this.root = root;
    this.reader = reader;
  }

  /** Shows every change of a file to a reader, who must not keep it. */
  static void of(JsonNode root, Consumer<JsonNode> reader) {
    JsonNode copy = root.deepCopy();
    new Changes(copy, reader).inside(copy);
  }

  private void inside(JsonNode node) {
    if (node instanceof ObjectNode group) {
      for (String name : new ArrayList<>(group.propertyNames())) {
        change(group, name);
        inside(group.get(name));
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        change(list, i);
        inside(list.get(i));
      }
    }
  }

  private void change(ObjectNode group, String name) {
    JsonNode value = group.get(name);
    for (JsonNode other : VALUES) {
      group.set(name, other);
      reader.accept(root);
    }
    group.remove(name);
    reader.accept(root);
    group.set("other " + name, value);
    reader.accept(root);
    group.remove("other " + name);
    group.set(name, value);
  }

  private void change(ArrayNode list, int index) {
    JsonNode value = list.get(index);
    for (JsonNode other : VALUES) {
      list.set(index, other);
      reader.accept(root);
    }
    list.set(index, value);
    list.add(JsonNodeFactory.instance.objectNode());
    reader.accept(root);
    list.remove(list.size() - 1);
  }
}
