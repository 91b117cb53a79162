package org.imrletters.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.ShapeVisitor;

/**
 * Every place of a format where someone may go on to write, as a file that holds what has to be there and ends in that
 * place.
 */
final class Places implements ShapeVisitor<Void> {

  private final List<String> texts = new ArrayList<>();
  private final Set<String> groups = new HashSet<>();

  /** What stands before the value that is visited, on a line of its own that starts with the indent. */
  private String before = "";
  private String indent = "";

  private Places() {}

  static List<String> of(Shape<?> format) {
    Places places = new Places();
    format.accept(places);
    return places.texts;
  }

  @Override
  public Void single(Single kind) {
    return null;
  }

  @Override
  public Void typed(String pattern, String hint) {
    return null;
  }

  @Override
  public Void word(List<String> words) {
    return null;
  }

  @Override
  public Void list(Shape<?> element, boolean orSingle) {
    if (orSingle) {
      element.accept(this);
    }
    texts.add(before + "- ");
    inside(before + "- ", indent + "  ", element);
    return null;
  }

  @Override
  public Void map(Shape<?> element) {
    texts.add(before);
    inside(before + "an-id:\n" + indent + "  ", indent + "  ", element);
    return null;
  }

  @Override
  public Void mapping(String name, List<Field<?>> fields) {
    if (groups.add(name)) {
      texts.add(before + required(fields, null));
      fields.forEach(field -> value(fields, field));
    }
    return null;
  }

  @Override
  public Void either(Shape<?> scalar, Shape<?> mapping) {
    mapping.accept(this);
    return null;
  }

  private void value(List<Field<?>> fields, Field<?> field) {
    String start = before + required(fields, field) + field.name() + ":";
    texts.add(start + " ");
    inside(start + "\n" + indent + "  ", indent + "  ", field.shape());
  }

  private void inside(String start, String margin, Shape<?> shape) {
    String outerBefore = before;
    String outerIndent = indent;
    before = start;
    indent = margin;
    shape.accept(this);
    before = outerBefore;
    indent = outerIndent;
  }

  /** The lines of the fields that have to be there, without the one that is written next. */
  private String required(List<Field<?>> fields, Field<?> next) {
    return fields.stream()
        .filter(field -> field.required() && field != next)
        .map(field -> field.name() + ": " + Everything.of(field.shape()) + "\n" + indent)
        .collect(Collectors.joining());
  }
}
