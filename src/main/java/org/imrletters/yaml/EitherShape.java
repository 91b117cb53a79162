package org.imrletters.yaml;

import org.imrletters.yaml.Node.Mapping;
import org.imrletters.yaml.Node.Scalar;
import org.jspecify.annotations.Nullable;

final class EitherShape<T> extends Shape<T> {

  private final Shape<? extends T> scalar;
  private final Shape<? extends T> mapping;

  EitherShape(Shape<? extends T> scalar, Shape<? extends T> mapping) {
    this.scalar = scalar;
    this.mapping = mapping;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.either(scalar, mapping);
  }

  @Override
  String words() {
    return scalar.words() + " or a group of fields";
  }

  @Override
  @Nullable
  T read(Node node, Complaints complaints) {
    if (node instanceof Scalar) {
      return scalar.read(node, complaints);
    }
    if (node instanceof Mapping) {
      return mapping.read(node, complaints);
    }
    Typed.wrongType(node, this, complaints);
    return null;
  }
}
