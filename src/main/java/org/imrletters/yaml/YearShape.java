package org.imrletters.yaml;

import java.time.Year;
import org.jspecify.annotations.Nullable;

final class YearShape extends Shape<Year> {

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
  Year read(Node node, Complaints complaints) {
    String text = Typed.text(node, this, complaints);
    if (text == null) {
      return null;
    }
    if (isYear(text)) {
      return Year.of(Integer.parseInt(text));
    }
    complaints.error("not-a-year", node, Quoted.typed(text) + " is not a year",
        "write a year with four digits, as 2009");
    return null;
  }

  @Override
  Tree tree(Year value, boolean whole) {
    return new Tree.Single(value.toString(), value);
  }

  private static boolean isYear(String text) {
    return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
