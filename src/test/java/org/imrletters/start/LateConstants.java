package org.imrletters.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The constants of a class, moved into one beside it: they are made when the first of them is read, and not when the class is
 * first touched. It is how programs are written where a constant is dear. Instances of the class itself stay where they are.
 */
final class LateConstants {

  private static final String INITIALIZER = "<clinit>";

  private final ClassNode node;
  private final ClassNode holder = new ClassNode();
  private final Set<String> moved = new HashSet<>();

  /**
   * Moves the constants of this class.
   *
   * @throws IllegalStateException if one of them can be read from outside of its package, or if there is none
   */
  LateConstants(ClassNode node) {
    this.node = node;
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    holder.visit(node.version, access, node.name + "$Late", null, "java/lang/Object", null);
    MethodNode initializer = node.methods.stream()
        .filter(method -> method.name.equals(INITIALIZER))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(node.name + " makes no constants"));
    node.methods.remove(initializer);
    moveCode(initializer);
    moveFields();
  }

  /** The class that holds the constants from now on. */
  ClassNode holder() {
    return holder;
  }

  /** Lets a class read the constants where they are; says whether it reads any. */
  boolean redirect(ClassNode reader) {
    boolean reads = false;
    for (AbstractInsnNode step : Steps.of(reader)) {
      if (step instanceof FieldInsnNode field && field.owner.equals(node.name) && moved.contains(field.name)) {
        field.owner = holder.name;
        reads = true;
      }
    }
    return reads;
  }

  /** What makes instances of the class stays in its initializer; all else goes. */
  private void moveCode(MethodNode initializer) {
    MethodNode staying = new MethodNode(Opcodes.ACC_STATIC, INITIALIZER, "()V", null, null);
    for (AbstractInsnNode step : initializer.instructions.toArray()) {
      if (step instanceof FieldInsnNode field && field.getOpcode() == Opcodes.PUTSTATIC) {
        if (field.desc.equals("L" + node.name + ";")) {
          making(field).forEach(made -> {
            initializer.instructions.remove(made);
            staying.instructions.add(made);
          });
        } else {
          moved.add(field.name);
        }
      }
    }
    if (staying.instructions.size() > 0) {
      staying.instructions.add(new InsnNode(Opcodes.RETURN));
      staying.maxStack = 2;
      node.methods.add(staying);
    }
    holder.methods.add(initializer);
  }

  /** The steps of {@code FIELD = new NAME()}. */
  private static List<AbstractInsnNode> making(FieldInsnNode field) {
    List<AbstractInsnNode> steps = new ArrayList<>(List.of(field));
    for (int wanted : List.of(Opcodes.INVOKESPECIAL, Opcodes.DUP, Opcodes.NEW)) {
      AbstractInsnNode before = steps.get(0).getPrevious();
      if (before.getOpcode() != wanted) {
        throw new IllegalStateException(field.owner + "." + field.name + " is not simply made");
      }
      steps.add(0, before);
    }
    return steps;
  }

  private void moveFields() {
    for (FieldNode field : List.copyOf(node.fields)) {
      if (moved.contains(field.name)) {
        if ((field.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0) {
          throw new IllegalStateException(node.name + "." + field.name + " may be read by anyone");
        }
        node.fields.remove(field);
        field.access &= ~Opcodes.ACC_PRIVATE;
        holder.fields.add(field);
      }
    }
    redirect(holder);
  }
}
