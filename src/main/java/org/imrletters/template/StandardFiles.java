package org.imrletters.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.imrletters.file.FolderWalk;

/** A pack, or the fonts of all packs, as they travel with the library: resources below {@code templates/}. */
public final class StandardFiles implements PackFiles {

  private static final String ROOT = "/org/imrletters/templates";

  private final String folder;

  /** What was read once: looking for a file in jars takes longer than all else that is done with it. */
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /** The files of the pack of this name. */
  public StandardFiles(String name) {
    this.folder = ROOT + "/" + name;
  }

  /** The names of the packs that travel with the library, sorted. */
  public static List<String> packs() {
    try {
      return list(ROOT).stream()
          .filter(path -> path.endsWith("/pack.yaml"))
          .map(path -> path.substring(0, path.indexOf('/')))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether there is one of this name. A name is a folder's, never a path: nothing may be read from beside the packs. */
  public static boolean isPack(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9_-]*") && PackManifest.isIn(new StandardFiles(name));
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    byte[] known = read.get(path);
    if (known != null) {
      return Optional.of(known.clone());
    }
    Optional<byte[]> found = look(path);
    found.ifPresent(bytes -> read.put(path, bytes.clone()));
    return found;
  }

  private Optional<byte[]> look(String path) throws IOException {
    if (path.contains("..")) {
      return Optional.empty();
    }
    try (InputStream in = StandardFiles.class.getResourceAsStream(folder + "/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  @Override
  public SortedSet<String> paths() throws IOException {
    return list(folder);
  }

  @Override
  public SortedSet<String> unproven() {
    return new TreeSet<>();
  }

  @Override
  public String shownAs(String path) {
    return folder.substring(ROOT.length() + 1) + "/" + path;
  }

  private static SortedSet<String> list(String resource) throws IOException {
    URL url = StandardFiles.class.getResource(resource);
    if (url == null) {
      return new TreeSet<>();
    }
    try {
      return url.getProtocol().equals("jar") ? listJar(url.toURI(), resource)
          : FolderFiles.read(Path.of(url.toURI())).paths();
    } catch (URISyntaxException broken) {
      throw new IOException("cannot list " + url, broken);
    }
  }

  private static SortedSet<String> listJar(URI uri, String resource) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarFile(uri)), Map.of())) {
      Path top = jar.getPath(resource);
      SortedSet<String> paths = new TreeSet<>();
      FolderWalk.below(top).files().forEach(file -> paths.add(top.relativize(file).toString()));
      return paths;
    }
  }

  private static URI jarFile(URI uri) {
    String text = uri.getRawSchemeSpecificPart();
    return URI.create(text.substring(0, text.indexOf("!/")));
  }
}
