package org.imrletters.yaml;

import java.time.LocalDate;
import java.util.Optional;
import org.imrletters.diagnostic.TypedFact;
import org.jspecify.annotations.Nullable;

final class DateShape extends Shape<LocalDate> {

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
  LocalDate read(Node node, Complaints complaints) {
    String text = Typed.text(node, this, complaints);
    if (text == null) {
      return null;
    }
    Optional<LocalDate> date = TypedFact.date(text);
    if (date.isEmpty()) {
      complaints.error(TypedFact.NOT_A_DATE, node, Quoted.typed(text) + " is not a date", TypedFact.dateHint(text));
    }
    return date.orElse(null);
  }

  @Override
  Tree tree(LocalDate value, boolean whole) {
    return new Tree.Single(value.toString(), value);
  }
}
