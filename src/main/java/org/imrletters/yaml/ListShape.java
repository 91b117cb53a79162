package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.yaml.Node.Sequence;
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
  List<T> read(Node node, Complaints complaints) {
    if (node instanceof Sequence sequence) {
      return entries(sequence.entries(), complaints);
    }
    if (orSingle) {
      T single = element.read(node, complaints);
      return single == null ? null : List.of(single);
    }
    Typed.wrongType(node, this, complaints);
    return null;
  }

  @Override
  Tree tree(List<T> value, boolean whole) {
    return new Tree.Entries(value.stream().map(entry -> element.tree(entry, whole)).toList(), value);
  }

  /** A list with a wrong entry is no list: whoever counts its entries would count wrong. */
  private @Nullable List<T> entries(List<Node> nodes, Complaints complaints) {
    List<T> read = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      complaints.enter(i);
      T value = element.read(nodes.get(i), complaints);
      complaints.leave();
      if (value != null) {
        read.add(value);
      }
    }
    return read.size() == nodes.size() ? List.copyOf(read) : null;
  }
}
