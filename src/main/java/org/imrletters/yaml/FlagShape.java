package org.imrletters.yaml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class FlagShape extends Shape<Boolean> {

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.flag();
  }

  @Override
  String words() {
    return "yes or no";
  }

  @Override
  @Nullable Boolean read(Node node, Complaints complaints) {
    String text = Typed.text(node, this, complaints);
    if (text == null) {
      return null;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Boolean.TRUE;
      case "false", "no" -> Boolean.FALSE;
      default -> {
        complaints.error("unknown-word", node, Quoted.typed(text) + " is neither yes nor no",
            "the words here are: yes, no, true, false");
        yield null;
      }
    };
  }
}
