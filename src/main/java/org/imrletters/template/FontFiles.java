package org.imrletters.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/** Reads the fonts of a pack, and says what is wrong with how it names them. */
public final class FontFiles {

  /** Four faces of five families. */
  private static final int MOST = 20;

  private static final FieldPath FIELD = FieldPath.of("fonts");

  private final PackFiles files;
  private final PackManifest manifest;
  private final Consumer<Diagnostic> tell;

  private FontFiles(PackFiles files, PackManifest manifest, Consumer<Diagnostic> tell) {
    this.files = files;
    this.manifest = manifest;
    this.tell = tell;
  }

  /** Tells everything that is wrong with what a pack says of its fonts. */
  static void check(PackFiles files, PackManifest manifest, Consumer<Diagnostic> tell) {
    new FontFiles(files, manifest, tell).check(manifest.description().fonts());
  }

  /** The fonts of a pack, without those that it lacks; none of far too many. */
  public static List<PackFont> read(List<DeclaredFont> declared, PackFiles files) throws IOException {
    List<PackFont> fonts = new ArrayList<>();
    for (DeclaredFont font : declared.size() > MOST ? List.<DeclaredFont>of() : declared) {
      files.read(font.file())
          .ifPresent(content -> fonts.add(new PackFont(font.family(), font.weight().number(),
              font.style() == DeclaredFont.Style.ITALIC, ByteBuffer.wrap(content), files.shownAs(font.file()))));
    }
    return fonts;
  }

  private void check(List<DeclaredFont> fonts) {
    if (fonts.size() > MOST) {
      error("too-many-fonts", FIELD.entry(MOST),
          "the pack has " + fonts.size() + " fonts, and a letter chooses among " + MOST,
          "take out those that no letter needs");
      return;
    }
    for (int i = 0; i < fonts.size(); i++) {
      family(fonts.get(i).family(), FIELD.entry(i).field("family"));
      if (fonts.subList(0, i).stream().anyMatch(fonts.get(i)::isAs)) {
        error("duplicate-key", FIELD.entry(i), "two fonts serve the same words of '" + fonts.get(i).family() + "'",
            "take one out, or say which of them is bold or italic");
      }
      content(fonts.get(i).file(), FIELD.entry(i).field("file"));
    }
  }

  private void family(String name, FieldPath at) {
    if (!name.matches("[A-Za-z][A-Za-z0-9 -]{0,59}")) {
      error("malformed-name", at, "this is not the name of a font's family",
          "use letters, digits, spaces and hyphens, such as Letter Kanji");
    }
  }

  private void content(String file, FieldPath at) {
    try {
      if (files.read(file).isEmpty()) {
        error("missing-file", at, "the pack has no file '" + file + "'",
            "put the font into the pack's folder, and write its path from there");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void error(String code, FieldPath at, String message, String hint) {
    tell.accept(manifest.locate(Diagnostic.error(code, at, message).hint(hint)));
  }
}
