package org.imrletters.template;

import java.util.List;
import java.util.Map;
import org.imrletters.review.FieldDeclaration;
import org.imrletters.yaml.Shape;

/** What a {@code pack.yaml} may say of a field that it adds to the case file. */
final class PackFieldShape {

  static final Shape<Declared> FIELD = Shape.mapping("a field of the pack", fields -> {
    var kind = fields.required("kind",
        Shape.word("kind of field", "kinds of fields", "unknown-word", FieldDeclaration.Kind.values()),
        "what may be typed there", "text");
    var required = fields.optional("required", Shape.flag(), "whether a case without it is wrong", "true");
    var description = fields.required("description", Shape.text(), "what belongs there, for whoever left it out",
        "the claim's number");
    return in -> new Declared(in.get(kind), in.get(required).orElse(false), in.get(description));
  });

  private PackFieldShape() {}

  /** One of them, as it is declared under its name. */
  record Declared(FieldDeclaration.Kind kind, boolean required, String description) {}

  static List<FieldDeclaration> declarations(Map<String, Declared> fields) {
    return fields.entrySet()
        .stream()
        .map(field -> new FieldDeclaration(field.getKey(), field.getValue().kind(), field.getValue().required(),
            field.getValue().description()))
        .toList();
  }
}
