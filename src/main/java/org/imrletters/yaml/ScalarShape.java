package org.imrletters.yaml;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.words.Pasted;
import org.imrletters.words.Suggestion;
import org.imrletters.words.TypedFact;
import org.imrletters.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** A single value, of one of the kinds within, as it is printed. Blanks around it are none of it. */
abstract sealed class ScalarShape<T> extends Shape<T> {

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

  /** Any text. */
  static final class Text extends ScalarShape<String> {

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.text();
    }

    @Override
    String words() {
      return "a text";
    }

    @Override
    String read(String text, Scalar typed, ProblemList problems) {
      return text;
    }

    @Override
    String blank() {
      return "";
    }

    @Override
    Tree tree(String value, boolean whole) {
      return new Tree.Text(value, value);
    }
  }

  /** A day. */
  static final class Date extends ScalarShape<LocalDate> {

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.date();
    }

    @Override
    String words() {
      return "a date";
    }

    @Override
    @Nullable
    LocalDate read(String text, Scalar typed, ProblemList problems) {
      Optional<LocalDate> date = TypedFact.date(text);
      if (date.isEmpty()) {
        problems.error(TypedFact.NOT_A_DATE, typed, Quoting.typed(text) + " is not a date", TypedFact.dateHint(text));
      }
      return date.orElse(null);
    }

    @Override
    Tree tree(LocalDate value, boolean whole) {
      return new Tree.Single(value.toString(), value);
    }
  }

  /** A year. */
  static final class FourDigits extends ScalarShape<Year> {

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.year();
    }

    @Override
    String words() {
      return "a year";
    }

    @Override
    @Nullable
    Year read(String text, Scalar typed, ProblemList problems) {
      if (text.matches("[0-9]{4}")) {
        return Year.of(Integer.parseInt(text));
      }
      problems.error("not-a-year", typed, Quoting.typed(text) + " is not a year",
          "write a year with four digits, as 2009");
      return null;
    }

    @Override
    Tree tree(Year value, boolean whole) {
      return new Tree.Single(value.toString(), value);
    }
  }

  /** Yes or no. */
  static final class Flag extends ScalarShape<Boolean> {

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.flag();
    }

    @Override
    String words() {
      return "yes or no";
    }

    @Override
    @Nullable
    Boolean read(String text, Scalar typed, ProblemList problems) {
      Optional<Boolean> flag = TypedFact.flag(text);
      if (flag.isEmpty()) {
        problems.error("not-a-flag", typed, Quoting.typed(text) + " is neither yes nor no", TypedFact.FLAG_HINT);
      }
      return flag.orElse(null);
    }

    @Override
    Tree tree(Boolean value, boolean whole) {
      return new Tree.Single(value ? "yes" : "no", value);
    }
  }

  /** One of a few words. */
  static final class Word<T> extends ScalarShape<T> {

    private final String one;
    private final String many;
    private final String code;
    private final List<T> values;
    private final Function<? super T, String> word;
    private final List<String> names;
    private final Map<String, String> otherWords;

    Word(String one, String many, String code, List<T> values, Function<? super T, String> word,
        Map<String, String> otherWords) {
      this.one = one;
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
    String words() {
      return "a " + one;
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
      problems.error(code, typed, Quoting.typed(text) + " is not " + words(), hint(text));
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
