package org.imrletters.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.file.FileWork;
import org.imrletters.file.WholeFile;

/**
 * A file that is there as a whole or not at all, as {@link WholeFile} says. A device or a pipe, such as {@code
 * /dev/null}, is written to.
 *
 * @param name as it was typed
 */
record OutputFile(String name, Path file) {

  /** Case files, libraries, goldens and word lists. */
  private static final Pattern INPUT = Pattern.compile("(?i)\\.(?:ya?ml|approved\\.[a-z]++)$");
  private static final Pattern OF_PACK = Pattern.compile("(?i)\\.(?:ftlx|css|ttf|svg|png)$");

  /** Folders within one another that a pack may have. */
  private static final int PACK_DEPTH = 4;

  /** The file of this name, as it was typed, in this folder. */
  OutputFile(Path name, Path folder) {
    this(name.toString(), folder.resolve(name));
  }

  /** The name without its folders. */
  String lastName() {
    return String.valueOf(file.getFileName());
  }

  /** Whether it is there, and is this file or one in this folder. */
  boolean isIn(Path other) {
    return FileWork
        .isSo(() -> Files.exists(file) && Files.exists(other) && file.toRealPath().startsWith(other.toRealPath()));
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
    if (isInput()) {
      throw Trouble.usage("a case, an approved letter or a part of a pack is called " + name + "; name another file");
    }
    Trouble.unlessUnwritable(name, () -> isDevice() ? Files.write(file, bytes) : WholeFile.write(file, bytes));
  }

  /** Whether what stands there is what letters are made of, or held against. */
  private boolean isInput() {
    Path place = file.toAbsolutePath().normalize();
    boolean inPack = Stream.iterate(place.getParent(), Objects::nonNull, Path::getParent)
        .limit(PACK_DEPTH)
        .anyMatch(folder -> Files.exists(folder.resolve("pack.yaml")) || Files.exists(folder.resolve("pack.yml")));
    return Files.isRegularFile(file)
        && (INPUT.matcher(lastName()).find() || inPack && OF_PACK.matcher(lastName()).find());
  }

  /** Moving a file over /dev/null, or over the link /dev/stdout, would break the machine for everyone. */
  private boolean isDevice() {
    Path place = file.toAbsolutePath().normalize();
    boolean systemLink = Files.isSymbolicLink(file) && (place.startsWith("/dev") || place.startsWith("/proc"));
    boolean isFile = Files.isRegularFile(file) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    return systemLink || Files.exists(file) && !isFile;
  }
}
