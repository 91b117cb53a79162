package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.imrletters.PrintableLetter;

/** Any bytes as a font of a pack: a letter that can be read, or complaints that have their places. */
public final class FontFuzz {

  private static final FuzzedPack PACK = pack();
  private static final Path CASE = Path.of("fixtures/packs/fonts.yaml");

  private FontFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput(Files.readAllBytes(Path.of("fixtures/packs/fonts/fonts/symbols.ttf")));
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    byte[] pdf = PACK.print(bytes, CASE, PrintableLetter::pdf);
    if (pdf.length > 0) {
      Loader.loadPDF(pdf).close();
    }
  }

  private static FuzzedPack pack() {
    FuzzedPack pack = FuzzedPack.of("""
        over: imr-2015
        fonts:
          - {family: Letter CJK, file: cjk.ttf}
          - {family: Letter Symbols, file: symbols.ttf}
        """, "symbols.ttf");
    try {
      Files.copy(Path.of("fixtures/packs/fonts/fonts/cjk.ttf"), pack.folder().resolve("cjk.ttf"));
      return pack;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
