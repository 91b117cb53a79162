package org.imrletters.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Writes a file as a whole or not at all: beside its place first, and moved there at once.
 *
 * <p>A file that stands there already is replaced, and the new one has its permissions. A link is replaced as well,
 * since someone else may have laid it there. What is new is its owner's alone, as it tells of patients, where files
 * have owners (POSIX); unless the system property {@code imr.shared} is {@code true}, for which the umask alone
 * decides.
 */
public final class WholeFile {

  private static final Pattern PART = Pattern.compile("\\.imr-[0-9]+\\.part");

  /** What is not moved to its place yet, for Ctrl-C and the like. */
  private static final Set<Path> PARTS = ConcurrentHashMap.newKeySet();
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      synchronized (PARTS) {
        ending = true; // other threads go on for a moment, and begin nothing more
        PARTS.forEach(part -> part.toFile().delete());
      }
    }));
  }

  private WholeFile() {}

  /**
   * Puts these bytes at this place, in a folder that is there.
   *
   * @return the place
   * @throws IOException if that fails; what stood there before is left as it was, and no trace of the attempt stays
   */
  public static Path write(Path file, byte[] bytes) throws IOException {
    return write(file, out -> out.write(bytes));
  }

  /** What puts the bytes of a file into a stream, one after the other. */
  public interface Content {
    /** Writes all of it, and leaves the stream open. */
    void to(OutputStream out) throws IOException;
  }

  /** The same of a content that is made while it is written, on the same terms. */
  public static Path write(Path file, Content content) throws IOException {
    Path place = file.toAbsolutePath();
    Path part = createPart(place);
    try {
      if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && hasPermissions(place)) {
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(place));
      }
      try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.WRITE)) { // not anew, once it was cleared away
        content.to(out);
      }
      return Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
      PARTS.remove(part);
    }
  }

  /** Not by {@code createTempFile}, whose secure random names take longer to begin with than a letter's words. */
  private static Path createPart(Path place) throws IOException {
    for (long name = System.nanoTime();; name++) {
      Path part = place.resolveSibling(".imr-" + Long.toUnsignedString(name) + ".part");
      synchronized (PARTS) {
        if (ending) {
          throw new InterruptedIOException("the program is being ended");
        }
        try {
          Path made = Files.createFile(part, permissions(place, "rw-"));
          PARTS.add(made);
          return made;
        } catch (FileAlreadyExistsException taken) {
          // by another process, or laid there by someone else: it is left alone
        }
      }
    }
  }

  /** Whether this is what was begun to be written, and never came to its place. */
  public static boolean isPart(Path file) {
    return PART.matcher(String.valueOf(file.getFileName())).matches();
  }

  private static boolean hasPermissions(Path place) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Makes a folder for such files, and those above it that are missing. */
  public static void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder, permissions(folder, "rwx"));
  }

  private static FileAttribute<?>[] permissions(Path place, String rights) {
    if (!hasPermissions(place)) {
      return new FileAttribute<?>[0];
    }
    String others = Boolean.getBoolean("imr.shared") ? rights + rights : "------";
    return new FileAttribute<?>[]{
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights + others))};
  }
}
