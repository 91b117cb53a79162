package org.imrletters.paper;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrletters.file.Once;
import org.imrletters.file.RecentlyUsed;
import org.imrletters.paper.layout.Typeface;
import org.imrletters.paper.picture.FontTables;

/** A face that letters can be set in. Its font is parsed when the first letter asks for one of its characters. */
final class FontFace implements Typeface {

  private static final int SUBSETS = 64;

  /** Those that travel with the library serve all packs, and so are parsed once. */
  private static final Map<FontFile, FontFace> OURS = StandardFonts.all()
      .stream()
      .collect(Collectors.toMap(Function.identity(), FontFace::new));

  private final FontFile file;
  private final RecentlyUsed<BitSet, FontSubset> subsets = new RecentlyUsed<>(SUBSETS);
  private final Once<FontProgram> program = new Once<>(this::parse);

  private FontFace(FontFile file) {
    this.file = file;
  }

  static FontFace of(FontFile file) {
    FontFace ours = OURS.get(file);
    return ours == null ? new FontFace(file) : ours;
  }

  FontFile file() {
    return file;
  }

  /** Whether it is none of those that travel with the library. */
  boolean isOfPack() {
    return !OURS.containsKey(file);
  }

  String family() {
    return file.family();
  }

  FontProgram program() {
    return program.get();
  }

  private FontProgram parse() {
    return whole(() -> new FontProgram(new FontTables(file.content()).font()));
  }

  /** What is made of the font, unless that is damaged. */
  private <T> T whole(Callable<T> part) {
    try {
      return part.call();
    } catch (Exception e) {
      throw StyleException.brokenFont(file.family());
    }
  }

  /**
   * Most letters hold no character but those that each of ours has, and so ask nothing of a font until they are
   * printed.
   */
  boolean prints(int codePoint) {
    return StandardFonts.have(codePoint) && !isOfPack() || advance(codePoint) >= 0;
  }

  /** Whether it has a glyph for a character of which nothing would be seen. */
  boolean hides(int codePoint) {
    return !prints(codePoint) && program().has(codePoint);
  }

  @Override
  public int advance(int codePoint) {
    return program().advance(codePoint);
  }

  @Override
  public double ascent() {
    return program().ascent();
  }

  @Override
  public double descent() {
    return program().descent();
  }

  /** Its font with just the glyphs of these characters. */
  FontSubset subset(BitSet codePoints) {
    return subsets.get(codePoints, used -> whole(() -> program().subset(used)));
  }

  /** The same as a file of its own. */
  byte[] file(BitSet codePoints) {
    return whole(() -> program().file(codePoints));
  }
}
