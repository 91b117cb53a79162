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
sealed interface ScalarShape<T> extends Shape<T> {

  @Override
  default @Nullable T read(YamlNode node, ProblemList problems) {
    if (!(node instanceof Scalar scalar)) {
      return problems.wrongType(this, node);
    }
    String text = Pasted.printed(scalar.text()).strip();
    if (scalar.isAbsent() || text.isEmpty()) {
      return problems.empty(this, scalar);
    }
    Optional<T> meant = meant(text);
    if (meant.isEmpty()) {
      problems.error(code(), scalar, Quoting.typed(text) + complaint(), hint(text));
    }
    return meant.orElse(null);
  }

  /** What this text means, which is not empty; nothing where it means nothing. */
  Optional<T> meant(String text);

  /** The code of the complaint about any other text. */
  String code();

  /** What is wrong with any other text, to follow it. */
  default String complaint() {
    return " is not " + words();
  }

  /** What to do about any other text. */
  String hint(String text);

  /** A text, a day, a year, or yes or no. */
  @SuppressWarnings("unchecked") // Each kind of value is made and read back by what is said of it here alone.
  record Plain<T>(Single kind) implements ScalarShape<T> {

    @Override
    public String words() {
      return kind.words;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.single(kind);
    }

    @Override
    public Optional<T> meant(String text) {
      return (Optional<T>) kind.meant(text);
    }

    @Override
    public String code() {
      return kind.code;
    }

    @Override
    public String complaint() {
      return kind.complaint;
    }

    @Override
    public String hint(String text) {
      return kind.hint(text);
    }

    @Override
    public @Nullable T blank() {
      return kind == Single.TEXT ? (T) "" : null;
    }

    @Override
    public Tree tree(T value, boolean whole) {
      return kind == Single.TEXT ? new Tree.Text((String) value, value)
          : new Tree.Single(kind == Single.FLAG ? value.equals(true) ? "yes" : "no" : value.toString(), value);
    }
  }

  /** A value in a form of its own; see {@link Shape#typed}. */
  record Typed<T>(String words, String code, String pattern, Function<String, Optional<T>> form,
      Function<? super T, String> typed, UnaryOperator<String> help) implements ScalarShape<T> {

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.typed(pattern, help.apply(""));
    }

    @Override
    public Optional<T> meant(String text) {
      return form.apply(text);
    }

    @Override
    public String hint(String text) {
      return help.apply(text);
    }

    @Override
    public Tree tree(T value, boolean whole) {
      return new Tree.Text(typed.apply(value), value);
    }
  }

  /** One of a few words; see {@link Shape#word}. */
  record Word<T>(String one, String many, String code, List<T> values, Function<? super T, String> word,
      Map<String, String> otherWords) implements ScalarShape<T> {

    @Override
    public String words() {
      return "a " + one;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.word(spelled());
    }

    private List<String> spelled() {
      return values.stream().<String>map(word).toList();
    }

    @Override
    public Optional<T> meant(String text) {
      String joined = text.replace(' ', '-').replace('_', '-');
      return values.stream().filter(value -> word.apply(value).equalsIgnoreCase(joined)).findFirst();
    }

    @Override
    public String hint(String text) {
      String folded = String.join("", org.imrletters.words.Word.texts(text));
      String meant = Optional.ofNullable(otherWords.get(folded))
          .or(() -> Suggestion.nearest(text, spelled()).map(name -> "did you mean '" + name + "'?"))
          .map(hint -> hint + " ")
          .orElse("");
      return meant + "the " + many + " here are: " + String.join(", ", spelled());
    }

    @Override
    public Tree tree(T value, boolean whole) {
      return new Tree.Single(word.apply(value), value);
    }
  }
}
