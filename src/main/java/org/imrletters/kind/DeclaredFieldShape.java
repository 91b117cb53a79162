package org.imrletters.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imrletters.yaml.Fields;
import org.imrletters.yaml.Fields.Filled;
import org.imrletters.yaml.Fields.Given;
import org.imrletters.yaml.Shape;

/** What a pack may say of a field that it adds. */
final class DeclaredFieldShape {

  static final Shape<CodePattern> PATTERN = Shape.text().as(CodePattern::of, CodePattern::typed);

  /** Without the name that it is declared under. */
  private static final Shape<Function<String, FieldDeclaration>> FIELD = Shape.mapping("a field of the pack",
      fields -> {
        var type = type(fields);
        var required = fields.optional("required", Shape.flag(), "whether a case without it is wrong", "true");
        var description = fields.required("description", Shape.text(), "what belongs there, for whoever left it out",
            "the claim's number");
        var example = fields.optional("example", Shape.text(), "a value as it is typed", "\"01234567\"");
        var showTo = showTo(fields);
        return in -> name -> declared(name, type.apply(in), in.get(required), in.get(description), in.get(example),
            in.get(showTo));
      });

  private static final Shape<FieldType> ELEMENT = Shape.mapping("what a list holds", fields -> type(fields)::apply);

  /** All that a pack declares for one place, by name. */
  static final Shape<List<FieldDeclaration>> FIELDS = Shape.map(FIELD)
      .as(DeclaredFieldShape::named, fields -> Map.of());

  private DeclaredFieldShape() {}

  /** The roles whose letters alone tell something. */
  static Given<Set<String>> showTo(Fields<?> fields) {
    return fields.optional("showTo", DeclarationShape.set(Shape.text()), Set.of(),
        "the roles whose letters alone tell it, by their names in case files", "[provider]");
  }

  /** What was declared under its names. */
  static <T> List<T> named(Map<String, Function<String, T>> declared) {
    List<T> all = new ArrayList<>();
    declared.forEach((name, one) -> all.add(one.apply(name)));
    return all;
  }

  private static FieldDeclaration declared(String name, FieldType type, Optional<Boolean> required, String description,
      Optional<String> example, Set<String> showTo) {
    FieldType its = type instanceof FieldType.Code code && example.isPresent()
        ? new FieldType.Code(code.pattern(), example.get())
        : type;
    return new FieldDeclaration(name, its, required.orElse(false), description,
        its instanceof FieldType.Code ? its.example() : example.map(DeclaredFieldShape::typed).orElseGet(its::example),
        showTo);
  }

  /** An example as it can be typed anywhere: in quotes, where YAML would take it for more than a text. */
  private static String typed(String example) {
    return example.matches("[\\[{\"'][^\\n]*|[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]*") ? example
        : '"' + example.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** The fields by which a kind of field is told. */
  private static <G> Function<Filled, FieldType> type(Fields<G> fields) {
    var kind = fields.required("kind", Shape.word("kind of field", "kinds of fields", "unknown-word", Kind.values()),
        "what may be typed there", "text");
    var currency = fields.optional("currency", Shape.text(), "the currency of money (ISO 4217)", "USD");
    var words = fields.optional("words", Shape.list(Shape.text()), "the words of a choice", "[standard, expedited]");
    var pattern = fields.optional("pattern", PATTERN, "the form of a code", "\"A99[.9999]\"");
    var of = fields.optional("of", Shape.deferred(() -> ELEMENT), "what a list holds; text, if left out",
        "{kind: date}");
    var group = fields.optional("fields", Shape.deferred(() -> FIELDS), "the fields of a group",
        "{day: {kind: date, description: the day of the visit}}");
    return in -> switch (in.get(kind)) {
      case MONEY -> new FieldType.Money(in.get(currency).orElse("USD"));
      case CHOICE -> new FieldType.Choice(in.get(words).orElse(List.of()));
      case CODE -> new FieldType.Code(in.get(pattern).orElse(CodePattern.NONE),
          in.get(pattern).orElse(CodePattern.NONE).sample());
      case LIST -> new FieldType.Listed(in.get(of).orElse(FieldType.Plain.TEXT));
      case GROUP -> new FieldType.Grouped(in.get(group).orElse(List.of()));
      default -> FieldType.Plain.valueOf(in.get(kind).name());
    };
  }

  private enum Kind {
    TEXT, PROSE, DATE, DATES, NUMBER, MONEY, FLAG, CHOICE, CODE, LIST, GROUP
  }
}
