package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A file that is there as a whole or not at all: it is written beside its place and moved there at once.
 *
 * <p>A file that stands there already is replaced, and the new one has its permissions. A link is replaced as well,
 * since someone else may have laid it there. A device or a pipe, such as {@code /dev/null}, is written to.
 */
final class OutputFile {

  private final String name;
  private final Path file;

  /** The file of this name, as it was typed, in this folder. */
  OutputFile(Path name, Path folder) {
    this.name = name.toString();
    this.file = folder.resolve(name);
  }

  boolean isSameAs(Path other) {
    try {
      return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes all of it, or throws {@link Trouble} and leaves no trace. */
  void write(byte[] bytes) {
    if (Files.isDirectory(file)) {
      throw Trouble.writing(name, "it is a folder");
    }
    Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    if (!Files.isDirectory(parent)) {
      Path asTyped = Optional.ofNullable(Path.of(name).getParent()).orElse(parent);
      throw Trouble.writing(name, "there is no folder " + asTyped);
    }
    try {
      if (isDevice()) {
        Files.write(file, bytes);
      } else {
        replace(file.toAbsolutePath(), bytes);
      }
    } catch (IOException e) {
      throw Trouble.writing(name, e);
    }
  }

  private static void replace(Path place, byte[] bytes) throws IOException {
    Path part = Files.createTempFile(place.getParent(), ".imr-", ".part", permissions(place));
    part.toFile().deleteOnExit(); // for Ctrl-C between here and the move
    try {
      if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && hasPermissions(place)) {
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(place));
      }
      Files.write(part, bytes);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean hasPermissions(Path place) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** What any new file gets, minus the umask; a temporary file by itself would stay its owner's alone. */
  private static FileAttribute<?>[] permissions(Path place) {
    if (!hasPermissions(place)) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
    };
  }

  /** Moving a file over /dev/null, or over the link /dev/stdout, would break the machine for everyone. */
  private boolean isDevice() {
    Path place = file.toAbsolutePath().normalize();
    boolean systemLink =
        Files.isSymbolicLink(file) && (place.startsWith("/dev") || place.startsWith("/proc"));
    boolean isFile = Files.isRegularFile(file) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    return systemLink || Files.exists(file) && !isFile;
  }
}
