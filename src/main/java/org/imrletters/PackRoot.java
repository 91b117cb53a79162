package org.imrletters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.file.FileWork;
import org.imrletters.words.Suggestion;

/**
 * Where packs lie that are named by a path: in one folder and below it, or nowhere.
 *
 * @param folder the folder without links, so that no link leads out of it
 */
record PackRoot(Optional<Path> folder) {

  static final PackRoot NONE = new PackRoot(Optional.empty());

  /** Packs in this folder. */
  static PackRoot of(Path folder) {
    return new PackRoot(Optional.of(FileWork.done(folder::toRealPath)));
  }

  /**
   * The folder of a pack.
   *
   * @param name its path from the root or, where it starts with a dot, from the folder of the file that names it
   * @param at where that file names it
   * @param file that file
   * @param above the packs that would stand over it
   */
  Checked<Path> find(String name, FieldPath at, String file, List<Path> above) {
    if (folder.isEmpty()) {
      return name.contains("/") ? outside(name, at, "; no folder is given") : unknown(name, at);
    }
    try {
      Path top = folder.get();
      Path start = name.startsWith(".") ? Path.of(file).toAbsolutePath().resolveSibling("") : top;
      Path named = start.toRealPath().resolve(name).normalize();
      // Looked at before it is known to be inside, it would tell what lies outside.
      Path real = named.startsWith(top) ? named.toRealPath() : named;
      if (!real.startsWith(top)) {
        return outside(name, at, "");
      }
      boolean isBelow = Files.isRegularFile(real.resolve("pack.yaml")) && !above.contains(real);
      return isBelow ? Checked.of(real, List.of()) : unknown(name, at);
    } catch (IOException | InvalidPathException nowhere) {
      return unknown(name, at);
    }
  }

  private static Checked<Path> outside(String name, FieldPath at, String why) {
    return refused("pack-outside-root", at, "'" + name + "' lies outside of the folder that packs are taken from" + why,
        "give a folder that holds it with --pack-root or withPacks, or name one of "
            + String.join(", ", TemplatePack.names()));
  }

  private static Checked<Path> unknown(String name, FieldPath at) {
    return refused("unknown-pack", at, "there is no pack '" + name + "'",
        Suggestion.nearest(name, TemplatePack.names()).map(near -> "did you mean '" + near + "'? ").orElse("")
            + "the packs are: " + String.join(", ", TemplatePack.names()));
  }

  private static Checked<Path> refused(String code, FieldPath at, String message, String hint) {
    return Checked.failed(List.of(Diagnostic.error(code, at, message, hint)));
  }
}
