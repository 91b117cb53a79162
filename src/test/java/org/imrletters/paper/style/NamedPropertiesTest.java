package org.imrletters.paper.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.imrletters.Docs;
import org.junit.jupiter.api.Test;

/** The reference of packs names every property that is printed. */
class NamedPropertiesTest {

  @Test
  void everyPropertyIsNamed() throws IOException {
    String chapter = Files.readString(Docs.CHAPTERS.resolve("packs.md"));
    List<String> missing = Property.names()
        .stream()
        .filter(name -> !name.matches("|(margin|padding|border)-(top|right|bottom|left).*"))
        .filter(name -> !chapter.contains("`" + name + "`"))
        .toList();
    assertEquals(List.of(), missing);
  }
}
