package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.PackException;

/** Any bytes as a section's template: a letter, or complaints about the pack that have their places. */
public final class TemplateFuzz {

  private static final Path PACK = pack();
  private static final CheckedCase CASE = ImrLetters.standard()
      .read(Path.of("fixtures/letters/one-item.yaml"))
      .orThrow();

  private TemplateFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() {
    ImrLetters.using(TemplatePack.standard()).compose(CASE).text();
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(PACK.resolve("sections/how-made.ftlx"), bytes);
    try {
      ImrLetters.using(TemplatePack.folder(PACK)).compose(CASE).text();
    } catch (PackException told) {
      Placed.all(told.problems());
    }
  }

  private static Path pack() {
    try {
      Path pack = Files.createTempDirectory("imr-fuzz");
      Files.createDirectory(pack.resolve("sections"));
      return Files.writeString(pack.resolve("pack.yaml"), "over: imr-2015\nsections: [how-made]\n").getParent();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
