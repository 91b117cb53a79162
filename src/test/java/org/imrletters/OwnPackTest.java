package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.imrletters.diagnostic.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of one's own as a pack. */
class OwnPackTest {

  private static final Path CASE = Fixtures.LETTERS.resolve("one-item.yaml");

  @TempDir
  private Path folder;

  @Test
  void aByteOrderMarkIsNoCharacterOfAPack() throws IOException {
    TemplatePack.standard().copyTo(folder);
    Path with = folder.resolveSibling(folder.getFileName() + "-marked");
    TemplatePack.standard().copyTo(with);
    for (String file : new String[]{"pack.yaml", "letter.css", "sections/how-made.ftlx", "parts/citation.ftlx"}) {
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

  @Test
  void fontsOfPacksOverEachOtherAddUp() throws IOException {
    Path above = Files.createDirectories(folder.resolve("above/fonts")).getParent();
    Path below = Files.createDirectories(folder.resolve("below/fonts")).getParent();
    for (String font : new String[]{"cjk.ttf", "symbols.ttf"}) {
      Files.copy(Fixtures.PACKS.resolve("fonts/fonts").resolve(font), below.resolve("fonts").resolve(font));
    }
    Files.copy(below.resolve("fonts/symbols.ttf"), above.resolve("fonts/ours.ttf"));
    Files.writeString(below.resolve("pack.yaml"), """
        over: imr-2015
        fonts:
          - {family: Letter CJK, file: fonts/cjk.ttf}
          - {family: Letter Symbols, file: fonts/symbols.ttf}
        """);
    Files.writeString(above.resolve("pack.yaml"), """
        over: imr-2015
        fonts:
          - {family: Letter Other, file: fonts/ours.ttf, weight: bold, style: italic}
          - {family: letter symbols, file: fonts/ours.ttf}
        """);
    TemplatePack both = TemplatePack.folder(above).over(TemplatePack.folder(below));
    assertEquals(List.of(), both.problems());
    assertEquals(List.of("Letter Other 700 true", "letter symbols 400 false", "Letter CJK 400 false"),
        both.fonts().stream().map(font -> font.family() + " " + font.weight() + " " + font.italic()).toList());
    ImrLetters letters = ImrLetters.using(both);
    String words = Files.readString(Fixtures.PACKS.resolve("fonts.yaml"));
    assertTrue(letters.compose(letters.read(words, "case.yaml").orThrow()).pdf().length > 0);
  }

  private static String html(Path pack) {
    ImrLetters letters = ImrLetters.using(TemplatePack.folder(pack));
    return letters.compose(letters.read(CASE).orThrow()).html();
  }
}
