package org.imrletters.yaml;

import java.util.function.Predicate;
import org.imrletters.yaml.Node.Mapping;
import org.imrletters.yaml.Node.Scalar;
import org.jspecify.annotations.Nullable;

final class EitherShape<T> extends Shape<T> {

  private final Shape<? extends T> scalar;
  private final Shape<? extends T> mapping;
  private final Predicate<? super T> isSingle;

  EitherShape(Shape<? extends T> scalar, Shape<? extends T> mapping, Predicate<? super T> isSingle) {
    this.scalar = scalar;
    this.mapping = mapping;
    this.isSingle = isSingle;
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

  @Override
  @SuppressWarnings("unchecked") // A single value has the type of the first shape, and any other that of the second.
  Tree tree(T value, boolean whole) {
    Shape<T> its = (Shape<T>) (isSingle.test(value) ? scalar : mapping);
    return its.tree(value, whole);
  }
}
