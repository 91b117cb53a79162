package org.imrletters.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.imrletters.words.Pasted;
import org.imrletters.words.Suggestion;
import org.imrletters.yaml.ShapeVisitor.Single;
import org.imrletters.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** A single value, of one of the kinds within, as it is printed. Blanks around it are none of it. */
abstract sealed class ScalarShape<T> extends Shape<T> {

  private ScalarShape(String words) {
    super(words);
  }

  @Override
  final @Nullable T read(YamlNode node, ProblemList problems) {
    if (!(node instanceof Scalar scalar)) {
      return wrongType(node, problems);
    }
    String text = Pasted.printed(scalar.text()).strip();
    return scalar.isAbsent() || text.isEmpty() ? empty(scalar, problems) : read(text, scalar, problems);
  }

  /** What this text means, which is not empty; null where it means nothing, which has been complained about then. */
  abstract @Nullable T read(String text, Scalar typed, ProblemList problems);

  /** A text, a day, a year, or yes or no. */
  @SuppressWarnings("unchecked") // Each kind of value is made and read back by what is said of it here alone.
  static final class Plain<T> extends ScalarShape<T> {

    private final Single kind;

    Plain(Single kind) {
      super(kind.words);
      this.kind = kind;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.single(kind);
    }

    @Override
    @Nullable
    T read(String text, Scalar typed, ProblemList problems) {
      Optional<?> meant = kind.meant(text);
      if (meant.isEmpty()) {
        problems.error(kind.code, typed, Quoting.typed(text) + kind.complaint, kind.hint(text));
      }
      return (T) meant.orElse(null);
    }

    @Override
    @Nullable
    T blank() {
      return kind == Single.TEXT ? (T) "" : null;
    }

    @Override
    Tree tree(T value, boolean whole) {
      return kind == Single.TEXT ? new Tree.Text((String) value, value)
          : new Tree.Single(kind == Single.FLAG ? value.equals(true) ? "yes" : "no" : value.toString(), value);
    }
  }

  /** A value in a form of its own. */
  static final class Typed<T> extends ScalarShape<T> {

    private final String code;
    private final String pattern;
    private final Function<String, Optional<T>> meant;
    private final Function<? super T, String> typed;
    private final UnaryOperator<String> hint;

    Typed(String words, String code, String pattern, Function<String, Optional<T>> meant,
        Function<? super T, String> typed, UnaryOperator<String> hint) {
      super(words);
      this.code = code;
      this.pattern = pattern;
      this.meant = meant;
      this.typed = typed;
      this.hint = hint;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.typed(pattern, hint.apply(""));
    }

    @Override
    @Nullable
    T read(String text, Scalar given, ProblemList problems) {
      Optional<T> value = meant.apply(text);
      if (value.isEmpty()) {
        problems.error(code, given, Quoting.typed(text) + " is not " + words, hint.apply(text));
      }
      return value.orElse(null);
    }

    @Override
    Tree tree(T value, boolean whole) {
      return new Tree.Text(typed.apply(value), value);
    }
  }

  /** One of a few words. */
  static final class Word<T> extends ScalarShape<T> {

    private final String many;
    private final String code;
    private final List<T> values;
    private final Function<? super T, String> word;
    private final List<String> names;
    private final Map<String, String> otherWords;

    Word(String one, String many, String code, List<T> values, Function<? super T, String> word,
        Map<String, String> otherWords) {
      super("a " + one);
      this.many = many;
      this.code = code;
      this.values = values;
      this.word = word;
      this.names = values.stream().<String>map(word).toList();
      this.otherWords = otherWords;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.word(names);
    }

    @Override
    @Nullable
    T read(String text, Scalar typed, ProblemList problems) {
      String joined = text.replace(' ', '-').replace('_', '-');
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).equalsIgnoreCase(joined)) {
          return values.get(i);
        }
      }
      problems.error(code, typed, Quoting.typed(text) + " is not " + words, hint(text));
      return null;
    }

    @Override
    Tree tree(T value, boolean whole) {
      return new Tree.Single(word.apply(value), value);
    }

    private String hint(String text) {
      String folded = String.join("", org.imrletters.words.Word.texts(text));
      String meant = Optional.ofNullable(otherWords.get(folded))
          .or(() -> Suggestion.nearest(text, names).map(name -> "did you mean '" + name + "'?"))
          .map(hint -> hint + " ")
          .orElse("");
      return meant + "the " + many + " here are: " + String.join(", ", names);
    }
  }
}
