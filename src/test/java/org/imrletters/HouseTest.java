package org.imrletters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom, as the table of rooms says in the chapter on architecture: values at the bottom, stages above them that do not import each
 * other, one door on top, golden suites and the command above it.
 */
class HouseTest {

  private static final String HOUSE = "org.imrletters";
  private static final String DOOR = "the door";
  private static final String CITATIONS = "the standard case format cites the MTUS under a name of its own";
  private static final String EXAMPLES = "the standard case format tells by such examples what a field holds";
  private static final String IDENTITY = "how letters write numbers and names, which no letter may tell";

  private static final Pattern NAME = Pattern.compile("`([\\w.]+)`|" + DOOR);

  /** What may be used everywhere: the JDK, and the annotations that say what may be absent. */
  private static final Set<String> COMMON = Set.of("java", "javax.xml", "javax.imageio", "org.w3c.dom", "org.xml.sax",
      "org.jspecify");

  /** Each more is one that no later version can take back. */
  private static final int MOST_PROMISED = 74;

  private static final Path MAIN = Path.of("src/main/java/org/imrletters");
  private static final Pattern COMMENT = Pattern.compile("(?ms)^ */\\*.*?\\*/|^ *//[^\\n]*");
  private static final Pattern OF_IMR = Pattern.compile("(?i)mtus|opioid|(?-i:odg|Odg|ODG)|acoem|wcab|labor code"
      + "|(?-i:\\bCCR\\b)|californ|maximus|utilization review");

  /** What names it all the same, and why. */
  private static final Map<String, String> NAMING = new TreeMap<>(
      Map.ofEntries(Map.entry("review/Citation.java", CITATIONS), Map.entry("review/MtusSource.java", CITATIONS),
          Map.entry("kind/Guideline.java", CITATIONS), Map.entry("kind/ItemShape.java", CITATIONS),
          Map.entry("casefile/Citables.java", CITATIONS), Map.entry("casefile/Citing.java", CITATIONS),
          Map.entry("kind/HeaderShape.java", EXAMPLES), Map.entry("kind/CaseKind.java", EXAMPLES),
          Map.entry("template/PackShape.java", EXAMPLES), Map.entry("cli/LetterCommand.java", EXAMPLES),
          Map.entry("rule/LabeledTraces.java", IDENTITY), Map.entry("rule/ReviewerForms.java", IDENTITY),
          Map.entry("rule/ReviewerTraces.java", IDENTITY)));

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(HOUSE);

  /** A row of the table. */
  private record Room(Set<String> ours, Set<String> foreign) {

    static Room of(String[] cells) {
      return new Room(names(cells[3]), names(cells[4]));
    }

    boolean allows(String type) {
      return COMMON.stream().anyMatch(type::startsWith) || foreign.stream().anyMatch(type::startsWith);
    }
  }

  @Test
  void theTableHasARowForEveryRoom() throws IOException {
    Set<String> rooms = CLASSES.stream().map(HouseTest::room).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rooms, new TreeSet<>(table().keySet()));
  }

  @Test
  void noSimpleNameStandsInTwoRooms() {
    Map<String, Set<String>> rooms = new TreeMap<>();
    CLASSES.stream()
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .forEach(type -> rooms.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>()).add(room(type)));
    rooms.values().removeIf(in -> in.size() == 1);
    assertEquals(Map.of(), rooms);
  }

  @Test
  void everyRoomImportsOnlyWhatItMay() throws IOException {
    Map<String, Room> table = table();
    Set<String> broken = new TreeSet<>();
    Map<String, Set<String>> used = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      String room = room(type);
      for (JavaClass other : imports(type)) {
        String its = room(other);
        used.computeIfAbsent(room, r -> new TreeSet<>()).add(its);
        if (!its.equals(room) && !table.get(room).ours().contains(its)) {
          broken.add(type.getSimpleName() + " of " + room + " imports " + other.getSimpleName() + " of " + its);
        }
      }
    }
    table.forEach((room, row) -> row.ours()
        .stream()
        .filter(its -> !used.getOrDefault(room, Set.of()).contains(its))
        .forEach(its -> broken.add(room + " may import from " + its + " and does not")));
    assertEquals(Set.of(), broken);
  }

  @Test
  void eachForeignLibraryIsKnownToItsRoomsOnly() throws IOException {
    Map<String, Room> table = table();
    Set<String> broken = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      type.getDirectDependenciesFromSelf()
          .stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(other -> !other.isPrimitive() && !other.getPackageName().startsWith(HOUSE))
          .filter(other -> !table.get(room(type)).allows(other.getName()))
          .forEach(other -> broken.add(room(type) + " knows " + other.getName()));
    }
    assertEquals(Set.of(), broken);
  }

  /** What the module exports is a promise to users; that no inner type is reached from it, the compiler sees to. */
  @Test
  void fewTypesArePromised() throws IOException {
    String module = Files.readString(Path.of("src/main/java/module-info.java"));
    Set<String> exported = Pattern.compile("exports ([\\w.]+);")
        .matcher(module)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
    List<String> promised = CLASSES.stream()
        .filter(type -> exported.contains(type.getPackageName()) && type.isTopLevelClass())
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getName)
        .sorted()
        .toList();
    assertTrue(promised.size() <= MOST_PROMISED, promised.size() + " types are public: " + promised);
  }

  @Test
  void onlyTheRulesOfImrNameWhatIsMedicalOrCalifornian() throws IOException {
    Set<String> naming = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(MAIN)) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String name = MAIN.relativize(source).toString().replace('\\', '/');
        if (!name.startsWith("rule/imr/")
            && OF_IMR.matcher(COMMENT.matcher(Files.readString(source)).replaceAll("")).find()) {
          naming.add(name);
        }
      }
    }
    assertEquals(NAMING.keySet(), naming);
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

  private static Map<String, Room> table() throws IOException {
    String page = Files.readString(Docs.CHAPTERS.resolve("architecture.md"));
    return page.lines()
        .dropWhile(line -> !line.startsWith("| room of"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|"))
        .collect(Collectors.toMap(cells -> names(cells[1]).iterator().next(), Room::of));
  }

  private static Set<String> names(String cell) {
    return NAME.matcher(cell)
        .results()
        .map(found -> found.group(1) == null ? DOOR : found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<JavaClass> imports(JavaClass type) {
    return type.getDirectDependenciesFromSelf()
        .stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(other -> other.getPackageName().startsWith(HOUSE))
        .collect(Collectors.toSet());
  }

  private static String room(JavaClass type) {
    String below = type.getPackageName().substring(HOUSE.length());
    return below.isEmpty() ? DOOR : below.substring(1);
  }
}
