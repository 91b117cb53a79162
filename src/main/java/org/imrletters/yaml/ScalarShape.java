package org.imrletters.yaml;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.imrletters.words.Pasted;
import org.imrletters.words.Suggestion;
import org.imrletters.words.TypedFact;
import org.imrletters.words.Word;
import org.imrletters.yaml.ShapeVisitor.Single;
import org.imrletters.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * A single value, as it is printed. Blanks around it are none of it.
 *
 * @param code the code of the complaint about a text that means nothing
 * @param kind what may be typed, unless a pattern or words say more of it
 * @param pattern see {@link Shape#typed}
 * @param spelled see {@link Shape#word}
 * @param meant what a text means, which is not empty; nothing where it means nothing
 * @param written such a value as a file holds it
 * @param hint what to do about a text that means nothing
 */
record ScalarShape<T>(String words, String code, Single kind, @Nullable String pattern, @Nullable List<String> spelled,
    Function<String, Optional<T>> meant, Function<? super T, Tree> written,
    UnaryOperator<String> hint) implements Shape<T> {

  static final Shape<String> TEXT = new ScalarShape<>("a text", "", Single.TEXT, null, null, Optional::of,
      text -> new Tree.Text(text, text), text -> "");

  static final Shape<LocalDate> DATE = new ScalarShape<>("a date", "not-a-date", Single.DATE, null, null,
      TypedFact::date, day -> new Tree.Single(day.toString(), day), TypedFact::dateHint);

  static final Shape<Year> YEAR = new ScalarShape<>("a year", "not-a-year", Single.YEAR, null, null,
      text -> Optional.of(text).filter(year -> year.matches("[0-9]{4}")).map(Integer::valueOf).map(Year::of),
      year -> new Tree.Single(year.toString(), year), text -> "write a year with four digits, as 2009");

  static final Shape<Boolean> FLAG = new ScalarShape<>("yes or no", "not-a-flag", Single.FLAG, null, null,
      TypedFact::flag, yes -> new Tree.Single(yes ? "yes" : "no", yes), text -> TypedFact.FLAG_HINT);

  /** See {@link Shape#word}. */
  static <T> Shape<T> word(String one, String many, String code, List<T> values, Function<? super T, String> word,
      Map<String, String> otherWords) {
    List<String> spelled = values.stream().<String>map(word).toList();
    return new ScalarShape<>("a " + one, code, Single.TEXT, null, spelled,
        text -> values.stream().filter(value -> word.apply(value).equalsIgnoreCase(joined(text))).findFirst(),
        value -> new Tree.Single(word.apply(value), value),
        text -> meant(text, otherWords, spelled) + "the " + many + " here are: " + String.join(", ", spelled));
  }

  private static String joined(String text) {
    return text.replace(' ', '-').replace('_', '-');
  }

  private static String meant(String text, Map<String, String> otherWords, List<String> spelled) {
    return Optional.ofNullable(otherWords.get(String.join("", Word.texts(text))))
        .or(() -> Suggestion.nearest(text, spelled).map(name -> "did you mean '" + name + "'?"))
        .map(hint -> hint + " ")
        .orElse("");
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return spelled != null ? visitor.word(spelled)
        : pattern != null ? visitor.typed(pattern, hint.apply("")) : visitor.single(kind);
  }

  @Override
  public @Nullable T read(YamlNode node, ProblemList problems) {
    if (!(node instanceof Scalar scalar)) {
      return problems.wrongType(this, node);
    }
    String text = Pasted.printed(scalar.text()).strip();
    if (scalar.isAbsent() || text.isEmpty()) {
      return problems.empty(this, scalar);
    }
    String wrong = kind == Single.FLAG ? " is neither yes nor no" : " is not " + words;
    return meant.apply(text)
        .orElseGet(() -> problems.error(code, scalar, Quoting.typed(text) + wrong, hint.apply(text)));
  }

  @Override
  @SuppressWarnings("unchecked") // The only shape whose blank is a text.
  public @Nullable T blank() {
    return this == TEXT ? (T) "" : null;
  }

  @Override
  public Tree tree(T value, boolean whole) {
    return written.apply(value);
  }
}
