package org.imrletters.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.imrletters.yaml.Node.Mapping;
import org.imrletters.yaml.Node.Scalar;
import org.imrletters.yaml.Node.Sequence;
import org.imrletters.yaml.Node.Style;

/** Values as other programs see them, who take {@code 2016} for a number and {@code true} for a truth value. */
final class PlainValue {

  /** What the core schema of YAML 1.2 resolves alike in every program, and an int holds. */
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

  private PlainValue() {}

  static Object of(Node node) {
    if (node instanceof Sequence list) {
      return list.entries().stream().map(PlainValue::of).toList();
    }
    if (node instanceof Mapping group) {
      Map<String, Object> values = new LinkedHashMap<>();
      group.entries().forEach((name, entry) -> values.put(name, of(entry.value())));
      return values;
    }
    return node instanceof Scalar scalar ? single(scalar) : List.of();
  }

  private static Object single(Scalar scalar) {
    String text = scalar.text();
    if (scalar.style() != Style.PLAIN) {
      return text;
    }
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    return NUMBER.matcher(text).matches() ? (Object) Integer.valueOf(text) : text;
  }
}
