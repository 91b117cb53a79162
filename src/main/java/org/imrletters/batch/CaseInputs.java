package org.imrletters.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.imrletters.casefile.CaseFinder;
import org.imrletters.file.SizeLimit;

/** Cases one after the other, each read when its turn comes, however many there are. */
public final class CaseInputs implements Iterator<CaseInput> {

  private final Iterator<? extends Iterator<CaseInput>> sources;
  private Iterator<CaseInput> current = Collections.emptyIterator();

  private CaseInputs(Iterator<? extends Iterator<CaseInput>> sources) {
    this.sources = sources;
  }

  /** All of these, in their order. */
  public static CaseInputs joined(List<? extends Iterator<CaseInput>> sources) {
    return new CaseInputs(sources.iterator());
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
      List<Path> found = CaseFinder.below(place, place, CaseInputs::isLines);
      return new CaseInputs(found.stream().map(file -> ofFile(name.resolve(place.relativize(file)), file)).iterator());
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

  private static boolean isLines(Path file) {
    String name = file.toString();
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && sources.hasNext()) {
      current = sources.next();
    }
    return current.hasNext();
  }

  @Override
  public CaseInput next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
