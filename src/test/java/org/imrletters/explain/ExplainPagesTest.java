package org.imrletters.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.rule.Rules;
import org.imrletters.rule.imr.ImrRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every code has its page, and every page is true: its wrong example is told the code, and the mended one is not.
 *
 * <p>{@code mvn test -Dtest=ExplainPagesTest -Dpages.accept=true} writes the index of the pages anew, for a person to
 * read the difference; where {@code CI} is set it does not.
 */
class ExplainPagesTest {

  private static final Path PAGES = Path.of("src", "main", "resources", "org", "imrletters", "explain");
  private static final Path INDEX = PAGES.resolve("README.md");
  private static final boolean ACCEPT = Boolean.getBoolean("pages.accept") && System.getenv("CI") == null;

  private static final Pattern FORM = Pattern
      .compile("# [a-z-]+\n\n" + "(error|warning|info|note); [^\n" + "]+\n\n" + "[^\n" + "]+\\.\n\n" + "## Why\n\n"
          + ".+?\n\n" + "## Wrong\n\n" + "```.+?```\n\n" + "## Mended\n\n" + "```.+?```\n", Pattern.DOTALL);

  /** As complaints show it, in golden files and on the pages of {@code fixtures/cli}. */
  private static final Pattern SHOWN = Pattern
      .compile("(?m)(?:error|warning|info|note|off): .* \\[([a-z-]+)\\]$|\"code\":\"([a-z-]+)\"");

  /** As the sources name it: where a complaint is made, or as the value of a constant or of a rule's {@code code()}. */
  private static final Pattern MADE = Pattern
      .compile("(?:Diagnostic\\s*\\.(?:error|warning|info|note)|problems\\.(?:error|warning)|stop|new"
          + " Mistake|[^.]mistake|\\bnote|new StyleException|new Unreadable)\\(\\s*\"([a-z-]+)\"|String"
          + " [A-Z_]+ =\\s*\"([a-z]+(?:-[a-z]+)+)\";|return"
          + " \"([a-z]+(?:-[a-z]+)+)\";|Shape\\.word\\([^)]*?\"([a-z]+-[a-z-]+)\"|of\\(failed,"
          + " files, path, \"([a-z-]+)\"|\\b(?:wrong|told|failed)\\((?:[\\w.]+,\\s*)?\"([a-z]+-[a-z-]+)\""
          + "|ScalarShape<>\\(\"[a-z ]+\", \"([a-z-]+)\"");

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> everyPageIsTrue() {
    return pages().map(page -> DynamicTest.dynamicTest(code(page), page.toUri(), () -> verify(code(page), text(page))));
  }

  @Test
  void everyCodeHasItsPage() {
    Set<String> codes = new TreeSet<>(new Rules(ImrRules.ALL).codes());
    codes.addAll(named(MADE, "src/main/java", ".java"));
    codes.addAll(named(SHOWN, "fixtures", ".approved.txt"));
    codes.addAll(named(SHOWN, "fixtures", ".md"));
    codes.remove("imr-letters");
    codes.removeAll(ofPacks());
    assertEquals(codes, pages().map(ExplainPagesTest::code).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The codes of the rules that packs declare, which tell of them by themselves. */
  private static Set<String> ofPacks() {
    try (Stream<Path> folders = Stream.concat(Files.list(Path.of("templates")), Files.walk(Path.of("fixtures"), 2))) {
      return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
          .flatMap(folder -> TemplatePack.folder(folder).rulePages().keySet().stream())
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void theIndexHoldsEveryPage() throws IOException {
    String index = pages().map(page -> Explanation.of(code(page), text(page)))
        .map(ExplainPagesTest::row)
        .collect(Collectors.joining("\n", head(), "\n"));
    if (ACCEPT) {
      Files.writeString(INDEX, index);
    }
    assertEquals(Files.readString(INDEX), index, "run mvn test -Dtest=ExplainPagesTest -Dpages.accept=true");
  }

  private void verify(String code, String page) throws IOException {
    assertTrue(FORM.matcher(page).matches(), "the page has another form");
    assertTrue(page.startsWith("# " + code + "\n"), "the title is another code");
    assertTrue(page.lines().allMatch(line -> line.length() <= 120), "a line is longer than 120 characters");
    Example wrong = Example.under("Wrong", page);
    if (wrong.canBeTried()) {
      List<Diagnostic> told = wrong.told(folder.resolve(code).resolve("wrong"));
      Diagnostic meant = told.stream()
          .filter(problem -> problem.code().equals(code))
          .findFirst()
          .orElseThrow(() -> new AssertionError("the wrong example is not told " + code + " but " + told));
      assertEquals(page.lines().skip(2).findFirst().orElseThrow().split(";")[0], word(meant));
    }
    Example mended = Example.under("Mended", page);
    if (mended.canBeTried()) {
      List<Diagnostic> left = mended.told(folder.resolve(code).resolve("mended"));
      assertEquals(List.of(), left.stream().filter(told -> told.isError() || told.code().equals(code)).toList());
    }
    assertFalse(wrong.equals(mended), "nothing was mended");
  }

  private static String word(Diagnostic problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String head() {
    return "# Codes of complaints\n\n"
        + "Every complaint of imr ends with its code in brackets. `imr explain CODE` prints"
        + " the page of a code.\n\n" + "| code | severity | what is true of every good file | source |\n"
        + "|---|---|---|---|\n";
  }

  private static String row(Explanation page) {
    return "| [" + page.code() + "](" + page.code() + ".md) | " + page.severity().name().toLowerCase(Locale.ROOT)
        + " | " + page.sentence().replace("|", "\\|") + " | " + page.source() + " |";
  }

  private static Set<String> named(Pattern pattern, String root, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(ending))
          .sorted()
          .flatMap(file -> pattern.matcher(text(file)).results())
          .flatMap(found -> Stream.iterate(1, i -> i <= found.groupCount(), i -> i + 1).map(found::group))
          .filter(code -> code != null)
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> pages() {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".md") && !file.equals(INDEX))
          .sorted(Comparator.comparing(ExplainPagesTest::code))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String code(Path page) {
    String name = page.getFileName().toString();
    return name.substring(0, name.length() - ".md".length());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
