package org.imrletters.template;

import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.ShapeVisitor;

/** Writes a value that gives every field, each with the example of its declaration: YAML on one line. */
record SampleCase(String example) implements ShapeVisitor<String> {

  SampleCase() {
    this("one");
  }

  @Override
  public String single(Single kind) {
    return quoted();
  }

  @Override
  public String word(List<String> words) {
    return words.isEmpty() ? quoted() : words.get(0);
  }

  /** What ends a value between brackets may stand in an example without quotes. */
  private String quoted() {
    return example.startsWith("\"") || example.startsWith("[") ? example : '"' + example + '"';
  }

  @Override
  public String list(Shape<?> element, boolean orSingle) {
    return example.startsWith("[") && !element.accept(this).startsWith("{") ? example
        : "[" + element.accept(this) + "]";
  }

  @Override
  public String map(Shape<?> element) {
    return example.startsWith("{") ? example : "{one: " + element.accept(this) + "}";
  }

  @Override
  public String mapping(String name, List<Field<?>> fields) {
    return fields.stream()
        .map(field -> field.name() + ": " + field.shape().accept(new SampleCase(field.example())))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public String either(Shape<?> scalar, Shape<?> mapping) {
    return mapping.accept(this);
  }
}
