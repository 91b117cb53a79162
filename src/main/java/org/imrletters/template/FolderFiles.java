package org.imrletters.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;

/**
 * A pack in a folder, read once. A path is looked up among the files that were read, so none can lead out of the folder;
 * symbolic links are not followed.
 */
final class FolderFiles implements PackFiles {

  /** No pack has reason to be larger; a folder that is was named by mistake. */
  private static final int MOST_BYTES = 8 << 20;

  private static final int MOST_FILES = 1_000;
  private static final int DEEPEST = 4;

  private final Path folder;
  private final TreeMap<String, byte[]> contents = new TreeMap<>();
  private long bytes;

  private FolderFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * All files of this folder.
   *
   * @throws PackException if it holds too much
   */
  static FolderFiles read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    FolderFiles files = new FolderFiles(folder);
    for (Path file : list(folder)) {
      files.add(file);
    }
    return files;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).limit(MOST_FILES + 1L).toList();
    }
  }

  private void add(Path file) throws IOException {
    bytes += Files.size(file);
    if (bytes > MOST_BYTES || contents.size() >= MOST_FILES) {
      throw tooLarge();
    }
    contents.put(folder.relativize(file).toString().replace('\\', '/'), contents(file));
  }

  /** No more than counted, should the file grow while it is read. */
  private static byte[] contents(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  private PackException tooLarge() {
    return new PackException(
        List.of(
            Diagnostic.error("pack-too-large", FieldPath.ROOT, "the folder holds more than " + MOST_FILES + " files or 8 MB")
                .hint("a template pack is a few small files: is this the right folder?")
                .in(Location.ofFile(folder.toString()))));
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(contents.get(path));
  }

  @Override
  public SortedSet<String> paths() {
    return new TreeSet<>(contents.keySet());
  }

  @Override
  public SortedSet<String> unproven() {
    return paths();
  }

  @Override
  public String shownAs(String path) {
    return folder.resolve(path).toString();
  }
}
