package org.imrletters.start;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;

/** The steps that the methods of a class take. */
final class Steps {

  private Steps() {}

  /** All of them, method by method. */
  static List<AbstractInsnNode> of(ClassNode node) {
    return node.methods.stream().flatMap(method -> Stream.of(method.instructions.toArray())).toList();
  }
}
