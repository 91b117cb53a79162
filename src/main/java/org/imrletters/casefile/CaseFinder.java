package org.imrletters.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the case files below a folder: all {@code *.yaml} and {@code *.yml} but packs and guideline libraries, sorted
 * by name. What a name with a dot in front hides is passed over, and so are links to folders, so that a walk always
 * ends.
 */
public final class CaseFinder extends SimpleFileVisitor<Path> {

  private static final Set<String> PACK = Set.of("pack.yaml", "pack.yml");

  /** The names that start a line of a file: the fields of its outermost group. */
  private static final Pattern FIELD = Pattern.compile("(?m)^([^\\s#:-][^\\n:]*):");

  private static final Path HERE = Path.of(".");

  /** Bytes; no case file and no library is larger. */
  private static final int LARGEST = 1 << 20;

  private final Path top;
  private final Set<Path> found = new TreeSet<>();

  private CaseFinder(Path top) {
    this.top = top;
  }

  /**
   * The files, by the name of the folder as it was given and their own names below it.
   *
   * @param given how the folder is called
   * @param folder where it is
   * @throws IOException if the folder cannot be read; a file or a folder below it that cannot be read is found all the
   *     same
   */
  public static List<Path> below(Path given, Path folder) throws IOException {
    CaseFinder finder = new CaseFinder(folder.toRealPath());
    Files.walkFileTree(finder.top, finder);
    return finder.found.stream().map(file -> named(given, finder.top.relativize(file))).toList();
  }

  private static Path named(Path given, Path below) {
    return given.equals(HERE) ? below : given.resolve(below);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(top) && String.valueOf(folder.getFileName()).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = String.valueOf(file.getFileName());
    boolean yaml = (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
    if (yaml && !PACK.contains(name) && isFile(file) && !isLibrary(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** What cannot be read is left to whoever checks it, and is told then. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
    found.add(file);
    return FileVisitResult.CONTINUE;
  }

  /** Not a pipe, which would be waited for; a link that leads nowhere is one, so that it is told. */
  private static boolean isFile(Path file) {
    return Files.isRegularFile(file) || Files.notExists(file);
  }

  /** Told by its one field, {@code guidelines}, and without parsing, as each case is read again to be checked. */
  private static boolean isLibrary(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
      Matcher fields = FIELD.matcher(text);
      boolean only = fields.find();
      for (boolean more = only; more && only; more = fields.find()) {
        only = fields.group(1).strip().equals("guidelines");
      }
      return only;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
