package org.imrletters.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.words.Suggestion;
import org.imrletters.yaml.Fields.Filled;
import org.imrletters.yaml.YamlNode.Entry;
import org.imrletters.yaml.YamlNode.Mapping;
import org.imrletters.yaml.YamlNode.Refused;
import org.imrletters.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * See {@link Shape#mapping}.
 *
 * @param others what may stand under any other name
 */
record MappingShape<T>(String name, List<Fields.Part<T, ?>> parts, List<String> names, @Nullable MapShape<?> others,
    Function<Filled, T> build) implements Shape<T> {

  MappingShape(String name, Fields<T> declared, Function<Filled, T> build) {
    this(name, declared.declared(), declared.names(), declared.others(), build);
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    List<Field<?>> fields = parts.stream().<Field<?>>map(Fields.Part::field).toList();
    return others == null ? visitor.mapping(name, fields) : visitor.mapping(name, fields, others.element());
  }

  @Override
  public String advice() {
    return "write 'name: value' on lines of their own, indented; the fields here are: " + String.join(", ", names);
  }

  @Override
  public @Nullable T read(YamlNode node, ProblemList problems) {
    if (!(node instanceof Mapping mapping)) {
      return problems.wrongType(this, node);
    }
    @Nullable
    Object[] values = new @Nullable Object[parts.size() + 1];
    if (others != null) {
      values[parts.size()] = others.read(mapping.without(names), problems);
    } else if (!names.containsAll(mapping.entries().keySet())) {
      lookForUnknown(mapping, problems);
    }
    for (int i = 0; i < parts.size(); i++) {
      Field<?> field = parts.get(i).field();
      values[i] = problems.at(field.name(), () -> value(field, mapping, problems));
    }
    return built(values);
  }

  @Override
  public @Nullable T blank() {
    return built(new @Nullable Object[parts.size() + 1]);
  }

  private @Nullable T built(@Nullable Object[] values) {
    for (int i = 0; i < parts.size(); i++) {
      if (values[i] == null && parts.get(i).vital()) {
        values[i] = parts.get(i).field().shape().blank();
        if (values[i] == null) {
          return null;
        }
      }
    }
    return build.apply(new Filled(values));
  }

  @Override
  public Tree tree(T value, boolean whole) {
    Map<String, Tree> written = new LinkedHashMap<>();
    for (Fields.Part<T, ?> part : parts) {
      part.of(value, whole).ifPresent(its -> written.put(part.field().name(), its));
    }
    return new Tree.Group(written, value);
  }

  /** A form with an optional field left open says the same as one without it. */
  private @Nullable Object value(Field<?> field, Mapping mapping, ProblemList problems) {
    Entry entry = mapping.entries().get(field.name());
    if (entry != null && !(entry.value() instanceof Scalar scalar && scalar.isAbsent())) {
      return field.shape().read(entry.value(), problems);
    }
    String example = "for example: " + field.name() + ": " + field.example();
    if (field.required() && entry == null) {
      problems.error("missing-field", mapping, name + " needs '" + field.name() + "': " + field.description(), example);
    } else if (field.required()) {
      Scalar nothing = (Scalar) entry.value();
      problems.error("empty-value", nothing.text().isEmpty() ? entry.key() : nothing,
          "'" + field.name() + "' has no value", example
              + (nothing.text().isEmpty() ? "" : "; if the text '" + nothing.text() + "' is meant, put it in quotes"));
    }
    return null;
  }

  private void lookForUnknown(Mapping mapping, ProblemList problems) {
    for (Entry entry : List.copyOf(mapping.entries().values())) {
      String typed = entry.key().text();
      if (!names.contains(typed) && !(entry.value() instanceof Refused)) {
        Optional<String> meant = Suggestion.nearest(typed, names);
        String known = "the fields here are: " + String.join(", ", names);
        problems.at(typed,
            () -> problems.error("unknown-field", entry.key(), Quoting.typed(typed) + " is not a field of " + name,
                strange(typed) + meant.map(word -> "did you mean '" + word + "'?").orElse(known)));
        meant.filter(word -> !mapping.entries().containsKey(word)).ifPresent(word -> mapping.alsoNamed(word, entry));
      }
    }
  }

  /** What cannot be told from plain characters by eye has to be named. */
  private static String strange(String typed) {
    if (typed.chars().anyMatch(c -> StrangeCharacters.isStrangeBlank((char) c))) {
      return "a non-breaking space stands in this name; ";
    }
    return typed.chars().anyMatch(c -> Quoting.isCurly((char) c)) ? "curly quotes stand around this name; " : "";
  }
}
