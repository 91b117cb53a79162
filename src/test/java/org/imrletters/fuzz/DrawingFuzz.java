package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.PackException;

/** Any bytes as a drawing of a letterhead: pages that can be shown, or complaints that have their places. */
public final class DrawingFuzz {

  private static final Path PACK = pack();
  private static final Path CASE = Path.of("fixtures/letters/one-item.yaml");

  private DrawingFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput(Files.readAllBytes(Path.of("fixtures/packs/letterhead-svg/logo.svg")));
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(PACK.resolve("logo.svg"), bytes);
    try {
      ImrLetters letters = ImrLetters.using(TemplatePack.folder(PACK));
      byte[] pdf = letters.compose(letters.read(CASE)).pdf();
      try (PDDocument file = Loader.loadPDF(pdf)) {
        new PDFRenderer(file).renderImageWithDPI(0, 18);
      }
    } catch (PackException told) {
      Placed.all(told.problems());
    }
  }

  private static Path pack() {
    try {
      Path pack = Files.createTempDirectory("imr-fuzz");
      Files.writeString(pack.resolve("pack.yaml"),
          "over: imr-2015\nletterhead: {logo: {file: logo.svg, alt: a drawing, width: 1in}}\n");
      return pack;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
