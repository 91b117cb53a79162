package org.imrletters.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.golden.Suite;

/**
 * What is shown, and how.
 *
 * @param given a case file or a folder, as it was typed
 * @param folder the folder that such names start from
 * @param isFolder whether it is a folder
 * @param letters what makes letters of what is saved now; it is asked again when one of the inputs is saved
 * @param inputs the files and folders besides cases that letters are made of
 * @param suite the golden suite that the folder is
 * @param approves whether letters may be approved
 * @param editor what opens files
 * @param tells gets what is wrong with the letter that is looked at, whenever that changes
 */
public record Setup(Path given, Path folder, boolean isFolder, Supplier<ImrLetters> letters, List<Path> inputs,
    Function<ImrLetters, Suite> suite, boolean approves, Editor editor, Consumer<List<Diagnostic>> tells) {

  /**
   * What opens files.
   *
   * @param kind {@code vscode} or {@code idea}, which the browser opens; {@code command}; or {@code copy} for none
   * @param opens opens a file at a line, for {@code command}; tells whether it could
   */
  public record Editor(String kind, BiPredicate<Path, Integer> opens) {}

  /** The case file or the folder. */
  Path file() {
    return folder.resolve(given);
  }

  /** A file that is there, to be opened. */
  Optional<Path> file(String name) {
    return Optional.of(place(name)).filter(Files::isRegularFile);
  }

  private Path place(String name) {
    return folder.resolve(name).toAbsolutePath().normalize();
  }

  /** A file as whoever started this may call it: from the folder that names start from, if it is in there. */
  String shown(String name) {
    Path here = folder.toAbsolutePath().normalize();
    return Path.of(name).isAbsolute() && place(name).startsWith(here) ? here.relativize(place(name)).toString() : name;
  }
}
