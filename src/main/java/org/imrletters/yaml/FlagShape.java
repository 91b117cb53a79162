package org.imrletters.yaml;

import java.util.Optional;
import org.imrletters.diagnostic.TypedFact;
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
  @Nullable
  Boolean read(Node node, Complaints complaints) {
    String text = Typed.text(node, this, complaints);
    if (text == null) {
      return null;
    }
    Optional<Boolean> flag = TypedFact.flag(text);
    if (flag.isEmpty()) {
      complaints.error("not-a-flag", node, Quoted.typed(text) + " is neither yes nor no", TypedFact.FLAG_HINT);
    }
    return flag.orElse(null);
  }

  @Override
  Tree tree(Boolean value, boolean whole) {
    return new Tree.Single(value ? "yes" : "no", value);
  }
}
