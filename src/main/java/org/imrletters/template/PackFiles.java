package org.imrletters.template;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a template pack, by their paths within it, such as {@code sections/how-made.ftlx}. */
public interface PackFiles {

  /** The bytes of a file; empty where the pack has none of that name. */
  Optional<byte[]> read(String path);

  /** The paths of all files, sorted. */
  SortedSet<String> paths();

  /**
   * The paths of the files that no test of this project has looked at. The packs that travel with the library are
   * proven when it is built, and listing what is in a jar takes time.
   */
  default SortedSet<String> unproven() {
    return paths();
  }

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
      public Optional<byte[]> read(String path) {
        return above.read(path).or(() -> below.read(path));
      }

      @Override
      public SortedSet<String> paths() {
        return joined(above.paths(), below.paths());
      }

      @Override
      public SortedSet<String> unproven() {
        return joined(above.unproven(), below.unproven());
      }

      @Override
      public List<PackFiles> layers() {
        return Stream.concat(above.layers().stream(), below.layers().stream()).toList();
      }

      @Override
      public String shownAs(String path) {
        return above.read(path).isPresent() ? above.shownAs(path) : below.shownAs(path);
      }
    };
  }

  private static SortedSet<String> joined(SortedSet<String> some, SortedSet<String> more) {
    SortedSet<String> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }
}
