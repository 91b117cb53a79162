package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.imrletters.PrintableLetter;

/** Any bytes as the style sheet of a pack: a letter that can be read, or complaints that have their places. */
public final class StyleFuzz {

  private static final FuzzedPack PACK = FuzzedPack.of("over: imr-2015\n", "letter.css");
  private static final Path CASE = Path.of("fixtures/letters/one-item.yaml");

  private StyleFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput(new byte[0]);
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    byte[] pdf = PACK.print(bytes, CASE, PrintableLetter::pdf);
    if (pdf.length > 0) {
      Loader.loadPDF(pdf).close();
    }
  }
}
