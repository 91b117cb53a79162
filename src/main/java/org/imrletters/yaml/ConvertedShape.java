package org.imrletters.yaml;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class ConvertedShape<S, T> extends Shape<T> {

  private final Shape<S> source;
  private final Function<? super S, ? extends T> conversion;

  ConvertedShape(Shape<S> source, Function<? super S, ? extends T> conversion) {
    this.source = source;
    this.conversion = conversion;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return source.accept(visitor);
  }

  @Override
  String words() {
    return source.words();
  }

  @Override
  @Nullable
  T read(Node node, Complaints complaints) {
    S value = source.read(node, complaints);
    return value == null ? null : conversion.apply(value);
  }
}
