package org.imrletters.start;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The classes that a library looks for by their names and cannot find, as they are not in the jar. Java would say so after it
 * has read the names of all files in the jar; here the answer is given at once, and is the same: ClassNotFoundException.
 */
final class AbsentClasses {

  private static final Type EXCEPTION = Type.getType(ClassNotFoundException.class);
  private static final Method FOR_NAME = new Method("forName", "(Ljava/lang/String;)Ljava/lang/Class;");

  /** Where Java's own classes are, which every Java has others of. */
  private static final String OF_JAVA = "(java|javax|jdk|sun|com\\.sun|org\\.w3c|org\\.xml)\\..*";

  private final Set<String> files;
  private final ClassNode answer;

  /**
   * Those that are not among these.
   *
   * @param files the files of a jar
   */
  AbsentClasses(Set<String> files) {
    this.files = files;
    this.answer = written();
  }

  /** The class that gives the answer. */
  ClassNode answer() {
    return answer;
  }

  /** Lets this class have its answers at once; says whether it asks at all. */
  boolean answerIn(ClassNode node) {
    boolean asks = false;
    for (AbstractInsnNode step : Steps.of(node)) {
      if (step instanceof LdcInsnNode name && isAbsent(name.cst) && step.getNext() instanceof MethodInsnNode call
          && isLookUp(call)) {
        call.owner = answer.name;
        asks = true;
      }
    }
    return asks;
  }

  private boolean isAbsent(Object name) {
    return name instanceof String text && !text.matches(OF_JAVA) && !files.contains(text.replace('.', '/') + ".class");
  }

  private static boolean isLookUp(MethodInsnNode call) {
    return call.owner.equals("java/lang/Class") && call.name.equals(FOR_NAME.getName())
        && call.desc.equals(FOR_NAME.getDescriptor());
  }

  private static ClassNode written() {
    ClassNode node = new ClassNode();
    node.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        "org/imrletters/start/AbsentClass", null, "java/lang/Object", null);
    MethodNode method = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, FOR_NAME.getName(),
        FOR_NAME.getDescriptor(), null, null);
    GeneratorAdapter code = new GeneratorAdapter(method, method.access, method.name, method.desc);
    code.newInstance(EXCEPTION);
    code.dup();
    code.loadArg(0);
    code.invokeConstructor(EXCEPTION, Method.getMethod("void <init> (String)"));
    code.throwException();
    method.visitMaxs(3, 1);
    node.methods.add(method);
    return node;
  }
}
