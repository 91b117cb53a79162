package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.PackException;

/** Any bytes as a font of a pack: a letter that can be read, or complaints that have their places. */
public final class FontFuzz {

  private static final Path PACK = pack();
  private static final Path CASE = Path.of("fixtures/packs/fonts.yaml");

  private FontFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput(Files.readAllBytes(Path.of("fixtures/packs/fonts/fonts/symbols.ttf")));
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(PACK.resolve("symbols.ttf"), bytes);
    try {
      ImrLetters letters = ImrLetters.using(TemplatePack.folder(PACK));
      byte[] pdf = letters.compose(letters.read(CASE)).pdf();
      Loader.loadPDF(pdf).close();
    } catch (PackException | CaseException told) {
      Placed.all(told.problems());
    }
  }

  private static Path pack() {
    try {
      Path pack = Files.createTempDirectory("imr-fuzz");
      Files.copy(Path.of("fixtures/packs/fonts/fonts/cjk.ttf"), pack.resolve("cjk.ttf"));
      Files.writeString(pack.resolve("pack.yaml"), """
          over: imr-2015
          fonts:
            - {family: Letter CJK, file: cjk.ttf}
            - {family: Letter Symbols, file: symbols.ttf}
          """);
      return pack;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
