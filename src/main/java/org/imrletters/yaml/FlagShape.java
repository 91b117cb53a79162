package org.imrletters.yaml;

import java.util.Optional;
import org.imrletters.diagnostic.TypedFlag;
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
    Optional<Boolean> flag = TypedFlag.parse(text);
    if (flag.isEmpty()) {
      complaints.error("not-a-flag", node, Quoted.typed(text) + " is neither yes nor no", TypedFlag.HINT);
    }
    return flag.orElse(null);
  }

  @Override
  Tree tree(Boolean value, boolean whole) {
    return new Tree.Single(value ? "yes" : "no", value);
  }
}
