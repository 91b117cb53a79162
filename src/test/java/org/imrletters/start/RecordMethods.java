package org.imrletters.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What a record compares, hashes or shows, written out component by component as {@code ObjectMethods} does it. */
final class RecordMethods {

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type OBJECTS = Type.getType(Objects.class);
  private static final Type BUILDER = Type.getType(StringBuilder.class);

  private final Type type;
  private final InvokeDynamicInsnNode call;
  private final List<Handle> components = new ArrayList<>();
  private final MethodNode written;
  private final GeneratorAdapter code;

  RecordMethods(Type type, InvokeDynamicInsnNode call) {
    this.type = type;
    this.call = call;
    for (int i = 2; i < call.bsmArgs.length; i++) {
      components.add((Handle) call.bsmArgs[i]);
    }
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    this.written = new MethodNode(access, call.name + "$written", call.desc, null, null);
    this.code = new GeneratorAdapter(written, access, written.name, written.desc);
  }

  /** The static method to be called in the stead of what would be made while the program runs. */
  MethodNode written() {
    code.visitCode();
    switch (call.name) {
      case "equals" -> writeEquals();
      case "hashCode" -> writeHashCode();
      case "toString" -> writeToString();
      default -> throw new IllegalArgumentException("a record has no " + call.name);
    }
    // The most that any of these holds at once: two values of two words each, and what they are compared with.
    code.visitMaxs(6, 2);
    code.visitEnd();
    return written;
  }

  private void writeEquals() {
    Label same = new Label();
    Label different = new Label();
    code.loadArg(0);
    code.loadArg(1);
    code.ifCmp(OBJECT, GeneratorAdapter.EQ, same);
    code.loadArg(1);
    code.instanceOf(type);
    code.ifZCmp(GeneratorAdapter.EQ, different);
    for (Handle component : components) {
      load(component);
      code.loadArg(1);
      code.checkCast(type);
      code.getField(type, component.getName(), typeOf(component));
      jumpIfDifferent(typeOf(component), different);
    }
    mark(same);
    code.push(true);
    code.returnValue();
    mark(different);
    code.push(false);
    code.returnValue();
  }

  private void mark(Label label) {
    code.mark(label);
    Object[] locals = {type.getInternalName(), OBJECT.getInternalName()};
    code.visitFrame(Opcodes.F_NEW, 2, locals, 0, new Object[0]);
  }

  private void jumpIfDifferent(Type component, Label different) {
    switch (component.getSort()) {
      case Type.FLOAT, Type.DOUBLE -> {
        Method compare = new Method("compare", Type.INT_TYPE, new Type[]{component, component});
        code.invokeStatic(box(component), compare);
        code.ifZCmp(GeneratorAdapter.NE, different);
      }
      case Type.ARRAY, Type.OBJECT -> {
        code.invokeStatic(OBJECTS, Method.getMethod("boolean equals (Object, Object)"));
        code.ifZCmp(GeneratorAdapter.EQ, different);
      }
      default -> code.ifCmp(component, GeneratorAdapter.NE, different);
    }
  }

  private void writeHashCode() {
    code.push(0);
    for (Handle component : components) {
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      load(component);
      Type held = typeOf(component);
      boolean isPrimitive = held.getSort() < Type.ARRAY;
      Method hashCode = new Method("hashCode", Type.INT_TYPE, new Type[]{isPrimitive ? held : OBJECT});
      code.invokeStatic(isPrimitive ? box(held) : OBJECTS, hashCode);
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
  }

  private void writeToString() {
    String[] names = ((String) call.bsmArgs[1]).split(";");
    code.newInstance(BUILDER);
    code.dup();
    code.invokeConstructor(BUILDER, Method.getMethod("void <init> ()"));
    code.push(type);
    code.invokeVirtual(Type.getType(Class.class), Method.getMethod("String getSimpleName ()"));
    append(Type.getType(String.class));
    for (int i = 0; i < components.size(); i++) {
      appendText((i == 0 ? "[" : ", ") + names[i] + "=");
      load(components.get(i));
      append(typeOf(components.get(i)));
    }
    appendText(components.isEmpty() ? "[]" : "]");
    code.invokeVirtual(BUILDER, Method.getMethod("String toString ()"));
    code.returnValue();
  }

  private void appendText(String text) {
    code.push(text);
    append(Type.getType(String.class));
  }

  private void append(Type type) {
    Type taken = switch (type.getSort()) {
      case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
      case Type.ARRAY, Type.OBJECT -> OBJECT;
      default -> type;
    };
    code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[]{taken}));
  }

  private void load(Handle component) {
    code.loadArg(0);
    code.getField(type, component.getName(), typeOf(component));
  }

  private static Type typeOf(Handle component) {
    return Type.getType(component.getDesc());
  }

  private static Type box(Type primitive) {
    String name = switch (primitive.getSort()) {
      case Type.BOOLEAN -> "Boolean";
      case Type.CHAR -> "Character";
      case Type.BYTE -> "Byte";
      case Type.SHORT -> "Short";
      case Type.INT -> "Integer";
      case Type.LONG -> "Long";
      case Type.FLOAT -> "Float";
      default -> "Double";
    };
    return Type.getObjectType("java/lang/" + name);
  }
}
