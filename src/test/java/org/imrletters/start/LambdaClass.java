package org.imrletters.start;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * The class of one lambda or method reference: it holds what the lambda captured, and its one method calls what the compiler
 * made of the lambda's body. It belongs to the nest of the class that the lambda stands in, so as to reach what is private.
 */
final class LambdaClass {

  /** The static method that makes an instance from what is captured. */
  static final String MAKER = "of";

  private static final Type OBJECT = Type.getType(Object.class);

  private final Type type;
  private final Type[] captured;
  private final InvokeDynamicInsnNode call;
  private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  LambdaClass(String name, String nestHost, int version, InvokeDynamicInsnNode call) {
    this.type = Type.getObjectType(name);
    this.captured = Type.getArgumentTypes(call.desc);
    this.call = call;
    String[] interfaces = {Type.getReturnType(call.desc).getInternalName()};
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    out.visit(version, access, name, null, OBJECT.getInternalName(), interfaces);
    out.visitNestHost(nestHost);
  }

  String name() {
    return type.getInternalName();
  }

  byte[] bytes() {
    for (int i = 0; i < captured.length; i++) {
      out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null)
          .visitEnd();
    }
    Method constructor = new Method("<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
    writeConstructor(method(Opcodes.ACC_PRIVATE, constructor));
    writeMaker(method(Opcodes.ACC_STATIC, new Method(MAKER, call.desc)), constructor);
    Type erased = (Type) call.bsmArgs[0];
    writeBody(method(Opcodes.ACC_PUBLIC, new Method(call.name, erased.getDescriptor())), erased);
    out.visitEnd();
    return out.toByteArray();
  }

  private static String field(int index) {
    return "captured" + index;
  }

  private GeneratorAdapter method(int access, Method method) {
    GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, out);
    code.visitCode();
    return code;
  }

  private void writeConstructor(GeneratorAdapter code) {
    code.loadThis();
    code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(type, field(i), captured[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  private void writeMaker(GeneratorAdapter code, Method constructor) {
    code.newInstance(type);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(type, constructor);
    code.returnValue();
    code.endMethod();
  }

  private void writeBody(GeneratorAdapter code, Type erased) {
    Handle body = (Handle) call.bsmArgs[1];
    Type stated = (Type) call.bsmArgs[2];
    Type owner = Type.getObjectType(body.getOwner());
    boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (makes) {
      code.newInstance(owner);
      code.dup();
    }
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(type, field(i), captured[i]);
    }
    List<Type> wanted = parameters(body, owner);
    for (int i = 0; i < erased.getArgumentTypes().length; i++) {
      code.loadArg(i);
      Conversion.of(code, erased.getArgumentTypes()[i], stated.getArgumentTypes()[i], wanted.get(captured.length + i));
    }
    code.visitMethodInsn(kind(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type given = makes ? owner : Type.getReturnType(body.getDesc());
    Conversion.of(code, given, stated.getReturnType(), erased.getReturnType());
    code.returnValue();
    code.endMethod();
  }

  /** What the body takes from the stack: its object as well, if it has one. */
  private static List<Type> parameters(Handle body, Type owner) {
    List<Type> all = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      all.add(owner);
    }
    all.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return all;
  }

  /** The private method of another class in the nest is called as any method; only its own class calls it specially. */
  private static int kind(Handle body) {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }
}
