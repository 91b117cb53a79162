package org.imrletters.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.file.FolderWalk;
import org.imrletters.file.SizeLimit;

/**
 * Finds the case files below a folder: all {@code *.yaml} and {@code *.yml} but packs and guideline libraries, sorted
 * by name. What a name with a dot in front hides is passed over, and so are links to folders, so that a walk always
 * ends.
 */
public final class CaseFinder {

  private static final Set<String> PACK = Set.of("pack.yaml", "pack.yml", "severities.yaml");

  private static final Set<String> OF_PACK = Set.of("rules", "data");

  /** The names that start a line of a file: the fields of its outermost group. */
  private static final Pattern FIELD = Pattern.compile("(?m)^([^\\s#:-][^\\n:]*):");

  private static final Path HERE = Path.of(".");

  private CaseFinder() {}

  /**
   * The files, by the name of the folder as it was given and their own names below it.
   *
   * @param given how the folder is called
   * @param folder where it is
   * @throws IOException if the folder cannot be read; a file or a folder below it that cannot be read is found all the
   *     same, as it is told by whoever reads the file
   */
  public static List<Path> below(Path given, Path folder) throws IOException {
    return below(given, folder, file -> false);
  }

  /** The same, with other files among them, hidden ones aside. */
  public static List<Path> below(Path given, Path folder, Predicate<Path> others) throws IOException {
    FolderWalk walk = FolderWalk.below(folder, inner -> !isHidden(inner) && !isOfPack(inner));
    return Stream
        .concat(walk.files().stream().filter(file -> isCase(file) || others.test(file) && !isHidden(file)),
            walk.unreadable().stream())
        .sorted()
        .map(folder::relativize)
        .map(below -> given.equals(HERE) ? below : given.resolve(below))
        .toList();
  }

  /** A pack's rules and data; the cases that show its rules are held by its own tests, most of which break them. */
  private static boolean isOfPack(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return OF_PACK.contains(name) && PACK.stream().anyMatch(file -> Files.exists(folder.resolveSibling(file)));
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private static boolean isCase(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean yaml = (name.endsWith(".yaml") || name.endsWith(".yml")) && !isHidden(file);
    return yaml && !PACK.contains(name) && isFile(file) && !isLibrary(file);
  }

  /** Not a pipe, which would be waited for; a link that leads nowhere is one, so that it is told. */
  private static boolean isFile(Path file) {
    return Files.isRegularFile(file) || Files.isSymbolicLink(file) && Files.notExists(file);
  }

  /** Told by its one field, {@code guidelines}, and without parsing, as each case is read again to be checked. */
  private static boolean isLibrary(Path file) {
    try (InputStream in = SizeLimit.open(file)) {
      String text = new String(SizeLimit.CASE_FILE.read(in), StandardCharsets.UTF_8);
      Set<String> fields = FIELD.matcher(text)
          .results()
          .map(field -> field.group(1).strip())
          .collect(Collectors.toSet());
      return fields.equals(Set.of("guidelines"));
    } catch (IOException unreadable) {
      return false;
    }
  }
}
