package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.imrletters.diagnostic.PackException;
import org.imrletters.template.TemplatePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of one's own as a pack. */
class OwnPackTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  @TempDir private Path folder;

  @Test
  void aByteOrderMarkIsNoCharacterOfAPack() throws IOException {
    TemplatePack.standard().copyTo(folder);
    Path with = folder.resolveSibling(folder.getFileName() + "-marked");
    TemplatePack.standard().copyTo(with);
    for (String file : new String[] {"pack.yaml", "letter.css", "sections/how-made.ftlx", "parts/citation.ftlx"}) {
      Files.writeString(with.resolve(file), "\uFEFF" + Files.readString(with.resolve(file)));
    }
    assertEquals(html(folder), html(with));
  }

  @Test
  void theRootOfAFileSystemMayHoldNoPackButHasAName() throws IOException {
    URI archive = URI.create("jar:" + folder.resolve("empty.zip").toUri());
    try (FileSystem empty = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      TemplatePack pack = TemplatePack.folder(empty.getPath("/"));
      assertEquals("/", pack.name());
      assertThrows(PackException.class, () -> ImrLetters.using(pack).read(CASE).orThrow());
    }
  }

  private static String html(Path pack) {
    ImrLetters letters = ImrLetters.using(TemplatePack.folder(pack));
    return letters.compose(letters.read(CASE).orThrow()).html();
  }
}
