package org.imrletters.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.imrletters.casefile.CaseFinder;
import org.imrletters.file.SizeLimit;

/** Cases one after the other, each read when its turn comes, however many there are. */
public final class CaseInputs {

  private CaseInputs() {}

  /** All of these, in their order; each is asked for when its turn comes. */
  public static Iterator<CaseInput> joined(Iterator<? extends Iterator<CaseInput>> sources) {
    AtomicReference<Iterator<CaseInput>> current = new AtomicReference<>(Collections.emptyIterator());
    return Stream.generate(() -> {
      while (!current.get().hasNext() && sources.hasNext()) {
        current.set(sources.next());
      }
      return current.get();
    }).takeWhile(Iterator::hasNext).map(Iterator::next).iterator();
  }

  /**
   * The cases of a file or a folder. Of a folder, the case files that {@link CaseFinder} finds and those whose names end
   * in {@code .jsonl} or {@code .ndjson}, sorted by name; such a file has a case on each line.
   *
   * @param name how it was given
   * @param place where it is
   * @throws UncheckedIOException if it is a folder that cannot be read
   */
  public static Iterator<CaseInput> in(Path name, Path place) {
    if (!Files.isDirectory(place)) {
      return ofFile(name, place);
    }
    try {
      List<Path> found = CaseFinder.below(place, place, file -> isLines(file) && !isOfRun(file));
      return joined(found.stream().map(file -> ofFile(name.resolve(place.relativize(file)), file)).iterator());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Iterator<CaseInput> ofFile(Path name, Path file) {
    return isLines(name) ? JsonLines.of(name.toString(), () -> SizeLimit.open(file))
        : List.of(CaseInput.file(name.toString(), file)).iterator();
  }

  /**
   * The cases of a stream in JSON Lines, one on each line. It is read as they are asked for, and closed at its end.
   *
   * @param name what complaints and the manifest call it
   */
  public static Iterator<CaseInput> lines(String name, InputStream in) {
    return JsonLines.of(name, () -> in);
  }

  /** What a run or an import keeps beside its files. */
  private static boolean isOfRun(Path file) {
    return BatchFolder.OURS.contains(String.valueOf(file.getFileName()));
  }

  private static boolean isLines(Path file) {
    String name = file.toString();
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }
}
