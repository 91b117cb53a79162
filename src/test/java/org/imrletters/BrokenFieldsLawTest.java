package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whatever field of a good case is misspelled, left open or of another kind: its own mistake is told, and no other one
 * for its sake.
 */
class BrokenFieldsLawTest {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** So many entries of a list are broken; those behind them are read as these are. */
  private static final int ENTRIES = 3;

  /** A value at its place, and the group or list that holds it. */
  private record Value(FieldPath at, JsonNode holder, String name, int index) {

    Value with(JsonNode other) {
      if (holder instanceof ObjectNode group) {
        group.set(name, other);
      } else {
        ((ArrayNode) holder).set(index, other);
      }
      return this;
    }

    JsonNode value() {
      return holder instanceof ObjectNode group ? group.get(name) : holder.get(index);
    }
  }

  @TestFactory
  Stream<DynamicTest> aBrokenValueIsToldAlone() {
    return Fixtures.tests(Fixtures.cases(Fixtures.LETTERS).stream(), BrokenFieldsLawTest::breakEach);
  }

  private static void breakEach(Path file) {
    JsonNode whole = tree(file);
    if (whole.toString().length() > 20_000) {
      return;
    }
    List<String> before = places(told(whole, file), FieldPath.of("nowhere at all"));
    List<String> false_ = new ArrayList<>();
    for (Value value : values(whole)) {
      JsonNode kept = value.value();
      for (JsonNode broken : List.of(StringNode.valueOf(""), YAML.createArrayNode().add(YAML.createArrayNode()),
          YAML.createObjectNode().put("zzz", "?"))) {
        if (broken instanceof ObjectNode && kept instanceof ObjectNode) {
          continue; // that would be a right group without any field
        }
        value.with(broken);
        compare(whole, file, value, before, false_);
      }
      value.with(kept);
      misspell(whole, file, value, before, false_);
    }
    assertEquals(List.of(), false_.stream().distinct().toList());
  }

  /** A name with its middle letter typed twice means the same field. */
  private static void misspell(JsonNode whole, Path file, Value value, List<String> before, List<String> false_) {
    if (value.holder() instanceof ObjectNode group && value.name().length() > 4
        && !value.at().text().matches("(guidelines|fields)\\..*")) { // ids are the writer's own
      JsonNode kept = group.remove(value.name());
      int half = value.name().length() / 2;
      String typed = value.name().substring(0, half) + value.name().charAt(half - 1) + value.name().substring(half);
      group.set(typed, kept);
      compare(whole, file, value, before, false_);
      group.remove(typed);
      group.set(value.name(), kept);
    }
  }

  private static void compare(JsonNode whole, Path file, Value value, List<String> before, List<String> false_) {
    List<Diagnostic> told = told(whole, file);
    List<String> elsewhere = new ArrayList<>(places(told, value.at()));
    before.forEach(elsewhere::remove);
    elsewhere.forEach(one -> false_.add(value.at() + " broken: " + one));
  }

  /** What is told but at this place, at what holds it or within it. */
  private static List<String> places(List<Diagnostic> told, FieldPath at) {
    return told.stream()
        .filter(one -> !meet(inLists(one.at()), inLists(at)) && !one.code().equals("unknown-field"))
        .map(one -> one.at() + " " + one.code())
        .toList();
  }

  private static boolean meet(FieldPath one, FieldPath other) {
    return one.isWithin(other) || other.isWithin(one);
  }

  /** A single value is the first of its list. */
  private static FieldPath inLists(FieldPath at) {
    return FieldPath.of(at.text().replace("[0]", ""));
  }

  private static List<Diagnostic> told(JsonNode whole, Path file) {
    return Fixtures.using(file).read(whole.toString(), "case.json").problems();
  }

  private static JsonNode tree(Path file) {
    try {
      return YAML.readTree(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Value> values(JsonNode whole) {
    List<Value> values = new ArrayList<>();
    add(values, FieldPath.ROOT, whole);
    values.removeIf(value -> value.at().text().startsWith("waive")); // what a waiver hides is told, once it is broken
    return values;
  }

  private static void add(List<Value> values, FieldPath at, JsonNode node) {
    if (node instanceof ObjectNode group) {
      for (String name : List.copyOf(group.propertyNames())) {
        values.add(new Value(at.field(name), group, name, -1));
        add(values, at.field(name), group.get(name));
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < Math.min(list.size(), ENTRIES); i++) {
        values.add(new Value(at.entry(i), list, "", i));
        add(values, at.entry(i), list.get(i));
      }
    }
  }
}
