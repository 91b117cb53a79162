package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

final class ListShape<T> extends Shape<List<T>> {

  private final Shape<T> element;
  private final boolean orSingle;

  ListShape(Shape<T> element, boolean orSingle) {
    this.element = element;
    this.orSingle = orSingle;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.list(element, orSingle);
  }

  @Override
  String words() {
    return orSingle ? element.words() + " or a list of them" : "a list";
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
    if (orSingle) {
      return entries(List.of(node), problems);
    }
    return wrongType(node, problems);
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
