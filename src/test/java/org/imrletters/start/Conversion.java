package org.imrletters.start;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Turns the value on top of the stack into one of another type, as Java does around a lambda. */
final class Conversion {

  private static final Map<String, Type> PRIMITIVES = Map.of("java/lang/Boolean", Type.BOOLEAN_TYPE,
      "java/lang/Character", Type.CHAR_TYPE, "java/lang/Byte", Type.BYTE_TYPE, "java/lang/Short", Type.SHORT_TYPE,
      "java/lang/Integer", Type.INT_TYPE, "java/lang/Long", Type.LONG_TYPE, "java/lang/Float", Type.FLOAT_TYPE,
      "java/lang/Double", Type.DOUBLE_TYPE);

  private Conversion() {}

  /**
   * Adds the conversion to the code.
   *
   * @param given the type of the value
   * @param stated what it is at this place of the source, with its type arguments
   * @param wanted the type to be
   */
  static void of(GeneratorAdapter code, Type given, Type stated, Type wanted) {
    if (wanted.getSort() == Type.VOID) {
      drop(code, given);
    } else if (isPrimitive(given)) {
      ofPrimitive(code, given, stated, wanted);
    } else if (isPrimitive(wanted)) {
      ofObject(code, given, stated, wanted);
    } else if (!wanted.equals(given) && !wanted.getInternalName().equals("java/lang/Object")) {
      code.checkCast(wanted);
    }
  }

  private static void drop(GeneratorAdapter code, Type given) {
    switch (given.getSize()) {
      case 2 -> code.pop2();
      case 1 -> code.pop();
      default -> {}
    }
  }

  private static void ofPrimitive(GeneratorAdapter code, Type given, Type stated, Type wanted) {
    if (isPrimitive(wanted)) {
      code.cast(given, wanted);
      return;
    }
    Type boxed = unboxed(stated, given);
    code.cast(given, boxed);
    code.valueOf(boxed);
  }

  private static void ofObject(GeneratorAdapter code, Type given, Type stated, Type wanted) {
    Type held = unboxed(given, unboxed(stated, wanted));
    code.unbox(held);
    code.cast(held, wanted);
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static Type unboxed(Type box, Type otherwise) {
    return box.getSort() == Type.OBJECT ? PRIMITIVES.getOrDefault(box.getInternalName(), otherwise) : otherwise;
  }
}
