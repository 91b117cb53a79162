package org.imrletters.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.imrletters.words.Suggestion;
import org.imrletters.yaml.YamlNode.Entry;
import org.imrletters.yaml.YamlNode.Mapping;
import org.imrletters.yaml.YamlNode.Refused;
import org.imrletters.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

final class MappingShape<T> extends Shape<T> {

  private final String name;
  private final List<Fields.Part<T, ?>> parts;
  private final List<Field<?>> fields;
  private final List<String> names;
  private final Function<Filled, T> build;

  MappingShape(String name, List<Fields.Part<T, ?>> parts, Function<Filled, T> build) {
    this.name = name;
    this.parts = parts;
    this.fields = parts.stream().<Field<?>>map(Fields.Part::field).toList();
    this.names = fields.stream().<String>map(Field::name).toList();
    this.build = build;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.mapping(name, fields);
  }

  @Override
  String words() {
    return "a group of fields";
  }

  @Override
  String advice() {
    return "write 'name: value' on lines of their own, indented; the fields here are: " + String.join(", ", names);
  }

  @Override
  @Nullable
  T read(YamlNode node, ProblemList problems) {
    if (!(node instanceof Mapping mapping)) {
      return wrongType(node, problems);
    }
    @Nullable
    Object[] values = new @Nullable Object[fields.size()];
    boolean complete = true;
    int known = 0;
    for (int i = 0; i < values.length; i++) {
      Field<?> field = fields.get(i);
      Entry entry = mapping.entries().get(field.name());
      known += entry == null ? 0 : 1;
      values[i] = entry == null ? without(field, mapping, problems) : value(field, entry, problems);
      complete = complete && (values[i] != null || !field.required());
    }
    if (known < mapping.entries().size()) {
      lookForUnknown(mapping, problems);
    }
    return complete ? build.apply(new Filled(values)) : null;
  }

  @Override
  Tree tree(T value, boolean whole) {
    Map<String, Tree> written = new LinkedHashMap<>();
    for (Fields.Part<T, ?> part : parts) {
      part.of(value, whole).ifPresent(its -> written.put(part.field().name(), its));
    }
    return new Tree.Group(written, value);
  }

  private @Nullable Object without(Field<?> field, Mapping mapping, ProblemList problems) {
    if (field.required() && !isMisspelled(field, mapping)) {
      missing(field, mapping, problems);
    }
    return null;
  }

  private static @Nullable Object value(Field<?> field, Entry entry, ProblemList problems) {
    problems.enter(field.name());
    Object value = entry.value() instanceof Scalar scalar && scalar.isAbsent() ? absent(field, entry, scalar, problems)
        : field.shape().read(entry.value(), problems);
    problems.leave();
    return value;
  }

  /** A form with an optional field left open says the same as one without it. */
  private static @Nullable Object absent(Field<?> field, Entry entry, Scalar nothing, ProblemList problems) {
    if (field.required()) {
      String word = nothing.text();
      problems.error("empty-value", word.isEmpty() ? entry.key() : nothing, "'" + field.name() + "' has no value",
          example(field) + (word.isEmpty() ? "" : "; if the text '" + word + "' is meant, put it in quotes"));
    }
    return null;
  }

  private void missing(Field<?> field, Mapping mapping, ProblemList problems) {
    problems.error("missing-field", mapping, name + " needs '" + field.name() + "': " + field.description(),
        example(field));
  }

  /** Whether an unknown name is probably this one: one slip of the pen is one complaint. */
  private boolean isMisspelled(Field<?> field, Mapping mapping) {
    return mapping.entries()
        .keySet()
        .stream()
        .filter(typed -> !names.contains(typed))
        .anyMatch(typed -> Suggestion.nearest(typed, names).filter(field.name()::equals).isPresent());
  }

  private static String example(Field<?> field) {
    return "for example: " + field.name() + ": " + field.example();
  }

  private void lookForUnknown(Mapping mapping, ProblemList problems) {
    for (Entry entry : mapping.entries().values()) {
      String typed = entry.key().text();
      if (!names.contains(typed) && !(entry.value() instanceof Refused)) {
        problems.enter(typed);
        problems.error("unknown-field", entry.key(), Quoting.typed(typed) + " is not a field of " + name, hint(typed));
        problems.leave();
      }
    }
  }

  private String hint(String typed) {
    return strange(typed) + Suggestion.nearest(typed, names)
        .map(meant -> "did you mean '" + meant + "'?")
        .orElseGet(() -> "the fields here are: " + String.join(", ", names));
  }

  /** What cannot be told from plain characters by eye has to be named. */
  private static String strange(String typed) {
    if (typed.chars().anyMatch(c -> StrangeCharacters.isStrangeBlank((char) c))) {
      return "a non-breaking space stands in this name; ";
    }
    return typed.chars().anyMatch(c -> Quoting.isCurly((char) c)) ? "curly quotes stand around this name; " : "";
  }
}
