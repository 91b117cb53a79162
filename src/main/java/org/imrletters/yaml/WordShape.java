package org.imrletters.yaml;

import java.util.List;
import java.util.function.Function;
import org.imrletters.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

final class WordShape<T> extends Shape<T> {

  private final String one;
  private final String many;
  private final String code;
  private final List<T> values;
  private final Function<? super T, String> word;
  private final List<String> names;

  WordShape(String one, String many, String code, List<T> values, Function<? super T, String> word) {
    this.one = one;
    this.many = many;
    this.code = code;
    this.values = values;
    this.word = word;
    this.names = values.stream().<String>map(word).toList();
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.word(names);
  }

  @Override
  String words() {
    return "a " + one;
  }

  @Override
  @Nullable
  T read(Node node, Complaints complaints) {
    String text = Typed.text(node, this, complaints);
    if (text == null) {
      return null;
    }
    String joined = text.replace(' ', '-').replace('_', '-');
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(joined)) {
        return values.get(i);
      }
    }
    complaints.error(code, node, Quoted.typed(text) + " is not " + words(), hint(text));
    return null;
  }

  @Override
  Tree tree(T value, boolean whole) {
    return new Tree.Single(word.apply(value), value);
  }

  private String hint(String text) {
    String meant = Suggestion.nearest(text, names).map(name -> "did you mean '" + name + "'? ").orElse("");
    return meant + "the " + many + " here are: " + String.join(", ", names);
  }
}
