package org.imrletters.yaml;

import java.util.List;
import java.util.Locale;
import org.imrletters.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;

final class WordShape<E extends Enum<E>> extends Shape<E> {

  private final String one;
  private final String many;
  private final String code;
  private final List<E> values;
  private final List<String> names;

  WordShape(String one, String many, String code, List<E> values) {
    this.one = one;
    this.many = many;
    this.code = code;
    this.values = values;
    this.names = values.stream().map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
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
  E read(Node node, Complaints complaints) {
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

  private String hint(String text) {
    String meant = Suggestion.nearest(text, names).map(name -> "did you mean '" + name + "'? ").orElse("");
    return meant + "the " + many + " here are: " + String.join(", ", names);
  }
}
