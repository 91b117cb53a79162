package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.imrletters.PrintableLetter;

/** Any bytes as {@code pack.yaml}: a letter that can be read, or complaints that have their places. */
public final class PackFuzz {

  private static final FuzzedPack PACK = pack();
  private static final Path CASE = Path.of("fixtures/letters/one-item.yaml");

  private PackFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("over: imr-2015\n".getBytes(StandardCharsets.UTF_8));
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    byte[] pdf = PACK.print(bytes, CASE, PrintableLetter::pdf);
    if (pdf.length > 0) {
      Loader.loadPDF(pdf).close();
    }
  }

  /** With a picture that it may name. */
  private static FuzzedPack pack() {
    FuzzedPack pack = FuzzedPack.of("", "pack.yaml");
    try {
      Files.copy(Path.of("fixtures/packs/letterhead-svg/logo.svg"), pack.folder().resolve("logo.svg"));
      return pack;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
