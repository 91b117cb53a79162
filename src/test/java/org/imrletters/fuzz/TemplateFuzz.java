package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Any bytes as a section's template: a letter, or complaints about the pack that have their places. */
public final class TemplateFuzz {

  private static final FuzzedPack PACK = FuzzedPack.of("over: imr-2015\nsections: [how-made]\n",
      "sections/how-made.ftlx");
  private static final Path CASE = Path.of("fixtures/letters/one-item.yaml");

  private TemplateFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("<p>a</p>".getBytes(StandardCharsets.UTF_8));
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    PACK.print(bytes, CASE, letter -> letter.text().getBytes(StandardCharsets.UTF_8));
  }
}
