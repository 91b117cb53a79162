package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Inline;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Styled;
import org.jspecify.annotations.Nullable;

/** Sets the words of one paragraph in their fonts. */
final class TextShaper {

  private final FontSet fonts;
  private final List<TextRun> runs = new ArrayList<>(4);
  private int[] codePoints = new int[64];
  private float[] widths = new float[64];
  private int length;
  private boolean afterSpace = true;
  private @Nullable StructureElement link;

  private TextShaper(FontSet fonts) {
    this.fonts = fonts;
  }

  static Text text(String words, Face face, FontSet fonts) {
    TextShaper maker = new TextShaper(fonts);
    maker.set(Accents.joined(words), face);
    return maker.finish();
  }

  /**
   * The words of a block.
   *
   * @param styled the element that they stand in
   * @param element what they are, to which their links are added
   */
  static Text text(List<Inline> words, Styled styled, StructureElement element, FontSet fonts) {
    TextShaper maker = new TextShaper(fonts);
    boolean first = true;
    int end;
    for (int from = 0; from < words.size(); from = end) {
      end = Inline.linkEnd(words, from);
      String link = words.get(from).link();
      if (link.isEmpty()) {
        first = maker.set(words, from, end, styled, first);
      } else {
        maker.link = element.addLink(link);
        maker.set(words, from, end, styled.child(ElementType.LINK.tag(), "", first), true);
        maker.link = null;
        first = false;
      }
    }
    return maker.finish();
  }

  /** Whether an element that comes after these words is still the first, where it was before. */
  private boolean set(List<Inline> words, int from, int to, Styled styled, boolean first) {
    boolean still = first;
    for (int i = from; i < to; i++) {
      still = words.get(i).accept(new Part(styled, still));
    }
    return still;
  }

  /** Sets a part of a line, and tells whether an element that comes after it is still the first in this one. */
  private final class Part implements Inline.Visitor<Boolean> {

    private final Styled styled;
    private final boolean first;

    Part(Styled styled, boolean first) {
      this.styled = styled;
      this.first = first;
    }

    @Override
    public Boolean run(Inline.Run run) {
      Styled outer = run.strong() ? styled.child(ElementType.STRONG.tag(), "", first) : styled;
      boolean leads = run.strong() || first;
      Styled inner = run.emphasized() ? outer.child(ElementType.EMPHASIS.tag(), "", leads) : outer;
      set(Accents.joined(run.text()), inner.look().face());
      return first && !run.strong() && !run.emphasized();
    }

    @Override
    public Boolean lineBreak(Inline.Break end) {
      endLine(styled.look().face());
      return false;
    }
  }

  private Text finish() {
    return new Text(Arrays.copyOf(codePoints, length), Arrays.copyOf(widths, length), runs);
  }

  private void endLine(Face face) {
    Typeface typeface = fonts.of(face).get(0);
    add(Text.LINE_BREAK, 0);
    extend(typeface, face);
    afterSpace = true;
  }

  private void set(String words, Face face) {
    List<Typeface> choice = fonts.of(face);
    Typeface current = choice.get(0);
    float scale = (float) (face.size() / 1000);
    int next;
    for (int i = 0; i < words.length(); i = next) {
      int c = words.codePointAt(i);
      next = i + Character.charCount(c);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        if (afterSpace) {
          continue;
        }
        c = ' ';
      }
      afterSpace = c == ' ';
      Typeface typeface = typefaceOf(c, current, choice);
      if (typeface != current) {
        extend(current, face);
        current = typeface;
      }
      add(c, Math.max(0, typeface.advance(c)) * scale);
    }
    extend(current, face);
  }

  private static Typeface typefaceOf(int codePoint, Typeface current, List<Typeface> choice) {
    if (current == choice.get(0) && current.advance(codePoint) >= 0) {
      return current;
    }
    for (Typeface typeface : choice) {
      if (typeface.advance(codePoint) >= 0) {
        return typeface;
      }
    }
    return choice.get(0);
  }

  private void add(int codePoint, float width) {
    if (length == codePoints.length) {
      codePoints = Arrays.copyOf(codePoints, 2 * length);
      widths = Arrays.copyOf(widths, 2 * length);
    }
    codePoints[length] = codePoint;
    widths[length++] = width;
  }

  /** Ends a run here, if any character came since the last one ended. */
  private void extend(Typeface typeface, Face face) {
    int from = runs.isEmpty() ? 0 : runs.get(runs.size() - 1).end();
    if (length > from) {
      Strut strut = Strut.of(face, typeface);
      runs.add(new TextRun(typeface, face.size(), face.color(), strut.above(), strut.below(), link, length));
    }
  }
}
