package org.imrletters.yaml;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.imrletters.yaml.Fields.Filled;
import org.imrletters.yaml.ShapeVisitor.Single;
import org.imrletters.yaml.YamlNode.Mapping;
import org.imrletters.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * What is expected at one place of a file, and what is made of it.
 *
 * <p>One declaration serves reading, writing, the words of complaints, and descriptions of the format such as a JSON
 * Schema; see {@link ShapeVisitor}. Shapes are immutable; declare them once, in constants.
 *
 * @param <T> what is made of the value
 */
public sealed interface Shape<T> permits ScalarShape, ListShape, MapShape, MappingShape, Shape.Either, Shape.Derived {

  /** What is expected where fields stand. */
  String GROUP = "a group of fields";

  /** Any text that is not blank, without the blanks around it; numbers and dates stay as they were typed. */
  static Shape<String> text() {
    return ScalarShape.TEXT;
  }

  /** A day, as {@code 2015-09-25} or {@code 09/25/2015}; complains with {@code not-a-date}. */
  static Shape<LocalDate> date() {
    return ScalarShape.DATE;
  }

  /** A year of four digits; complains with {@code not-a-year}. */
  static Shape<Year> year() {
    return ScalarShape.YEAR;
  }

  /** Yes or no, also as {@code true} and {@code false}, in any letter case; complains with {@code not-a-flag}. */
  static Shape<Boolean> flag() {
    return ScalarShape.FLAG;
  }

  /**
   * A single value that is typed in a form of its own.
   *
   * @param words what is expected, with its article, as in "expected an amount of money"
   * @param code the code of the complaint about any other text
   * @param pattern the form as a regular expression of ECMA-262, for whoever writes the format down
   * @param meant what a text means; nothing where it has another form
   * @param typed how a value is typed
   * @param hint what to do about a text that has another form
   */
  static <T> Shape<T> typed(String words, String code, String pattern, Function<String, Optional<T>> meant,
      Function<? super T, String> typed, UnaryOperator<String> hint) {
    return new ScalarShape<>(words, code, Single.TEXT, pattern, null, meant,
        value -> new Tree.Text(typed.apply(value), value), hint);
  }

  /**
   * One of a few words, in any letter case; a word's parts are joined by hyphens (or, as people type it, by blanks,
   * underscores or nothing).
   *
   * @param one what the words are called, such as {@code decision}
   * @param many the same for several of them
   * @param code the code of the complaint about any other word
   * @param values the values that the words stand for
   * @param word the word for a value
   */
  static <T> Shape<T> word(String one, String many, String code, List<T> values, Function<? super T, String> word) {
    return word(one, many, code, values, word, Map.of());
  }

  /**
   * The same, with what to tell people who type other words.
   *
   * @param otherWords these words in small letters, without the blanks and hyphens between their parts
   */
  static <T> Shape<T> word(String one, String many, String code, List<T> values, Function<? super T, String> word,
      Map<String, String> otherWords) {
    return ScalarShape.word(one, many, code, values, word, otherWords);
  }

  /** The same, where each word is its value's name in lower case. */
  static <E extends Enum<E>> Shape<E> word(String one, String many, String code, E[] values) {
    return word(one, many, code, List.of(values), value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A list, which has to be written as one. */
  static <T> Shape<List<T>> list(Shape<T> element) {
    return new ListShape<>(element, false);
  }

  /** A list, or a single value for a list of one. */
  static <T> Shape<List<T>> oneOrMore(Shape<T> element) {
    return new ListShape<>(element, true);
  }

  /** Values by ids of the writer's choice, in the order of the file; complains with {@code malformed-id}. */
  static <T> Shape<Map<String, T>> map(Shape<T> element) {
    return new MapShape<>(element);
  }

  /**
   * A group of fields.
   *
   * @param name what it is, with its article: {@code a disputed item}
   * @param declaration declares the fields, and answers with what is made of them once they are read
   */
  static <T> Shape<T> mapping(String name, Function<Fields<T>, Function<Filled, T>> declaration) {
    Fields<T> fields = new Fields<>();
    Function<Filled, T> build = declaration.apply(fields);
    return new MappingShape<>(name, fields, build);
  }

  /**
   * Either a single value or a group of fields.
   *
   * @param isSingle whether a value is written as a single one
   */
  static <T> Shape<T> either(Shape<? extends T> scalar, Shape<? extends T> mapping, Predicate<? super T> isSingle) {
    return new Either<>(scalar, mapping, isSingle);
  }

  /**
   * Values that are read by one shape and written each by a shape of its own, as they may come from elsewhere.
   *
   * @param reading what they are read by
   * @param writing what a value is written by
   */
  static <T> Shape<T> byValue(Shape<T> reading, Function<? super T, Shape<T>> writing) {
    return new Derived<>(reading.words(), () -> reading, value -> value,
        (value, whole) -> writing.apply(value).tree(value, whole));
  }

  /** A group of fields that is declared once it is needed, as where one holds others of the same kind. */
  static <T> Shape<T> deferred(Supplier<Shape<T>> declaration) {
    AtomicReference<@Nullable Shape<T>> known = new AtomicReference<>();
    // Two threads come to the same.
    Supplier<Shape<T>> shape = () -> known.updateAndGet(made -> made == null ? declaration.get() : made);
    return new Derived<>(GROUP, shape, value -> value, (value, whole) -> shape.get().tree(value, whole));
  }

  /**
   * The same values, made into something else.
   *
   * @param conversion makes something of each of them
   * @param back what such a value is made of
   */
  default <R> Shape<R> as(Function<? super T, ? extends R> conversion, Function<? super R, ? extends T> back) {
    return new Derived<>(words(), () -> this, conversion, (value, whole) -> {
      Tree tree = tree(back.apply(value), whole);
      return tree instanceof Tree.Text text ? new Tree.Text(text.typed(), value) : tree;
    });
  }

  /** What a file holds for this value, with the fields that it could leave out. */
  default Tree tree(T value) {
    return tree(value, true);
  }

  /**
   * A file that this shape reads as an equal value: YAML with {@code \n} at the end of each line, and always the same
   * for the same value. What can be left out is left out.
   */
  default String write(T value) {
    return YamlWriter.text(tree(value, false));
  }

  /** Tells a visitor which kind of shape this is. */
  <R> R accept(ShapeVisitor<R> visitor);

  /** What is expected, with its article, as in "expected a date". */
  default String words() {
    return GROUP;
  }

  /** How that is written down. */
  default String advice() {
    return "write " + words() + " here";
  }

  /** The names of the fields of a group, in their order; none of any other shape. */
  default List<String> names() {
    return List.of();
  }

  /** The value; null where something is wrong with it, which has been complained about then. */
  @Nullable
  T read(YamlNode node, ProblemList problems);

  /**
   * What stands in for a value that has to be there and is wrong, so that all around it is read as well; null where
   * nothing can.
   */
  default @Nullable T blank() {
    return null;
  }

  /** The value, or what stands in for it; null where nothing can. */
  default @Nullable T readOrBlank(YamlNode node, ProblemList problems) {
    T value = read(node, problems);
    return value == null ? blank() : value;
  }

  /** The value as a file holds it; with {@code whole}, also those fields that say no more than leaving them out. */
  Tree tree(T value, boolean whole);

  /** See {@link #either}. */
  record Either<T>(Shape<? extends T> scalar, Shape<? extends T> mapping,
      Predicate<? super T> isSingle) implements Shape<T> {

    @Override
    public String words() {
      return scalar.words() + " or " + GROUP;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.either(scalar, mapping);
    }

    @Override
    public @Nullable T read(YamlNode node, ProblemList problems) {
      return node instanceof Scalar ? scalar.read(node, problems)
          : node instanceof Mapping ? mapping.read(node, problems) : problems.wrongType(this, node);
    }

    @Override
    public @Nullable T blank() {
      return scalar.blank();
    }

    @Override
    @SuppressWarnings("unchecked") // A single value has the type of the first shape, and any other that of the second.
    public Tree tree(T value, boolean whole) {
      Shape<T> its = (Shape<T>) (isSingle.test(value) ? scalar : mapping);
      return its.tree(value, whole);
    }
  }

  /**
   * What another shape reads, perhaps made into something else, and written in a way of its own.
   *
   * @param words what is expected
   * @param source the other shape
   * @param conversion makes something of each of its values
   * @param written such a value as a file holds it, whole or not
   */
  record Derived<S, T>(String words, Supplier<Shape<S>> source, Function<? super S, ? extends T> conversion,
      BiFunction<? super T, Boolean, Tree> written) implements Shape<T> {

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return source.get().accept(visitor);
    }

    @Override
    public String advice() {
      return source.get().advice();
    }

    @Override
    public List<String> names() {
      return source.get().names();
    }

    @Override
    public @Nullable T read(YamlNode node, ProblemList problems) {
      return converted(source.get().read(node, problems));
    }

    @Override
    public @Nullable T blank() {
      return converted(source.get().blank());
    }

    private @Nullable T converted(@Nullable S value) {
      return value == null ? null : conversion.apply(value);
    }

    @Override
    public Tree tree(T value, boolean whole) {
      return written.apply(value, whole);
    }
  }
}
