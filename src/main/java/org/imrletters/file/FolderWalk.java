package org.imrletters.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a folder held while it was walked through. Links in it are found and not followed, so that a walk always ends.
 * Others may change the folder meanwhile: what is gone before it can be looked at is passed over.
 */
public final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path given;
  private final Path top;
  private final Predicate<Path> entered;
  private final int most;
  private final SortedSet<Path> files = new TreeSet<>();
  private final SortedSet<Path> unreadable = new TreeSet<>();

  private FolderWalk(Path given, Predicate<Path> entered, int most) throws IOException {
    this.given = given;
    this.top = given.toRealPath();
    this.entered = entered;
    this.most = most;
  }

  /**
   * All that is in this folder and below it.
   *
   * @throws IOException if the folder itself cannot be read, or is none
   */
  public static FolderWalk below(Path top) throws IOException {
    return below(top, folder -> true);
  }

  /**
   * The same, but for folders that are not entered.
   *
   * @param entered asked of each folder below the top
   * @throws IOException if the folder itself cannot be read
   */
  public static FolderWalk below(Path top, Predicate<Path> entered) throws IOException {
    return new FolderWalk(top, entered, Integer.MAX_VALUE).walked(Integer.MAX_VALUE);
  }

  /**
   * The same, down to so many levels; the walk is given up where it finds too much.
   *
   * @param most after so many files no more are looked for
   * @throws IOException if the folder itself cannot be read
   */
  public static FolderWalk below(Path top, int levels, int most) throws IOException {
    return new FolderWalk(top, folder -> true, most).walked(levels);
  }

  private FolderWalk walked(int levels) throws IOException {
    Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), levels, this);
    return this;
  }

  /** All that is no folder, sorted by its path, links among it. */
  public List<Path> files() {
    return named(files);
  }

  /** What could not be looked at or into, sorted by its path. */
  public List<Path> unreadable() {
    return named(unreadable);
  }

  private List<Path> named(SortedSet<Path> found) {
    return found.stream().map(file -> given.resolve(top.relativize(file))).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return folder.equals(top) || entered.test(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (file.equals(top)) {
      throw new NotDirectoryException(given.toString());
    }
    if (!attributes.isDirectory()) { // a folder at the lowest level
      files.add(file);
    }
    return files.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
    return passed(file, failed);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
    return passed(folder, failed);
  }

  private FileVisitResult passed(Path file, @Nullable IOException failed) throws IOException {
    if (failed != null && file.equals(top)) {
      throw failed;
    }
    if (failed != null && !(failed instanceof NoSuchFileException)) {
      unreadable.add(file);
    }
    return FileVisitResult.CONTINUE;
  }
}
