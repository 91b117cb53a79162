package org.imrletters.kind;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.imrletters.review.FieldValue;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Fields.Given;
import org.imrletters.yaml.Shape;

/** What the fields of packs are read and written by. Each value is written as what it is, whatever was declared. */
final class FieldShapes {

  static final Shape<FieldValue> DAY = Shape.date().as(FieldValue.Day::new, value -> ((FieldValue.Day) value).day());

  private static final Shape<FieldValue> RUN = Shape.mapping("a run of days", fields -> {
    var from = fields.required("from", Shape.date(), "the first day", "2015-01-02",
        value -> ((FieldValue.Days) value).from());
    var to = fields.required("to", Shape.date(), "the last day", "2015-01-05", value -> ((FieldValue.Days) value).to());
    return in -> new FieldValue.Days(in.get(from), in.get(to));
  });

  static final Shape<FieldValue> DAYS = Shape
      .either(Shape.date().as(day -> new FieldValue.Days(day, day), FieldValue.Days::from), RUN, value -> false);

  private static final Pattern DIGITS = Pattern
      .compile("[+-]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,9}|[0-9]{1,30})(?:\\.[0-9]{1,30})?");

  static final Shape<FieldValue> NUMBER = Shape.typed("a number", "not-a-number", DIGITS.pattern(), FieldShapes::number,
      FieldValue::typed, text -> "write digits, such as 12, 1,500 or 0.5");

  private static final Shape<FieldValue> TEXT = Shape.text().as(FieldValue.Text::new, FieldValue::typed);

  private FieldShapes() {}

  /** The field {@code fields} of a group: those of the pack that are declared for it, if there are any. */
  static <G> Given<Map<String, FieldValue>> own(Fields<G> fields, String name, List<FieldDeclaration> declared,
      CaseDeclaration of, Function<? super G, Map<String, FieldValue>> getter) {
    if (declared.isEmpty() && !of.fields().any()) {
      return fields.none(Map.of());
    }
    Shape<Map<String, FieldValue>> shape = Shape.byValue(
        declared.isEmpty() ? Shape.map(TEXT) : group(name, declared, of.printed()),
        values -> Shape.map(any(of.printed())));
    String example = declared.isEmpty() ? "{claimNumber: \"01234\"}" : new FieldType.Grouped(declared).example();
    String description = "the fields that the pack declares for itself";
    if (declared.stream().anyMatch(FieldDeclaration::required)) {
      fields.need("fields");
    }
    return fields.optional("fields", shape, Map.of(), description, example, getter);
  }

  static Shape<Map<String, FieldValue>> group(String name, List<FieldDeclaration> declared, Optional<String> language) {
    return Shape.mapping(name, fields -> {
      Map<String, Given<Optional<FieldValue>>> given = new LinkedHashMap<>();
      fields.only(field -> true,
          field -> declared.stream().anyMatch(one -> one.required() && one.name().equals(field)));
      for (FieldDeclaration one : declared) {
        given.put(one.name(),
            fields.optional(one.name(), one.type().shape("the group " + one.name() + " of " + name, language),
                one.description(), one.example(), values -> Optional.ofNullable(values.get(one.name()))));
      }
      return in -> in.all(given);
    });
  }

  static Shape<FieldValue> listed(Shape<List<FieldValue>> list) {
    return list.as(FieldValue.Entries::new, value -> ((FieldValue.Entries) value).all());
  }

  static Shape<FieldValue> prose(Optional<String> language) {
    return Texts.prose(language).as(FieldValue.Words::new, value -> ((FieldValue.Words) value).prose());
  }

  /** Values of any kind, as a case may hold that nobody held to a pack; what is read is text. */
  private static Shape<FieldValue> any(Optional<String> language) {
    return Shape.byValue(TEXT, value -> of(value, language));
  }

  private static Shape<FieldValue> of(FieldValue value, Optional<String> language) {
    if (value instanceof FieldValue.Entries) {
      return listed(Shape.list(any(language)));
    }
    if (value instanceof FieldValue.Group) {
      return Shape.map(any(language)).as(FieldValue.Group::new, group -> ((FieldValue.Group) group).fields());
    }
    if (value instanceof FieldValue.Money money) {
      return new FieldType.Money(money.currency()).shape("", language);
    }
    return value instanceof FieldValue.Words ? prose(language)
        : value instanceof FieldValue.Day ? DAY
            : value instanceof FieldValue.Days ? DAYS
                : value instanceof FieldValue.Numeric ? NUMBER
                    : value instanceof FieldValue.Flag ? FieldType.Plain.FLAG.shape("", language) : TEXT;
  }

  private static Optional<FieldValue> number(String text) {
    return DIGITS.matcher(text).matches()
        ? Optional.of(new FieldValue.Numeric(new BigDecimal(text.replace(",", "")), text))
        : Optional.empty();
  }
}
