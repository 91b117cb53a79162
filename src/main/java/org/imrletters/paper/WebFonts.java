package org.imrletters.paper;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.imrletters.letter.Letter;
import org.imrletters.paper.picture.FileMistake;
import org.imrletters.paper.picture.FontTables;

/**
 * The fonts that a pack brings along, as a page of HTML carries them: with what the words of its letter need, and no
 * more.
 */
record WebFonts(List<FontFace> faces, BitSet characters) {

  /**
   * Rules for a style sheet under which a browser takes them for the families that it names; empty where none is
   * needed.
   */
  static String rules(Letter letter, String css, List<FontFace> faces) {
    WebFonts fonts = new WebFonts(faces, PdfWords.characters(letter));
    fonts.characters.set(' ');
    String named = css.toLowerCase(Locale.ROOT);
    List<String> families = faces.stream()
        .map(FontFace::family)
        .distinct()
        .filter(family -> named.contains(family.toLowerCase(Locale.ROOT)))
        .toList();
    return faces.stream()
        .filter(FontFace::isOfPack)
        .flatMap(face -> families.stream().map(family -> fonts.rule(face, family)))
        .collect(Collectors.joining());
  }

  /** What a face adds to a family: all of its characters if it is of it, and otherwise those for which it stands in. */
  private String rule(FontFace face, String family) {
    boolean own = face.family().equals(family);
    BitSet added = new BitSet();
    characters.stream().filter(face::prints).filter(c -> own || standsIn(face, family, c)).forEach(added::set);
    if (added.isEmpty()) {
      return "";
    }
    String range = own ? ""
        : added.stream()
            .mapToObj(c -> String.format(Locale.ROOT, "U+%X", c))
            .collect(Collectors.joining(", ", "  unicode-range: ", ";\n"));
    return rule(face, family, range, added);
  }

  /** A rule under which a face serves a family with what these characters need. */
  static String rule(FontFace face, String family, String range, BitSet characters) {
    return "\n@font-face {\n  font-family: \"" + family + "\";\n  font-weight: " + face.file().weight()
        + ";\n  font-style: " + (face.file().italic() ? "italic" : "normal") + ";\n" + range
        + "  src: url(\"data:font/ttf;base64," + Base64.getEncoder().encodeToString(face.file(characters))
        + "\");\n}\n";
  }

  /** As on paper: where the family lacks a character, the first that has it. */
  private boolean standsIn(FontFace face, String family, int character) {
    return faces.stream().noneMatch(other -> other.family().equals(family) && other.prints(character)) && faces.stream()
        .filter(other -> other.prints(character))
        .findFirst()
        .orElse(face)
        .family()
        .equals(face.family());
  }

  /**
   * A part of a font as a file of its own, with the tables that a browser asks for and a PDF has elsewhere.
   *
   * @param glyphs which of its glyphs stands for each of the characters, in order
   */
  static byte[] file(byte[] part, Map<Integer, Integer> glyphs) throws FileMistake {
    SortedMap<String, ByteBuffer> tables = new FontTables(ByteBuffer.wrap(part)).all();
    tables.put("cmap", characterMap(glyphs));
    tables.put("post", ByteBuffer.allocate(32).putInt(0, FontTables.NO_NAMES));
    return FontTables.file(tables);
  }

  /** Of form 12, for all of Unicode (ISO/IEC 14496-22, 5.2.1). */
  private static ByteBuffer characterMap(Map<Integer, Integer> glyphs) {
    int length = 16 + 12 * glyphs.size();
    ByteBuffer map = ByteBuffer.allocate(12 + length).putInt(1).putInt(3 << 16 | 10).putInt(12);
    map.putInt(12 << 16).putInt(length).putInt(0).putInt(glyphs.size());
    glyphs.forEach((character, glyph) -> map.putInt(character).putInt(character).putInt(glyph));
    return map.clear();
  }
}
