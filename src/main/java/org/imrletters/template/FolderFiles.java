package org.imrletters.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.file.FolderWalk;
import org.imrletters.file.SizeLimit;

/**
 * A pack in a folder, read once. A path is looked up among the files that were read, so none can lead out of the
 * folder; symbolic links in it are refused. The folder itself may be reached by one.
 */
public final class FolderFiles implements PackFiles {

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
   * @throws PackException if it holds too much, or what is no file of its own
   */
  public static FolderFiles read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    FolderFiles files = new FolderFiles(folder);
    Path root = folder.toRealPath();
    List<Path> found = list(root);
    files.refuse(found.stream().filter(file -> !isFile(file)).map(root::relativize).sorted().toList());
    for (Path file : found) {
      try {
        files.add(root.relativize(file), file);
      } catch (NoSuchFileException gone) {
        // an editor's own file, which was there for a moment
      }
    }
    return files;
  }

  /** Editors lock files by links whose names start with a dot; no file of a pack has such a name. */
  private static List<Path> list(Path root) throws IOException {
    FolderWalk walk = FolderWalk.below(root, DEEPEST, MOST_FILES + 1);
    if (!walk.unreadable().isEmpty()) {
      throw new AccessDeniedException(walk.unreadable().get(0).toString());
    }
    return walk.files().stream().filter(file -> isFile(file) || isStrange(file)).toList();
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isStrange(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !file.getFileName().toString().startsWith(".");
  }

  private void refuse(List<Path> strange) {
    if (!strange.isEmpty()) {
      throw new PackException(strange.stream().map(folder::resolve).map(FolderFiles::strange).toList());
    }
  }

  /** Not left out without a word: the letter would silently be worded by the file of the pack below. */
  private static Diagnostic strange(Path file) {
    Diagnostic told = Files.isSymbolicLink(file)
        ? Diagnostic.error("link-in-pack", FieldPath.ROOT, "this is a link, and not a file of the pack")
            .hint("copy the file to this place instead")
        : Diagnostic.error("unreadable-file", FieldPath.ROOT, "this is neither a file nor a folder")
            .hint("take it out of the pack");
    return told.in(Location.ofFile(file.toString()));
  }

  private void add(Path path, Path file) throws IOException {
    byte[] content = contents(file);
    bytes += content.length;
    if (bytes > SizeLimit.PACK.bytes() || contents.size() >= MOST_FILES) {
      throw tooLarge();
    }
    contents.put(path.toString().replace('\\', '/'), content);
  }

  private static byte[] contents(Path file) throws IOException {
    try (InputStream in = SizeLimit.open(file, LinkOption.NOFOLLOW_LINKS)) {
      return SizeLimit.PACK.read(in);
    }
  }

  private PackException tooLarge() {
    return new PackException(List.of(Diagnostic
        .error("pack-too-large", FieldPath.ROOT, "the folder holds more than " + MOST_FILES + " files or 32 MB")
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
