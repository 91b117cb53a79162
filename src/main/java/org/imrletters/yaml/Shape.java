package org.imrletters.yaml;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.imrletters.yaml.ShapeVisitor.Single;
import org.imrletters.yaml.YamlNode.Mapping;
import org.imrletters.yaml.YamlNode.Refused;
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
public abstract sealed class Shape<T> permits ScalarShape, ListShape, MapShape, MappingShape, Shape.Either,
    Shape.Converted, Shape.ByValue, Shape.Deferred {

  private static final Shape<String> TEXT = new ScalarShape.Plain<>(Single.TEXT);
  private static final Shape<LocalDate> DATE = new ScalarShape.Plain<>(Single.DATE);
  private static final Shape<Year> YEAR = new ScalarShape.Plain<>(Single.YEAR);
  private static final Shape<Boolean> FLAG = new ScalarShape.Plain<>(Single.FLAG);

  /** What is expected, with its article, as in "expected a date". */
  final String words;

  Shape(String words) {
    this.words = words;
  }

  /** Any text that is not blank, without the blanks around it; numbers and dates stay as they were typed. */
  public static Shape<String> text() {
    return TEXT;
  }

  /** A day, as {@code 2015-09-25} or {@code 09/25/2015}; complains with {@code not-a-date}. */
  public static Shape<LocalDate> date() {
    return DATE;
  }

  /** A year of four digits; complains with {@code not-a-year}. */
  public static Shape<Year> year() {
    return YEAR;
  }

  /** Yes or no, also as {@code true} and {@code false}, in any letter case; complains with {@code not-a-flag}. */
  public static Shape<Boolean> flag() {
    return FLAG;
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
  public static <T> Shape<T> typed(String words, String code, String pattern, Function<String, Optional<T>> meant,
      Function<? super T, String> typed, UnaryOperator<String> hint) {
    return new ScalarShape.Typed<>(words, code, pattern, meant, typed, hint);
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
  public static <T> Shape<T> word(String one, String many, String code, List<T> values,
      Function<? super T, String> word) {
    return word(one, many, code, values, word, Map.of());
  }

  /**
   * The same, with what to tell people who type other words.
   *
   * @param otherWords these words in small letters, without the blanks and hyphens between their parts
   */
  public static <T> Shape<T> word(String one, String many, String code, List<T> values,
      Function<? super T, String> word, Map<String, String> otherWords) {
    return new ScalarShape.Word<>(one, many, code, values, word, otherWords);
  }

  /** The same, where each word is its value's name in lower case. */
  public static <E extends Enum<E>> Shape<E> word(String one, String many, String code, E[] values) {
    return word(one, many, code, List.of(values), value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A list, which has to be written as one. */
  public static <T> Shape<List<T>> list(Shape<T> element) {
    return new ListShape<>(element, false);
  }

  /** A list, or a single value for a list of one. */
  public static <T> Shape<List<T>> oneOrMore(Shape<T> element) {
    return new ListShape<>(element, true);
  }

  /** Values by ids of the writer's choice, in the order of the file; complains with {@code malformed-id}. */
  public static <T> Shape<Map<String, T>> map(Shape<T> element) {
    return new MapShape<>(element);
  }

  /**
   * A group of fields.
   *
   * @param name what it is, with its article: {@code a disputed item}
   * @param declaration declares the fields, and answers with what is made of them once they are read
   */
  public static <T> Shape<T> mapping(String name, Function<Fields<T>, Function<Filled, T>> declaration) {
    Fields<T> fields = new Fields<>();
    Function<Filled, T> build = declaration.apply(fields);
    return new MappingShape<>(name, fields.declared(), fields.others(), build);
  }

  /**
   * Either a single value or a group of fields.
   *
   * @param isSingle whether a value is written as a single one
   */
  public static <T> Shape<T> either(Shape<? extends T> scalar, Shape<? extends T> mapping,
      Predicate<? super T> isSingle) {
    return new Either<>(scalar, mapping, isSingle);
  }

  /**
   * Values that are read by one shape and written each by a shape of its own, as they may come from elsewhere.
   *
   * @param reading what they are read by
   * @param writing what a value is written by
   */
  public static <T> Shape<T> byValue(Shape<T> reading, Function<? super T, Shape<T>> writing) {
    return new ByValue<>(reading, writing);
  }

  /**
   * The same values, made into something else.
   *
   * @param conversion makes something of each of them
   * @param back what such a value is made of
   */
  public final <R> Shape<R> as(Function<? super T, ? extends R> conversion, Function<? super R, ? extends T> back) {
    return new Converted<>(this, conversion, back);
  }

  /** What a file holds for this value, with the fields that it could leave out. */
  public final Tree tree(T value) {
    return tree(value, true);
  }

  /**
   * A file that this shape reads as an equal value: YAML with {@code \n} at the end of each line, and always the same
   * for the same value. What can be left out is left out.
   */
  public final String write(T value) {
    return YamlWriter.text(tree(value, false));
  }

  /** Tells a visitor which kind of shape this is. */
  public abstract <R> R accept(ShapeVisitor<R> visitor);

  /** How that is written down. */
  String advice() {
    return "write " + words + " here";
  }

  /** A group of fields that is declared once it is needed, as where one holds others of the same kind. */
  public static <T> Shape<T> deferred(Supplier<Shape<T>> shape) {
    return new Deferred<>(shape);
  }

  /** The names of the fields of a group, in their order; none of any other shape. */
  public List<String> names() {
    return List.of();
  }

  /** The value; null where something is wrong with it, which has been complained about then. */
  abstract @Nullable T read(YamlNode node, ProblemList problems);

  /**
   * What stands in for a value that has to be there and is wrong, so that all around it is read as well; null where
   * nothing can.
   */
  @Nullable
  T blank() {
    return null;
  }

  /** The value as a file holds it; with {@code whole}, also those fields that say no more than leaving them out. */
  abstract Tree tree(T value, boolean whole);

  /** Complains that something else was expected here; nothing is made of it. */
  final @Nullable T wrongType(YamlNode node, ProblemList problems) {
    if (node instanceof Scalar scalar && scalar.isAbsent()) {
      return empty(scalar, problems);
    }
    if (!(node instanceof Refused)) {
      problems.error("wrong-type", node, "expected " + words + ", found " + node.words(), advice());
    }
    return null;
  }

  /** Complains that nothing was given here. */
  final @Nullable T empty(Scalar scalar, ProblemList problems) {
    boolean word = scalar.isAbsent() && !scalar.text().isEmpty();
    problems.error("empty-value", scalar, "nothing is given here",
        word ? "write " + words + "; if the text '" + scalar.text() + "' is meant, put it in quotes"
            : "write " + words + " here, or delete it");
    return null;
  }

  /** See {@link #either}. */
  static final class Either<T> extends Shape<T> {

    private final Shape<? extends T> scalar;
    private final Shape<? extends T> mapping;
    private final Predicate<? super T> isSingle;

    Either(Shape<? extends T> scalar, Shape<? extends T> mapping, Predicate<? super T> isSingle) {
      super(scalar.words + " or a group of fields");
      this.scalar = scalar;
      this.mapping = mapping;
      this.isSingle = isSingle;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return visitor.either(scalar, mapping);
    }

    @Override
    @Nullable
    T read(YamlNode node, ProblemList problems) {
      return node instanceof Scalar ? scalar.read(node, problems)
          : node instanceof Mapping ? mapping.read(node, problems) : wrongType(node, problems);
    }

    @Override
    @Nullable
    T blank() {
      return scalar.blank();
    }

    @Override
    @SuppressWarnings("unchecked") // A single value has the type of the first shape, and any other that of the second.
    Tree tree(T value, boolean whole) {
      Shape<T> its = (Shape<T>) (isSingle.test(value) ? scalar : mapping);
      return its.tree(value, whole);
    }
  }

  /** See {@link #deferred}. */
  static final class Deferred<T> extends Shape<T> {

    private final Supplier<Shape<T>> declaration;
    private volatile @Nullable Shape<T> made;

    Deferred(Supplier<Shape<T>> declaration) {
      super("a group of fields");
      this.declaration = declaration;
    }

    /** Two threads come to the same. */
    private Shape<T> shape() {
      Shape<T> shape = made;
      if (shape == null) {
        shape = declaration.get();
        made = shape;
      }
      return shape;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return shape().accept(visitor);
    }

    @Override
    public List<String> names() {
      return shape().names();
    }

    @Override
    String advice() {
      return shape().advice();
    }

    @Override
    @Nullable
    T read(YamlNode node, ProblemList problems) {
      return shape().read(node, problems);
    }

    @Override
    Tree tree(T value, boolean whole) {
      return shape().tree(value, whole);
    }
  }

  /** See {@link #byValue}. */
  static final class ByValue<T> extends Shape<T> {

    private final Shape<T> reading;
    private final Function<? super T, Shape<T>> writing;

    ByValue(Shape<T> reading, Function<? super T, Shape<T>> writing) {
      super(reading.words);
      this.reading = reading;
      this.writing = writing;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return reading.accept(visitor);
    }

    @Override
    String advice() {
      return reading.advice();
    }

    @Override
    @Nullable
    T read(YamlNode node, ProblemList problems) {
      return reading.read(node, problems);
    }

    @Override
    @Nullable
    T blank() {
      return reading.blank();
    }

    @Override
    Tree tree(T value, boolean whole) {
      return writing.apply(value).tree(value, whole);
    }
  }

  /** See {@link #as}. */
  static final class Converted<S, T> extends Shape<T> {

    private final Shape<S> source;
    private final Function<? super S, ? extends T> conversion;
    private final Function<? super T, ? extends S> back;

    Converted(Shape<S> source, Function<? super S, ? extends T> conversion, Function<? super T, ? extends S> back) {
      super(source.words);
      this.source = source;
      this.conversion = conversion;
      this.back = back;
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
      return source.accept(visitor);
    }

    @Override
    @Nullable
    T read(YamlNode node, ProblemList problems) {
      return converted(source.read(node, problems));
    }

    @Override
    @Nullable
    T blank() {
      return converted(source.blank());
    }

    private @Nullable T converted(@Nullable S value) {
      return value == null ? null : conversion.apply(value);
    }

    @Override
    Tree tree(T value, boolean whole) {
      Tree tree = source.tree(back.apply(value), whole);
      return tree instanceof Tree.Text text ? new Tree.Text(text.typed(), value) : tree;
    }
  }
}
