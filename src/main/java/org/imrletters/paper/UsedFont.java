package org.imrletters.paper;

import java.util.BitSet;
import java.util.List;
import org.imrletters.paper.pdf.PdfObjects;
import org.jspecify.annotations.Nullable;

/** A font in one letter: which characters of it are used, and then the subset that holds them. */
class UsedFont {

  static final int SPACE = ' ';

  // Who uses one of these gets all: letters then have few sets of glyphs between them, and a set that is known already
  // need not be cut out of its font again, which takes longer than all the rest of a letter.
  private static final List<String> TOGETHER = List.of("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
      "0123456789", "\"#%&'()+,-./:;\u2013\u2018\u2019\u201c\u201d");

  private final FontFace face;
  private final String resource;
  private final int object;
  private final BitSet used = new BitSet();
  private @Nullable FontSubset subset;

  UsedFont(FontFace face, int number, PdfObjects objects) {
    this.face = face;
    this.resource = "/F" + number;
    this.object = objects.reserve();
    used.set(SPACE);
  }

  /** Its name in the content of pages. */
  final String resource() {
    return resource;
  }

  final int object() {
    return object;
  }

  /** The font of which this is a part. */
  final FontFace face() {
    return face;
  }

  final void use(int codePoint) {
    used.set(codePoint);
  }

  /** The subset that holds all characters used so far; none may be used after that. */
  final FontSubset subset() {
    FontSubset made = subset;
    if (made == null) {
      TOGETHER.forEach(this::complete);
      made = face.subset(used);
      subset = made;
    }
    return made;
  }

  private void complete(String group) {
    if (group.chars().anyMatch(used::get)) {
      group.chars().filter(face::prints).forEach(used::set);
    }
  }

  /** The number that stands for a character in the content of pages. */
  int code(int codePoint) {
    return subset().code(codePoint);
  }

  /** Writes it, once all pages are. */
  void write(PdfObjects objects) {
    write(objects, "/Identity", subset().widths(), subset().toUnicode());
  }

  /**
   * Writes it.
   *
   * @param glyphs which glyph of the subset each number stands for
   * @param widths those of all numbers from 0
   * @param characters which character each number stands for, compressed
   */
  final void write(PdfObjects objects, String glyphs, String widths, byte[] characters) {
    int descendant = objects.reserve();
    int descriptor = objects.reserve();
    int program = objects.reserve();
    int toUnicode = objects.reserve();
    FontSubset its = subset();
    objects.begin(object)
        .put("<</Type/Font/Subtype/Type0/BaseFont/" + its.name()
            + "/Encoding/Identity-H/DescendantFonts[@]/ToUnicode @>>", descendant, toUnicode);
    objects.begin(descendant)
        .put("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + its.name() + "/CIDSystemInfo<</Registry(Adobe)"
            + "/Ordering(Identity)/Supplement 0>>/CIDToGIDMap" + glyphs + "/FontDescriptor @/W[0[", descriptor)
        .put(widths)
        .put("]]>>");
    objects.begin(descriptor)
        .put("<</Type/FontDescriptor/FontName/" + its.name() + its.entries() + "/FontFile2 @>>", program);
    objects.compressed(program, "/Length1 " + its.length(), its.program());
    objects.compressed(toUnicode, "", characters);
  }
}
