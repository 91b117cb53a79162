package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever calls a public constructor does not have to count. */
class ConstructorsTest {

  /** Values of one type in a row. */
  private static final int MOST = 8;

  private static final Set<String> ROOMS = Set.of("", ".review", ".casefile", ".diagnostic", ".template", ".proof",
      ".golden", ".golden.report", ".golden.junit");

  @Test
  void noConstructorTakesMoreThanEightValuesOfOneTypeInARow() {
    List<? extends Constructor<?>> all = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.imrletters")
        .stream()
        .filter(type -> ROOMS.contains(type.getPackageName().substring("org.imrletters".length())))
        .map(JavaClass::reflect)
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Stream.of(type.getConstructors()))
        .toList();
    assertTrue(all.size() > 30);
    assertEquals(List.of(), all.stream().filter(one -> inARow(one.getGenericParameterTypes()) > MOST).toList());
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
