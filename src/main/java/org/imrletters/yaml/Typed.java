package org.imrletters.yaml;

import org.imrletters.yaml.Node.Refused;
import org.imrletters.yaml.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Takes a value's text, or says why it has none. */
final class Typed {

  private Typed() {}

  /** The text without the blanks around it; null where there is none, which has been complained about then. */
  static @Nullable String text(Node node, Shape<?> expected, Complaints complaints) {
    if (!(node instanceof Scalar scalar)) {
      wrongType(node, expected, complaints);
      return null;
    }
    String text = scalar.text().strip();
    if (scalar.isAbsent() || text.isEmpty()) {
      empty(scalar, expected, complaints);
      return null;
    }
    return text;
  }

  static void wrongType(Node node, Shape<?> expected, Complaints complaints) {
    if (node instanceof Scalar scalar && scalar.isAbsent()) {
      empty(scalar, expected, complaints);
    } else if (!(node instanceof Refused)) {
      complaints.error("wrong-type", node, "expected " + expected.words() + ", found " + node.words(),
          expected.advice());
    }
  }

  static void empty(Scalar scalar, Shape<?> expected, Complaints complaints) {
    boolean word = scalar.isAbsent() && !scalar.text().isEmpty();
    complaints.error("empty-value", scalar, "nothing is given here",
        word ? "write " + expected.words() + "; if the text '" + scalar.text() + "' is meant, put it in quotes"
            : "write " + expected.words() + " here, or delete it");
  }
}
