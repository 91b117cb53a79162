package org.imrletters.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Classes without code that Java makes while the program runs do what they did with it. */
class PlainClassesTest {

  private static final Path FOLDER = Path.of("target/test-classes/org/imrletters/start");
  private static final String SAMPLES = Samples.class.getName();

  @Test
  void everyLambdaAndEveryRecordSaysTheSame() throws Exception {
    Map<String, byte[]> plain = plain();
    assertEquals(List.of(), dynamic(plain));
    Class<?> samples = new OwnClasses(plain).loadClass(SAMPLES);
    assertNotEquals(Samples.class, samples);
    Method told = samples.getDeclaredMethod("told");
    told.setAccessible(true);
    assertEquals(Samples.told(), told.invoke(null));
  }

  @Test
  void theSameClassesGiveTheSameBytes() throws Exception {
    Map<String, byte[]> first = plain();
    Map<String, byte[]> second = plain();
    assertEquals(new TreeSet<>(first.keySet()), new TreeSet<>(second.keySet()));
    first.forEach((name, bytes) -> assertEquals(List.of(bytes.length, Arrays.hashCode(bytes)),
        List.of(second.get(name).length, Arrays.hashCode(second.get(name))), name));
  }

  private static Map<String, byte[]> plain() throws IOException {
    PlainClasses classes = new PlainClasses();
    boolean wasDynamic = false;
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().filter(PlainClassesTest::isSample).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        wasDynamic |= !dynamic(Map.of(file.toString(), bytes)).isEmpty();
        classes.add(bytes);
      }
    }
    assertTrue(wasDynamic);
    return classes.made();
  }

  private static boolean isSample(Path file) {
    return file.getFileName().toString().matches("Samples(\\$.*)?\\.class");
  }

  /** Where code is left to be made while the program runs. */
  private static List<String> dynamic(Map<String, byte[]> classes) {
    return classes.values()
        .stream()
        .map(PlainClassesTest::read)
        .flatMap(node -> node.methods.stream()
            .filter(
                method -> Stream.of(method.instructions.toArray()).anyMatch(InvokeDynamicInsnNode.class::isInstance))
            .map(method -> node.name + "." + method.name))
        .toList();
  }

  static ClassNode read(byte[] bytes) {
    ClassNode node = new ClassNode(Opcodes.ASM9);
    new ClassReader(bytes).accept(node, 0);
    return node;
  }
}
