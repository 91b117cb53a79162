package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.imrletters.PrintableLetter;

/** Any bytes as a drawing of a letterhead: pages that can be shown, or complaints that have their places. */
public final class DrawingFuzz {

  private static final FuzzedPack PACK = FuzzedPack
      .of("over: imr-2015\nletterhead: {logo: {file: logo.svg, alt: a drawing, width: 1in}}\n", "logo.svg");
  private static final Path CASE = Path.of("fixtures/letters/one-item.yaml");

  private DrawingFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput(Files.readAllBytes(Path.of("fixtures/packs/letterhead-svg/logo.svg")));
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    byte[] pdf = PACK.print(bytes, CASE, PrintableLetter::pdf);
    if (pdf.length > 0) {
      try (PDDocument file = Loader.loadPDF(pdf)) {
        new PDFRenderer(file).renderImageWithDPI(0, 18);
      }
    }
  }
}
