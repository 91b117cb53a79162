package org.imrletters.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** FreeMarker as the command has it does what it did, but not what a letter has no use for. */
class FreeMarkerClassesTest {

  private static final String LATE = "$Late";

  private static Map<String, byte[]> jar;
  private static OwnClasses classes;

  @BeforeAll
  static void change() throws IOException, URISyntaxException {
    jar = freeMarker();
    Map<String, byte[]> all = new LinkedHashMap<>();
    jar.forEach((name, bytes) -> all.put(name.replace(".class", ""), bytes));
    all.putAll(FreeMarkerClasses.changed(jar));
    all.put(Numbers.class.getName(), file(Numbers.class));
    classes = new OwnClasses(all);
  }

  @Test
  void aPlainTextNeedsNoConstantThatIsDearAndNumbersGiveTheSameText() throws Exception {
    assertEquals(Numbers.plain(), told("plain"));
    assertEquals(List.of(), asked(LATE));
    assertEquals(Numbers.all(), told("all"));
    assertEquals(6, asked(LATE).size(), asked(LATE).toString());
  }

  @Test
  void noLibraryIsLookedForThatIsNotThere() throws Exception {
    told("plain");
    assertEquals(List.of(), asked("org.python"));
    assertEquals(List.of(), asked("_2_4_OrLaterMarker"));
    assertTrue(classes.asked().contains("freemarker.template.Configuration"));
  }

  @Test
  void javaItselfIsAskedForItsOwnClasses() {
    Set<String> asked = new TreeSet<>();
    FreeMarkerClasses.changed(jar).values().forEach(bytes -> asked.addAll(askedOfJava(PlainClassesTest.read(bytes))));
    assertTrue(asked.contains("com.sun.org.apache.xpath.internal.XPath"), asked.toString());
    assertEquals(List.of(), asked.stream().filter(name -> name.startsWith("org.python")).toList());
  }

  /** The names of the classes that a class asks Java for. */
  private static List<String> askedOfJava(ClassNode node) {
    return Steps.of(node)
        .stream()
        .filter(step -> step instanceof LdcInsnNode && step.getNext() instanceof MethodInsnNode call
            && call.name.equals("forName") && call.owner.equals("java/lang/Class"))
        .map(step -> String.valueOf(((LdcInsnNode) step).cst))
        .toList();
  }

  @Test
  void aConstantThatAnyoneMayReadStaysWhereItIs() {
    assertThrows(IllegalStateException.class,
        () -> new LateConstants(PlainClassesTest.read(jar.get("freemarker/template/Configuration.class"))));
  }

  @Test
  void anotherFreeMarkerIsNotChangedUnseen() {
    Map<String, byte[]> less = new LinkedHashMap<>(jar);
    assertNotNull(less.remove("freemarker/core/XSCFormat.class"));
    assertThrows(IllegalStateException.class, () -> FreeMarkerClasses.changed(less));
  }

  private static Object told(String what) throws ReflectiveOperationException {
    Class<?> numbers = classes.loadClass(Numbers.class.getName());
    Method method = numbers.getDeclaredMethod(what);
    method.setAccessible(true);
    return method.invoke(null);
  }

  private static List<String> asked(String part) {
    return classes.asked().stream().filter(name -> name.contains(part)).toList();
  }

  private static Map<String, byte[]> freeMarker() throws IOException, URISyntaxException {
    Path path = Path.of(Configuration.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (JarFile file = new JarFile(path.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()
          .filter(FreeMarkerClassesTest::isInTheCommand)::iterator) {
        try (InputStream in = file.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return files;
  }

  /** What is built on libraries that the command is without is not in it. */
  private static boolean isInTheCommand(JarEntry entry) {
    return entry.getName().endsWith(".class") && Stream.of("jakarta", "jdom", "jsp", "jython", "servlet", "xml")
        .noneMatch(without -> entry.getName().startsWith("freemarker/ext/" + without));
  }

  private static byte[] file(Class<?> of) throws IOException {
    try (InputStream in = of.getResourceAsStream(of.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }
}
