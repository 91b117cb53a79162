package org.imrletters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom: values at the bottom, stages above them that never import each other, one door on top. Golden
 * suites stand above the door, and their results and the kit for JUnit above them.
 */
class HouseTest {

  private static final String HOUSE = "org.imrletters";

  /** What each room may import of ours. The door, the room named "", may import all but the command. */
  private static final Map<String, Set<String>> OURS = Map.ofEntries(Map.entry("review", Set.of()),
      Map.entry("diagnostic", Set.of()), Map.entry("letter", Set.of()), Map.entry("style", Set.of()),
      Map.entry("file", Set.of()), Map.entry("suite", Set.of("", "casefile", "diagnostic", "file", "readback")),
      Map.entry("results", Set.of("diagnostic", "readback", "suite")),
      Map.entry("junit", Set.of("", "diagnostic", "file", "readback", "suite")), Map.entry("readback", Set.of()),
      Map.entry("image", Set.of()), Map.entry("drawing", Set.of("image")), Map.entry("font", Set.of()),
      Map.entry("yaml", Set.of("diagnostic")), Map.entry("casefile", Set.of("review", "diagnostic", "yaml")),
      Map.entry("rule", Set.of("review", "diagnostic")),
      Map.entry("template", Set.of("review", "letter", "diagnostic", "yaml", "image", "drawing", "font")),
      Map.entry("render", Set.of("letter")), Map.entry("layout", Set.of("letter", "style")), Map.entry("pdf", Set.of()),
      Map.entry("paper", Set.of("letter", "style", "layout", "image", "drawing", "pdf")),
      Map.entry("proof", Set.of("letter", "diagnostic")), Map.entry("explain", Set.of("diagnostic")),
      Map.entry("report", Set.of("diagnostic", "explain")),
      Map.entry("schema", Set.of("casefile", "template", "yaml")));

  /** The rooms that may know a foreign library; everything else is the JDK's and JSpecify's. */
  private static final Map<String, Set<String>> FOREIGN = Map.ofEntries(
      Map.entry("tools.jackson", Set.of("yaml", "report", "schema")), Map.entry("org.snakeyaml", Set.of("yaml")),
      Map.entry("freemarker", Set.of("template")), Map.entry("com.openhtmltopdf", Set.of("paper", "style")),
      Map.entry("org.apache", Set.of("paper", "proof", "readback")),
      Map.entry("com.github.difflib", Set.of("proof", "suite")), Map.entry("org.junit", Set.of("junit")),
      Map.entry("org.opentest4j", Set.of("junit")), Map.entry("org.approvaltests", Set.of("junit")),
      Map.entry("com.spun", Set.of("junit")), Map.entry("picocli", Set.of("cli")));

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(HOUSE);

  @Test
  void everyRoomImportsOnlyWhatItMay() {
    List<String> broken = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      String room = room(type);
      if (room.isEmpty() || room.equals("cli")) {
        continue;
      }
      imports(type).stream()
          .map(HouseTest::room)
          .filter(other -> !other.equals(room) && !OURS.get(room).contains(other))
          .forEach(other -> broken
              .add(type.getSimpleName() + " of " + room + " imports from " + (other.isEmpty() ? "the door" : other)));
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void theDoorDoesNotKnowTheCommandNorGoldenSuites() {
    noClasses().that()
        .resideInAPackage(HOUSE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(HOUSE + ".cli", HOUSE + ".suite", HOUSE + ".results", HOUSE + ".junit")
        .check(CLASSES);
  }

  @Test
  void theCommandKnowsTheDoorAndTheValues() {
    noClasses().that()
        .resideInAPackage(HOUSE + ".cli")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(HOUSE + ".rule", HOUSE + ".render", HOUSE + ".paper", HOUSE + ".yaml", HOUSE + ".junit")
        .check(CLASSES);
  }

  @Test
  void eachForeignLibraryIsKnownToItsRoomsOnly() {
    Map<String, Set<String>> known = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      for (JavaClass other : type.getDirectDependenciesFromSelf()
          .stream()
          .map(d -> d.getTargetClass())
          .collect(Collectors.toSet())) {
        FOREIGN.keySet()
            .stream()
            .filter(library -> other.getPackageName().startsWith(library))
            .forEach(library -> known.computeIfAbsent(library, l -> new TreeSet<>()).add(room(type)));
      }
    }
    known.forEach((library, rooms) -> rooms.removeAll(FOREIGN.get(library)));
    known.values().removeIf(Set::isEmpty);
    assertEquals(Map.of(), known);
  }

  @Test
  void nothingAmbientIsAskedFor() {
    noClasses().that()
        .resideOutsideOfPackage(HOUSE + ".cli")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .orShould()
        .callConstructor(java.util.Date.class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(CLASSES);
  }

  private static Set<JavaClass> imports(JavaClass type) {
    return type.getDirectDependenciesFromSelf()
        .stream()
        .map(dependency -> dependency.getTargetClass())
        .filter(other -> other.getPackageName().startsWith(HOUSE))
        .collect(Collectors.toSet());
  }

  private static String room(JavaClass type) {
    String below = type.getPackageName().substring(HOUSE.length());
    return below.isEmpty() ? "" : below.substring(1);
  }
}
