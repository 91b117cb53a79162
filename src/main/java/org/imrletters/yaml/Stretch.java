package org.imrletters.yaml;

import org.imrletters.yaml.Node.Scalar;
import org.imrletters.yaml.Node.Style;

/** Says where to point at for a value as a whole. */
final class Stretch {

  private Stretch() {}

  /** Its first character: of a block its first word, of a value that is not there the sign before it. */
  static int start(SourceFile file, Node node) {
    if (node instanceof Scalar scalar) {
      if (scalar.style() == Style.BLOCK) {
        return blockStart(file, scalar);
      }
      if (scalar.start() == scalar.end()) {
        return Math.max(0, scalar.start() - 1);
      }
    }
    return node.start();
  }

  private static int blockStart(SourceFile file, Scalar block) {
    int at = file.lineEnd(block.start());
    while (at < block.end() && Character.isWhitespace(file.text().charAt(at))) {
      at++;
    }
    return at < block.end() ? at : block.start();
  }
}
