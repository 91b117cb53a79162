package org.imrletters.yaml;

import org.jspecify.annotations.Nullable;

final class TextShape extends Shape<String> {

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.text();
  }

  @Override
  String words() {
    return "a text";
  }

  @Override
  @Nullable
  String read(Node node, Complaints complaints) {
    return Typed.text(node, this, complaints);
  }

  @Override
  Tree tree(String value, boolean whole) {
    return new Tree.Text(value, value);
  }
}
