package org.imrletters.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrletters.kind.CaseKind;
import org.imrletters.yaml.Field;
import org.imrletters.yaml.Shape;
import org.imrletters.yaml.ShapeVisitor;

/**
 * A case to start from: what each case of a pack has to give, filled in with examples, and all else as remarks.
 *
 * @param indent the blanks in front of each line
 * @param example the value as it would be typed
 */
public record StartingCase(String indent, String example) implements ShapeVisitor<String> {

  /** What no letter can do without, though a case may be read without it. */
  private static final Set<String> NEEDED = Set.of("case", "decision");

  /** The text for cases of this pack. */
  public static String of(CaseKind cases, String pack) {
    return "# A case for the pack " + pack + ". What a line of # shows may be given as well.\npack: " + pack
        + cases.shape().accept(new StartingCase("", "")).replaceFirst("\n# [^\n]*\n#pack: [^\n]*", "") + "\n";
  }

  @Override
  public String single(Single kind) {
    return " " + example;
  }

  @Override
  public String word(List<String> words) {
    return " " + (words.contains(example) || words.isEmpty() ? example : words.get(0));
  }

  @Override
  public String list(Shape<?> element, boolean orSingle) {
    String first = element.accept(new StartingCase(indent + "  ", example));
    return first.startsWith("\n") ? "\n" + indent + "-" + first.substring(first.indexOf(indent) + indent.length() + 1)
        : " " + (example.startsWith("[") ? example : "[" + example + "]");
  }

  @Override
  public String map(Shape<?> element) {
    return " " + example;
  }

  @Override
  public String mapping(String name, List<Field<?>> fields) {
    return fields.stream().map(this::line).collect(Collectors.joining());
  }

  @Override
  public String either(Shape<?> scalar, Shape<?> mapping) {
    return scalar.accept(this);
  }

  private String line(Field<?> field) {
    if (!field.required() && !NEEDED.contains(field.name())) {
      return "\n" + indent + "# " + field.description() + "\n" + indent + "#" + field.name() + ": " + field.example();
    }
    String value = field.shape().accept(new StartingCase(indent + "  ", field.example()));
    return "\n" + indent + "# " + field.description() + "\n" + indent + field.name() + ":" + value;
  }
}
