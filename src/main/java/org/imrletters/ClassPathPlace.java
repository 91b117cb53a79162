package org.imrletters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.imrletters.file.FileWork;
import org.imrletters.template.FolderFiles;

/**
 * A file or a folder on the class path.
 *
 * @param loader the class loader that knows it
 */
record ClassPathPlace(String path, ClassLoader loader) {

  private static final String PREFIX = "classpath:";

  /** The place that people mean; absent where it is none on the class path. */
  static Optional<ClassPathPlace> of(String given, ClassLoader loader) {
    return given.startsWith(PREFIX) ? Optional.of(new ClassPathPlace(given.substring(PREFIX.length()), loader))
        : Optional.empty();
  }

  ClassPathPlace {
    path = path.replaceAll("^/++|(?<!/)/++$", "");
  }

  private IllegalArgumentException none(String file) {
    return new IllegalArgumentException("there is no " + file + " on the class path");
  }

  /** The letters that cite from the guidelines of this file. */
  ImrLetters guidelines(ImrLetters letters) {
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw none(path);
      }
      return letters.withGuidelines(in, path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The texts of this folder, by their names, which has one of those that are known. */
  Map<String, InputStream> texts(List<String> known) {
    FolderFiles files = folder(known);
    Map<String, InputStream> texts = new TreeMap<>();
    files.paths()
        .stream()
        .filter(name -> name.matches("[^/]++(?<=\\.txt)"))
        .forEach(name -> texts.put(name, new ByteArrayInputStream(files.read(name).orElseThrow())));
    return texts;
  }

  /**
   * All files of this folder, which has one of those that are known.
   *
   * @throws IllegalArgumentException if it has none of these
   */
  FolderFiles folder(List<String> known) {
    URL one = known.stream()
        .map(name -> loader.getResource(path + "/" + name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> none(path + "/" + known.get(0)));
    return FileWork.done(() -> FolderFiles.beside(one, Path.of(path)));
  }
}
