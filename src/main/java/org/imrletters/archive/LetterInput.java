package org.imrletters.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imrletters.batch.CaseInput;
import org.imrletters.file.FolderWalk;
import org.imrletters.file.SizeLimit;
import org.imrletters.run.RunFolder;

/**
 * An old letter that is to be read back as a case.
 *
 * @param name what complaints and the manifest call it
 * @param source what gives its bytes when its turn comes
 */
public record LetterInput(String name, CaseInput.Source source) {

  /** Of letters that can be read, as their names end. */
  private static final List<String> ENDINGS = List.of(".pdf", ".txt", ".html");

  /**
   * The letter of a file, or those of a folder: files whose names end in {@code .pdf}, {@code .txt} or {@code .html},
   * sorted by name, but for what a name with a dot in front hides.
   *
   * @param name how it was given
   * @param place where it is
   * @throws IOException if it is a folder that cannot be read
   */
  public static List<LetterInput> in(Path name, Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(file(name, place));
    }
    FolderWalk walk = FolderWalk.below(place, inner -> !lastName(inner).startsWith("."));
    return Stream.concat(walk.files().stream().filter(LetterInput::isLetter), walk.unreadable().stream())
        .sorted()
        .map(file -> file(name.resolve(place.relativize(file)).normalize(), file))
        .toList();
  }

  private static LetterInput file(Path name, Path file) {
    return new LetterInput(name.toString(), () -> SizeLimit.PRINTED_LETTER.readAll(file));
  }

  private static boolean isLetter(Path file) {
    String name = lastName(file).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static String lastName(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** What the file of its case is called. */
  String caseFile() {
    return caseFile(name);
  }

  static String caseFile(String name) {
    return RunFolder.bareName(name) + ".yaml";
  }
}
