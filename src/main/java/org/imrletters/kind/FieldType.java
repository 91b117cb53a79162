package org.imrletters.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.imrletters.review.FieldValue;
import org.imrletters.yaml.Shape;

/** What may be typed in a field that a pack declares. */
public sealed interface FieldType {

  /**
   * What it is read by.
   *
   * @param name what a group of fields is called, with its article
   * @param language the language of the letter; see {@link CaseDeclaration#printed}
   */
  Shape<FieldValue> shape(String name, Optional<String> language);

  /** A value of this kind as it may be typed. */
  String example();

  /** A kind that needs no more said. */
  enum Plain implements FieldType {
    /** A line of text. */
    TEXT("one", language -> Texts.LINE.as(FieldValue.Text::new, FieldValue::typed)),
    /** Paragraphs and lists. */
    PROSE("\"One.\\n\\n- two\"", FieldShapes::prose),
    /** A date. */
    DATE("2015-01-02", language -> FieldShapes.DAY),
    /** A date, or the first and the last of several. */
    DATES("{from: 2015-01-02, to: 2015-01-05}", language -> FieldShapes.DAYS),
    /** A number, printed as it was typed. */
    NUMBER("1", language -> FieldShapes.NUMBER),
    /** Yes or no. */
    FLAG("yes", language -> Shape.flag().as(FieldValue.Flag::new, value -> ((FieldValue.Flag) value).yes()));

    private final String example;
    private final Function<Optional<String>, Shape<FieldValue>> shape;

    Plain(String example, Function<Optional<String>, Shape<FieldValue>> shape) {
      this.example = example;
      this.shape = shape;
    }

    @Override
    public Shape<FieldValue> shape(String name, Optional<String> language) {
      return shape.apply(language);
    }

    @Override
    public String example() {
      return example;
    }
  }

  /**
   * An amount of money, to the cent.
   *
   * @param currency of what, by its ISO 4217 code
   */
  record Money(String currency) implements FieldType {

    private static final Pattern AMOUNT = Pattern
        .compile("-?\\$?((?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\\.[0-9]{2})?)");

    @Override
    public Shape<FieldValue> shape(String name, Optional<String> language) {
      return Shape.typed("an amount of money", "not-an-amount", AMOUNT.pattern(), this::meant, FieldValue::typed,
          text -> "write it with two digits behind the point, or none: 1250, 1,250.00 or $1,250.00");
    }

    private Optional<FieldValue> meant(String text) {
      return AMOUNT.matcher(text).matches()
          ? Optional.of(new FieldValue.Money(new BigDecimal(text.replaceAll("[$,]", "")).setScale(2), currency))
          : Optional.empty();
    }

    @Override
    public String example() {
      return "120.00";
    }
  }

  /**
   * One of a few words.
   *
   * @param words the words
   */
  record Choice(List<String> words) implements FieldType {
    /** Keeps the words from changing behind the reader's back. */
    public Choice {
      words = List.copyOf(words);
    }

    @Override
    public Shape<FieldValue> shape(String name, Optional<String> language) {
      return Shape.word("choice", "choices", "unknown-word", words, word -> word)
          .as(FieldValue.Text::new, FieldValue::typed);
    }

    @Override
    public String example() {
      return words.stream().findFirst().orElse("");
    }
  }

  /**
   * A code of some form.
   *
   * @param pattern the form
   * @param sample a code that has it
   */
  record Code(CodePattern pattern, String sample) implements FieldType {

    @Override
    public Shape<FieldValue> shape(String name, Optional<String> language) {
      return Shape.typed("a code of this form", "malformed-code", pattern.expression(),
          text -> pattern.fits(text) ? Optional.of(new FieldValue.Text(text)) : Optional.empty(), FieldValue::typed,
          text -> pattern.meant(text).map(meant -> "did you mean " + meant + "? ").orElse("") + "write it as "
              + sample);
    }

    @Override
    public String example() {
      return "\"" + sample + "\"";
    }
  }

  /**
   * Any number of values, of which one may stand alone.
   *
   * @param of what each is
   */
  record Listed(FieldType of) implements FieldType {

    @Override
    public Shape<FieldValue> shape(String name, Optional<String> language) {
      return FieldShapes.listed(Shape.oneOrMore(of.shape(name, language)));
    }

    @Override
    public String example() {
      return "[" + of.example() + "]";
    }
  }

  /**
   * Values by their names.
   *
   * @param fields what they are
   */
  record Grouped(List<FieldDeclaration> fields) implements FieldType {
    /** Keeps the fields from changing behind the reader's back. */
    public Grouped {
      fields = List.copyOf(fields);
    }

    @Override
    public Shape<FieldValue> shape(String name, Optional<String> language) {
      return FieldShapes.group(name, fields, language)
          .as(FieldValue.Group::new, value -> ((FieldValue.Group) value).fields());
    }

    @Override
    public String example() {
      return "{" + String.join(", ", fields.stream().map(field -> field.name() + ": " + field.example()).toList())
          + "}";
    }
  }
}
