package org.imrletters.fuzz;

import java.nio.charset.StandardCharsets;
import org.imrletters.yaml.BothReaders;

/** Any text as YAML: where it is read in the usual style, the parser reads the same. */
public final class YamlFuzz {

  private YamlFuzz() {}

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    BothReaders.agreeOn(new String(bytes, StandardCharsets.UTF_8));
  }
}
