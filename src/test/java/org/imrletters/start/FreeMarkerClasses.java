package org.imrletters.start;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * FreeMarker's classes, so changed that they do not do for a single letter what it has no use for: make, when they are first
 * touched, the ways to write fractions in the world's languages, and powers of huge numbers; and look through all classes of
 * the command for libraries that it is without. That was a sixth of the time of such a letter.
 */
final class FreeMarkerClasses {

  private static final String FREEMARKER = "freemarker/";

  private static final List<String> WITH_DEAR_CONSTANTS = List.of("freemarker/core/LegacyCFormat",
      "freemarker/core/AbstractJSONLikeFormat", "freemarker/core/JavaCFormat", "freemarker/core/XSCFormat",
      "freemarker/core/BuiltInsForNumbers$roundBI", "freemarker/template/utility/NumberUtil");

  private final Map<String, ClassNode> nodes = new LinkedHashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  private FreeMarkerClasses(Map<String, byte[]> jar) {
    jar.forEach((name, bytes) -> {
      if (name.startsWith(FREEMARKER) && name.endsWith(".class")) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        nodes.put(node.name, node);
      }
    });
  }

  /**
   * The class files that are other than before, by their names with slashes.
   *
   * @param jar the files of the command's jar by their names; but for those of Java, it holds all classes there are
   * @throws IllegalStateException if FreeMarker is no more what is changed here
   */
  static Map<String, byte[]> changed(Map<String, byte[]> jar) {
    FreeMarkerClasses classes = new FreeMarkerClasses(jar);
    WITH_DEAR_CONSTANTS.forEach(classes::makeLate);
    classes.lookForNoneOfThe(new AbsentClasses(jar.keySet()));
    Map<String, byte[]> changed = new LinkedHashMap<>();
    classes.changed.forEach(name -> {
      ClassWriter out = new ClassWriter(0);
      classes.nodes.get(name).accept(out);
      changed.put(name, out.toByteArray());
    });
    return changed;
  }

  private void makeLate(String name) {
    ClassNode node = nodes.get(name);
    if (node == null) {
      throw new IllegalStateException("FreeMarker has no class " + name);
    }
    LateConstants constants = new LateConstants(node);
    changed.add(name);
    add(constants.holder());
    changeWhere(constants::redirect);
  }

  private void lookForNoneOfThe(AbsentClasses absent) {
    changeWhere(absent::answerIn);
    add(absent.answer());
  }

  private void add(ClassNode made) {
    nodes.put(made.name, made);
    changed.add(made.name);
  }

  private void changeWhere(Predicate<ClassNode> changes) {
    nodes.values().stream().filter(changes).forEach(node -> changed.add(node.name));
  }
}
