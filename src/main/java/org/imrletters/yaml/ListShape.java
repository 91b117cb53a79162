package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

final class ListShape<T> extends Shape<List<T>> {

  private final Shape<T> element;
  private final boolean orSingle;

  ListShape(Shape<T> element, boolean orSingle) {
    super(orSingle ? element.words + " or a list of them" : "a list");
    this.element = element;
    this.orSingle = orSingle;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.list(element, orSingle);
  }

  @Override
  String advice() {
    return orSingle ? super.advice() : "start each entry on a line of its own with '- '";
  }

  @Override
  @Nullable
  List<T> read(YamlNode node, ProblemList problems) {
    if (node instanceof Sequence sequence) {
      return entries(sequence.entries(), problems);
    }
    List<String> parts = node instanceof Scalar scalar ? parts(scalar) : List.of();
    if (parts.size() > 1) {
      problems.error("wrong-type", node, "several of a list are typed as one text",
          "did you mean [" + String.join(", ", parts) + "]?");
      return null;
    }
    return orSingle ? entries(List.of(node), problems) : wrongType(node, problems);
  }

  /** The entries, where a list of words or dates is typed as one text; none where it may be what it is. */
  private List<String> parts(Scalar scalar) {
    List<String> parts = Stream.of(scalar.text().split("[,;]|\\band\\b")).map(String::strip).toList();
    boolean list = parts.size() > 1 && !reads(scalar, scalar.text())
        && parts.stream().allMatch(part -> reads(scalar, part));
    return list ? parts : List.of();
  }

  private boolean reads(Scalar scalar, String part) {
    Scalar alone = new Scalar(part, YamlNode.Style.PLAIN, scalar.start(), scalar.end());
    ProblemList unheard = new ProblemList(SourceFile.unchecked(" ".repeat(scalar.end()), ""));
    return element.read(alone, unheard) != null;
  }

  @Override
  Tree tree(List<T> value, boolean whole) {
    return new Tree.Entries(value.stream().map(entry -> element.tree(entry, whole)).toList(), value);
  }

  @Override
  List<T> blank() {
    return List.of();
  }

  /** A list with a wrong entry for which nothing stands in is no list: whoever counts its entries would count wrong. */
  private @Nullable List<T> entries(List<YamlNode> nodes, ProblemList problems) {
    List<T> read = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      problems.enter(i);
      T value = element.read(nodes.get(i), problems);
      problems.leave();
      T entry = value == null ? element.blank() : value;
      if (entry != null) {
        read.add(entry);
      }
    }
    return read.size() == nodes.size() ? List.copyOf(read) : null;
  }
}
