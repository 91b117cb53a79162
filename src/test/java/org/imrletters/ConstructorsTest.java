package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever calls a public constructor does not have to count. */
class ConstructorsTest {

  /** Values of one type in a row. */
  private static final int MOST = 8;

  private static final Path HOUSE = Path.of("src/main/java/org/imrletters");

  private static final List<String> ROOMS = List.of("", "review", "casefile", "diagnostic", "template", "proof",
      "golden", "golden/report", "golden/junit");

  @Test
  void noConstructorTakesMoreThanEightValuesOfOneTypeInARow() throws IOException {
    List<? extends Constructor<?>> all = sources().stream()
        .flatMap(ConstructorsTest::types)
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Stream.of(type.getConstructors()))
        .toList();
    assertTrue(all.size() > 30);
    assertEquals(List.of(), all.stream().filter(one -> inARow(one.getGenericParameterTypes()) > MOST).toList());
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.list(HOUSE.resolve(room))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  /** The type of a source file, and those in it. */
  private static Stream<Class<?>> types(Path source) {
    String name = "org/imrletters/" + HOUSE.relativize(source).toString().replace('\\', '/').replace(".java", "");
    try {
      return types(Class.forName(name.replace('/', '.')));
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  private static Stream<Class<?>> types(Class<?> type) {
    return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(ConstructorsTest::types));
  }

  private static int inARow(Type... types) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < types.length; i++) {
      run = i > 0 && types[i].equals(types[i - 1]) ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
