package org.imrletters.yaml;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class ConvertedShape<S, T> extends Shape<T> {

  private final Shape<S> source;
  private final Function<? super S, ? extends T> conversion;
  private final Function<? super T, ? extends S> back;

  ConvertedShape(Shape<S> source, Function<? super S, ? extends T> conversion, Function<? super T, ? extends S> back) {
    this.source = source;
    this.conversion = conversion;
    this.back = back;
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

  @Override
  Tree tree(T value, boolean whole) {
    Tree tree = source.tree(back.apply(value), whole);
    return tree instanceof Tree.Text text ? new Tree.Text(text.typed(), value) : tree;
  }
}
