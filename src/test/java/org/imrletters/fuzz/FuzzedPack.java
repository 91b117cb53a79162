package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.PackException;

/**
 * A pack in a folder, of which the fuzzer writes one file.
 *
 * @param folder where it is
 * @param file the path of that file in it
 */
record FuzzedPack(Path folder, String file) {

  /** In a folder of its own, with this {@code pack.yaml}. */
  static FuzzedPack of(String yaml, String file) {
    try {
      Path folder = Files.createTempDirectory("imr-fuzz");
      Files.writeString(folder.resolve("pack.yaml"), yaml);
      Files.createDirectories(folder.resolve(file).getParent());
      return new FuzzedPack(folder, file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What comes of a case's letter with this file in the pack; nothing where what is wrong is told at its place. */
  byte[] print(byte[] bytes, Path caseFile, Function<PrintableLetter, byte[]> format) throws IOException {
    Files.write(folder.resolve(file), bytes);
    try {
      ImrLetters letters = ImrLetters.using(TemplatePack.folder(folder));
      CheckedCase read = letters.read(caseFile);
      return format.apply(letters.compose(read));
    } catch (PackException told) {
      Placed.all(told.problems());
    } catch (CaseException told) {
      Placed.all(told.problems());
    }
    return new byte[0];
  }
}
