package org.imrletters.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** A pack, or the fonts of all packs, as they travel with the library: resources below {@code templates/}. */
public final class StandardFiles implements PackFiles {

  private static final String ROOT = "/org/imrletters/templates";

  /** What all packs have alike: parts of templates, and the style sheet in front of each one's own. */
  private static final String SHARED = ROOT + "/shared";

  private final String folder;

  /** What was read once: looking for a file in jars takes longer than all else that is done with it. */
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /** The files of the pack of this name. */
  public StandardFiles(String name) {
    this.folder = ROOT + "/" + name;
  }

  /** The names of the packs that travel with the library, sorted. */
  public static List<String> packs() {
    return list(ROOT).stream()
        .filter(path -> path.endsWith("/pack.yaml"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .sorted()
        .toList();
  }

  /** Whether there is one of this name. A name is a folder's, never a path: nothing may be read from beside the packs. */
  public static boolean isPack(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9_-]*") && new StandardFiles(name).read("pack.yaml").isPresent();
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(read.computeIfAbsent(path, this::look)).map(byte[]::clone);
  }

  private byte @Nullable [] look(String path) {
    byte[] own = resource(folder, path);
    if (!path.endsWith(".css")) {
      return own == null ? resource(SHARED, path) : own;
    }
    byte[] shared = resource(SHARED, path);
    return own == null || shared == null ? own
        : ByteBuffer.allocate(shared.length + own.length).put(shared).put(own).array();
  }

  private static byte @Nullable [] resource(String folder, String path) {
    if (path.contains("..")) {
      return null;
    }
    try (InputStream in = StandardFiles.class.getResourceAsStream(folder + "/" + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public SortedSet<String> paths() {
    SortedSet<String> paths = list(folder);
    list(SHARED).stream().filter(path -> !path.endsWith(".css")).forEach(paths::add);
    return paths;
  }

  @Override
  public SortedSet<String> unproven() {
    return new TreeSet<>();
  }

  @Override
  public String shownAs(String path) {
    return folder.substring(ROOT.length() + 1) + "/" + path;
  }

  private static SortedSet<String> list(String resource) {
    URL url = StandardFiles.class.getResource(resource);
    if (url == null) {
      return new TreeSet<>();
    }
    try {
      URLConnection opened = url.openConnection();
      return opened instanceof JarURLConnection jar
          ? list(jar.getJarFile(), jar.getEntryName().replaceFirst("/?$", "/"))
          : FolderFiles.read(Path.of(url.toURI())).paths();
    } catch (IOException | URISyntaxException broken) {
      throw new IllegalStateException("cannot list " + url, broken);
    }
  }

  /** The paths of a jar's files below this folder; none that leads out of it where the pack is copied. */
  static SortedSet<String> list(JarFile jar, String top) {
    return jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(top) && !name.endsWith("/") && !name.contains(".."))
        .map(name -> name.substring(top.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
