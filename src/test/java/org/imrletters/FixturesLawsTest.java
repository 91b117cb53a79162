package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of the fixtures themselves. */
class FixturesLawsTest {

  private static final Pattern CODE = Pattern.compile("(?m)^\\S.*: (?:error|warning|note|info|off): .* \\[([a-z-]+)]$");

  /** A case file cannot be read without items or with a blank reason; a case built in Java can be so. */
  private static final Set<String> ONLY_FROM_JAVA = Set.of("waiver-without-reason");

  /** Files whose point a first line would take away, with the reason. */
  private static final Map<String, String> WITHOUT_SCHEMA = Map.of("rejected/empty-file.yaml",
      "a file that names its schema is not empty");

  /** Cases of packs that declare their own kind, whose schema is that pack's. */
  private static final Pattern OF_OTHER_KINDS = Pattern.compile("/(external-review|benefit-denial(-es)?|rules)/");

  private static final Path SCHEMAS = Path.of("src/main/resources/org/imrletters/schema");

  @Test
  void everyFixtureNamesItsSchemaForEditors() throws IOException {
    List<Path> silent = files().filter(file -> name(file).endsWith(".yaml"))
        .filter(file -> !OF_OTHER_KINDS.matcher(file.toString().replace('\\', '/')).find())
        .filter(file -> !WITHOUT_SCHEMA.containsKey(Fixtures.ROOT.relativize(file).toString().replace('\\', '/')))
        .filter(file -> !firstLine(file).equals("# yaml-language-server: $schema=" + schema(file)))
        .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void everyApprovedFileHasItsFixture() throws IOException {
    assertEquals(List.of(), files().filter(file -> name(file).contains(".approved.") && !hasFixture(file)).toList());
  }

  @Test
  void nothingReceivedIsLeft() throws IOException {
    assertEquals(List.of(), files().filter(file -> name(file).contains(".received.")).toList());
  }

  @Test
  void everyRuleIsBrokenByAFixture() throws IOException {
    Set<String> unshown = new TreeSet<>(PackRenderers.RULES.codes());
    unshown.removeAll(ONLY_FROM_JAVA);
    unshown.removeAll(shown());
    assertEquals(Set.of(), unshown);
  }

  @Test
  void everyRejectedFixtureIsNamedForACodeThatItShows() throws IOException {
    List<Path> misnamed = Fixtures.cases(Fixtures.REJECTED)
        .stream()
        .filter(file -> !name(file).startsWith("many-mistakes"))
        .filter(file -> {
          String told = read(file.resolveSibling(Fixtures.name(file) + ".approved.txt"));
          return codes(told).stream().noneMatch(Fixtures.name(file)::startsWith);
        })
        .toList();
    assertEquals(List.of(), misnamed);
  }

  private static String schema(Path file) {
    Path folder = file.getParent();
    String kind = List.of("pack.yaml", "severities.yaml", "language.yaml").contains(name(file))
        ? name(file).replace(".yaml", "")
        : folder.endsWith("data") ? "data" : folder.endsWith("libraries") ? "guidelines" : "case";
    return folder.relativize(SCHEMAS.resolve(kind + ".schema.json")).toString().replace('\\', '/');
  }

  /** Some fixtures are not UTF-8. */
  private static String firstLine(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Set<String> shown() throws IOException {
    return files().filter(file -> name(file).endsWith(".approved.txt"))
        .flatMap(file -> codes(read(file)).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(String told) {
    return CODE.matcher(told).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private static boolean hasFixture(Path approved) {
    String fixture = name(approved).replaceFirst("(\\.page-[0-9]+|\\.tags)?\\.approved\\..*", "");
    return Files.isRegularFile(approved.resolveSibling(fixture + ".yaml"))
        || Files.isRegularFile(approved.resolveSibling(fixture + ".recipe"))
        || Files.isDirectory(approved.resolveSibling(fixture));
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Fixtures.ROOT)) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
