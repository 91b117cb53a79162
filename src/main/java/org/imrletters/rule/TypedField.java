package org.imrletters.rule;

import java.util.stream.Stream;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.FieldDeclaration.Kind;
import org.imrletters.review.LetterKind;

/** What was typed in a field that the pack declares. */
record TypedField(String name, String value) {

  /** The fields of this kind that hold a word, in the pack's order. */
  static Stream<TypedField> of(Kind wanted, Case review, LetterKind kind) {
    return kind.fields()
        .stream()
        .filter(field -> field.kind() == wanted && review.fields().containsKey(field.name()))
        .map(field -> new TypedField(field.name(), review.fields().get(field.name())))
        .filter(field -> !field.value.isBlank());
  }

  FieldPath at() {
    return at(name);
  }

  /** The place of the pack's field of this name. */
  static FieldPath at(String name) {
    return new FieldPath("fields").field(name);
  }
}
