package org.imrletters.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
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
    FolderFiles files = new FolderFiles(folder);
    List<Path> found = list(folder);
    List<Diagnostic> strange = found.stream().filter(file -> !isFile(file)).map(FolderFiles::strange).toList();
    if (!strange.isEmpty()) {
      throw new PackException(strange);
    }
    for (Path file : found) {
      try {
        files.add(folder.relativize(file).toString().replace('\\', '/'), contents(file));
      } catch (NoSuchFileException gone) {
        // an editor's own file, which was there for a moment
      }
    }
    return files;
  }

  /**
   * All files beside one of the class path: of its folder, or of the same folder of its jar.
   *
   * @param shown what complaints call the folder in a jar
   * @throws PackException if they are too much
   */
  public static FolderFiles beside(URL file, Path shown) throws IOException {
    URLConnection opened = file.openConnection();
    if (!(opened instanceof JarURLConnection connection)) {
      return read(Path.of(URI.create(file.toString())).getParent());
    }
    connection.setUseCaches(false); // kept open, the jar could not be replaced on Windows
    String top = connection.getEntryName().substring(0, connection.getEntryName().lastIndexOf('/') + 1);
    FolderFiles files = new FolderFiles(shown);
    try (JarFile jar = connection.getJarFile()) {
      for (String path : StandardFiles.list(jar, top)) {
        try (InputStream in = jar.getInputStream(jar.getEntry(top + path))) {
          files.add(path, SizeLimit.PACK.read(in));
        }
      }
    }
    return files;
  }

  /** Texts as files, by their paths in a folder that is nowhere. */
  static FolderFiles of(Map<String, String> texts) {
    FolderFiles files = new FolderFiles(Path.of(""));
    texts.forEach((path, text) -> files.contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
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

  /** Not left out without a word: the letter would silently be worded by the file of the pack below. */
  private static Diagnostic strange(Path file) {
    Diagnostic told = Files.isSymbolicLink(file)
        ? Diagnostic.error("link-in-pack", FieldPath.ROOT, "this is a link, and not a file of the pack",
            "copy the file to this place instead")
        : Diagnostic.error("unreadable-file", FieldPath.ROOT, "this is neither a file nor a folder",
            "take it out of the pack");
    return told.in(Location.ofFile(file.toString()));
  }

  private void add(String path, byte[] content) {
    bytes += content.length;
    if (bytes > SizeLimit.PACK.bytes() || contents.size() >= MOST_FILES) {
      throw tooLarge();
    }
    contents.put(path, content);
  }

  private static byte[] contents(Path file) throws IOException {
    // Zip files hold no links, and their file system refuses the word.
    boolean mayBeLink = file.getFileSystem().equals(FileSystems.getDefault());
    try (InputStream in = SizeLimit.open(file,
        mayBeLink ? new OpenOption[]{LinkOption.NOFOLLOW_LINKS} : new OpenOption[0])) {
      return SizeLimit.PACK.read(in);
    }
  }

  private PackException tooLarge() {
    return new PackException(
        List.of(Diagnostic
            .error("pack-too-large", FieldPath.ROOT, "the folder holds more than " + MOST_FILES + " files or 32 MB",
                "a template pack is a few small files: is this the right folder?")
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
  public String shownAs(String path) {
    return folder.resolve(path).toString();
  }
}
