package org.imrletters.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a template pack, by their paths within it, such as {@code sections/how-made.ftlx}. */
public interface PackFiles {

  /** The bytes of a file; empty where the pack has none of that name. */
  Optional<byte[]> read(String path) throws IOException;

  /** The paths of all files, sorted. */
  SortedSet<String> paths() throws IOException;

  /**
   * The paths of the files that no test of this project has looked at. The packs that travel with the library are
   * proven when it is built, and listing what is in a jar takes time.
   */
  SortedSet<String> unproven();

  /** How people know the file of this path: what a diagnostic shows. */
  String shownAs(String path);

  /** The files of each pack that these are put together of, the topmost first. */
  default List<PackFiles> layers() {
    return List.of(this);
  }

  /** These files where there are any of the name, and the others below them. */
  default PackFiles over(PackFiles below) {
    PackFiles above = this;
    return new PackFiles() {
      @Override
      public Optional<byte[]> read(String path) throws IOException {
        Optional<byte[]> own = above.read(path);
        return own.isPresent() ? own : below.read(path);
      }

      @Override
      public SortedSet<String> paths() throws IOException {
        SortedSet<String> all = new TreeSet<>(below.paths());
        all.addAll(above.paths());
        return all;
      }

      @Override
      public SortedSet<String> unproven() {
        SortedSet<String> all = new TreeSet<>(below.unproven());
        all.addAll(above.unproven());
        return all;
      }

      @Override
      public List<PackFiles> layers() {
        return Stream.concat(above.layers().stream(), below.layers().stream()).toList();
      }

      @Override
      public String shownAs(String path) {
        return has(above, path) ? above.shownAs(path) : below.shownAs(path);
      }
    };
  }

  private static boolean has(PackFiles files, String path) {
    try {
      return files.read(path).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }
}
