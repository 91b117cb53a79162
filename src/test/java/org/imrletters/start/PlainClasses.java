package org.imrletters.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Classes that do the same by plain calls where the compiler left it to Java to make the code while the program runs: each
 * lambda and method reference becomes a class of its own, and the {@code equals}, {@code hashCode} and {@code toString} of
 * records are written out. Before Java 24 every such place costs a start some 60 microseconds, even from an archive of
 * classes, and a letter meets hundreds; a class from an archive costs a tenth of that.
 */
final class PlainClasses {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private final Map<String, ClassNode> nodes = new LinkedHashMap<>();
  private final Map<String, byte[]> lambdas = new LinkedHashMap<>();

  /** Takes in a class file; all classes of a nest must be there before they are {@linkplain #made made}. */
  void add(byte[] classFile) {
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, 0);
    nodes.put(node.name, node);
  }

  /** The class files of all that were taken in, and of those that were made for them, by their names with slashes. */
  Map<String, byte[]> made() {
    nodes.values().forEach(this::makePlain);
    Map<String, byte[]> made = new LinkedHashMap<>();
    nodes.forEach((name, node) -> {
      ClassWriter out = new ClassWriter(0);
      node.accept(out);
      made.put(name, out.toByteArray());
    });
    made.putAll(lambdas);
    return made;
  }

  private void makePlain(ClassNode node) {
    for (MethodNode method : List.copyOf(node.methods)) {
      for (AbstractInsnNode step : method.instructions) {
        if (step instanceof InvokeDynamicInsnNode call) {
          MethodInsnNode plain = plain(node, call);
          if (plain != null) {
            method.instructions.set(call, plain);
          }
        }
      }
    }
  }

  /** What to call instead; null for what is left as it is. */
  private MethodInsnNode plain(ClassNode node, InvokeDynamicInsnNode call) {
    String way = call.bsm.getOwner() + "." + call.bsm.getName();
    return switch (way) {
      case LAMBDAS + ".metafactory" -> ofLambda(node, call);
      case RECORDS + ".bootstrap" -> ofRecord(node, call);
      default -> null;
    };
  }

  private MethodInsnNode ofLambda(ClassNode node, InvokeDynamicInsnNode call) {
    ClassNode host = node.nestHostClass == null ? node : nodes.get(node.nestHostClass);
    LambdaClass lambda = new LambdaClass(node.name + "$$Lambda" + lambdas.size(), host.name, node.version, call);
    lambdas.put(lambda.name(), lambda.bytes());
    host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
    host.nestMembers.add(lambda.name());
    return new MethodInsnNode(Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.MAKER, call.desc, false);
  }

  private static MethodInsnNode ofRecord(ClassNode node, InvokeDynamicInsnNode call) {
    MethodNode written = new RecordMethods(Type.getObjectType(node.name), call).written();
    node.methods.add(written);
    return new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, written.name, written.desc, false);
  }
}
