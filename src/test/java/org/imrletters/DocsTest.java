package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.letter.ElementType;
import org.junit.jupiter.api.Test;

/** The chapters name all that they are the reference of, and lead to files that are there. */
class DocsTest {

  private static final int MOST_LINES_OF_README = 250;
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http|#)([^)#]+)[^)]*\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
  private static final Pattern PROPERTY = Pattern.compile("\"([A-Za-z]+)\" ?: ?\\{\\s*\"description\"");
  private static final Path SCHEMAS = Path.of("src/main/resources/org/imrletters/schema");

  @Test
  void theReadmeIsShort() throws IOException {
    assertTrue(Files.readAllLines(Docs.README).size() <= MOST_LINES_OF_README);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Path folder = page.toAbsolutePath().getParent();
      LINK.matcher(Files.readString(page))
          .results()
          .map(link -> link.group(1).strip())
          .filter(link -> Files.notExists(folder.resolve(link)))
          .forEach(link -> broken.add(page + " leads to " + link));
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void everyFieldOfACaseIsNamed() throws IOException {
    assertEquals(Set.of(), missing(fields("case.schema.json"), "case-format.md"));
  }

  @Test
  void everyFieldOfAPackIsNamed() throws IOException {
    assertEquals(Set.of(), missing(fields("pack.schema.json"), "packs.md"));
  }

  @Test
  void everyElementAndClassOfATemplateIsNamed() throws IOException {
    Set<String> names = new TreeSet<>(ElementType.CLASSES);
    names.addAll(ElementType.tags(type -> type.role() != ElementType.Role.FRAME));
    // As in "h3 to h6".
    names.removeAll(Set.of("h4", "h5"));
    assertEquals(Set.of(), missing(names, "packs.md"));
  }

  private static Stream<Path> chapters() throws IOException {
    return Docs.pages().stream();
  }

  private static List<Path> pages() throws IOException {
    return Stream.concat(chapters(), Stream.of(Path.of(".github", "CONTRIBUTING.md"))).toList();
  }

  private static Set<String> fields(String schema) throws IOException {
    return PROPERTY.matcher(Files.readString(SCHEMAS.resolve(schema)))
        .results()
        .map(field -> field.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of these names that stand nowhere in the chapter as code. */
  private static Set<String> missing(Set<String> names, String chapter) throws IOException {
    String text = Files.readString(Docs.CHAPTERS.resolve(chapter)).replaceAll("(?ms)^```.*?^```$", "");
    Set<String> named = CODE.matcher(text)
        .results()
        .flatMap(code -> WORD.matcher(code.group(1)).results())
        .map(word -> word.group())
        .collect(Collectors.toSet());
    return names.stream().filter(name -> !named.contains(name)).collect(Collectors.toCollection(TreeSet::new));
  }
}
