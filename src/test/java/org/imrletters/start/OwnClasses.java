package org.imrletters.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Loads these classes itself, and verifies them as any others; keeps in mind what it was asked for. */
final class OwnClasses extends ClassLoader {

  private final Map<String, byte[]> classes = new HashMap<>();
  private final Set<String> asked = new TreeSet<>();

  /**
   * With these classes.
   *
   * @param classes class files by their names with slashes
   */
  OwnClasses(Map<String, byte[]> classes) {
    super(OwnClasses.class.getClassLoader());
    classes.forEach((name, bytes) -> this.classes.put(name.replace('/', '.'), bytes));
  }

  /** The names of all classes that were asked for until now, in their order. */
  Set<String> asked() {
    return asked;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      asked.add(name);
      Class<?> known = findLoadedClass(name);
      byte[] bytes = classes.get(name);
      if (known != null || bytes == null) {
        return known != null ? known : super.loadClass(name, resolve);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
