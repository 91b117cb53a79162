package org.imrletters.paper.picture;

import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.GlyfDescript;

/** The outlines of a font, each looked through as if it were drawn. */
final class Glyphs {

  private static final int HEADER = 10;
  private static final int DEEPEST = 8;
  private static final int PARTS_IN_ALL = 200_000;

  private static final int WORDS = 1;
  private static final int SCALE = 1 << 3;
  private static final int MORE = 1 << 5;
  private static final int TWO_SCALES = 1 << 6;
  private static final int MATRIX = 1 << 7;

  private final ByteBuffer outlines;
  private final long[] places;
  private final int count;
  private final byte[] depths;
  private int parts;

  /**
   * The outlines of a font.
   *
   * @param places where each of them begins, and where the last ends
   * @param count how many there are
   */
  Glyphs(ByteBuffer outlines, long[] places, int count) {
    this.outlines = outlines;
    this.places = places;
    this.count = count;
    this.depths = new byte[count];
  }

  void check() throws FileMistake {
    for (int glyph = 0; glyph < count; glyph++) {
      depth(glyph, 0);
    }
  }

  /** How deep an outline is put together of others; 1 for one that is drawn itself. */
  private int depth(int glyph, int within) throws FileMistake {
    TrueType.refuse(glyph >= count || within > DEEPEST,
        "an outline of the font is put together of what is none, or of itself");
    if (depths[glyph] == 0) {
      depths[glyph] = (byte) look(glyph, within);
    }
    TrueType.refuse(depths[glyph] + within > DEEPEST + 1, "an outline of the font is put together too deep");
    return depths[glyph];
  }

  private int look(int glyph, int within) throws FileMistake {
    int start = Math.toIntExact(places[glyph]);
    int length = Math.toIntExact(places[glyph + 1] - start);
    if (length == 0) {
      return 1;
    }
    ByteBuffer outline = outlines.slice(start, length);
    int contours = outline.getShort(0);
    if (contours < 0) {
      return 1 + deepest(outline, within);
    }
    walk(outline, contours);
    return 1;
  }

  private int deepest(ByteBuffer outline, int within) throws FileMistake {
    int deepest = 0;
    int at = HEADER;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      TrueType.refuse(++parts > PARTS_IN_ALL, "the font's outlines are put together of too many parts");
      flags = outline.getShort(at);
      deepest = Math.max(deepest, depth(Short.toUnsignedInt(outline.getShort(at + 2)), within + 1));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    }
    outline.slice(0, at);
    return deepest;
  }

  /** Steps over all points of an outline, which ends before them if it is damaged. */
  private static void walk(ByteBuffer outline, int contours) throws FileMistake {
    int points = 0;
    for (int i = 0; i < contours; i++) {
      int end = Short.toUnsignedInt(outline.getShort(HEADER + 2 * i));
      TrueType.refuse(end + 1 < points, "an outline of the font is damaged");
      points = end + 1;
    }
    if (contours == 0) {
      return;
    }
    int at = HEADER + 2 * contours;
    at += 2 + Short.toUnsignedInt(outline.getShort(at));
    int coordinates = 0;
    for (int i = 0; i < points; i++) {
      int flags = outline.get(at++);
      int times = (flags & GlyfDescript.REPEAT) != 0 ? 1 + Byte.toUnsignedInt(outline.get(at++)) : 1;
      i += times - 1;
      coordinates += times * (size(flags, GlyfDescript.X_SHORT_VECTOR, GlyfDescript.X_DUAL)
          + size(flags, GlyfDescript.Y_SHORT_VECTOR, GlyfDescript.Y_DUAL));
    }
    outline.slice(at, coordinates);
  }

  private static int size(int flags, int shortly, int same) {
    return (flags & shortly) != 0 ? 1 : (flags & same) != 0 ? 0 : 2;
  }
}
