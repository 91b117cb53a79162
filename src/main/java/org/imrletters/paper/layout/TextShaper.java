package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Inline.Passage;
import org.imrletters.paper.layout.Text.TextRun;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Styled;
import org.imrletters.paper.style.Styled.Siblings;
import org.imrletters.paper.style.TextTransform;
import org.jspecify.annotations.Nullable;

/** Sets the words of one paragraph in their fonts. */
final class TextShaper {

  private final FontSet fonts;
  private final List<TextRun> runs = new ArrayList<>(4);
  private int[] shown = new int[64];
  private int[] written = new int[64];
  private float[] widths = new float[64];
  private int length;
  private @Nullable StructureElement link;
  private int before = ' ';

  private TextShaper(FontSet fonts) {
    this.fonts = fonts;
  }

  static Text text(String words, Face face, FontSet fonts) {
    TextShaper shaper = new TextShaper(fonts);
    shaper.set(Accents.joined(words), face);
    return shaper.finish();
  }

  /**
   * The words of a block.
   *
   * @param styled the element that they stand in
   * @param element what they are, to which their links are added
   */
  static Text text(List<Inline> words, Styled styled, StructureElement element, FontSet fonts) {
    TextShaper shaper = new TextShaper(fonts);
    List<Passage> passages = Inline.passages(words);
    Siblings children = styled.children(passages.stream().mapToInt(TextShaper::elements).sum());
    element.speak(Inline.language(words));
    for (Passage passage : passages) {
      if (passage.link().isEmpty()) {
        String language = passage.language();
        shaper.link = language.isEmpty() ? null : element.add(ElementType.PASSAGE).speak(language);
        shaper.set(passage.parts(), styled, children);
      } else {
        shaper.link = element.add(ElementType.LINK, passage.link()).speak(passage.language());
        Styled led = children.next(ElementType.LINK.tag(), "");
        shaper.set(passage.parts(), led, led.children(elements(passage.parts())));
      }
      shaper.link = null;
    }
    return shaper.finish();
  }

  /** How many elements a passage is, right in its block: what is of one link is one. */
  private static int elements(Passage passage) {
    return passage.link().isEmpty() ? elements(passage.parts()) : 1;
  }

  private static int elements(List<Inline> parts) {
    return (int) parts.stream().filter(TextShaper::isElement).count();
  }

  private static boolean isElement(Inline part) {
    return !(part instanceof Inline.Run run) || run.strong() || run.emphasized();
  }

  private void set(List<Inline> words, Styled styled, Siblings children) {
    Parts parts = new Parts(styled, children);
    words.forEach(part -> part.accept(parts));
  }

  /** Sets the parts of a line that stand in an element. */
  private final class Parts implements Inline.Visitor<Void> {

    private final Styled styled;
    private final Siblings children;

    Parts(Styled styled, Siblings children) {
      this.styled = styled;
      this.children = children;
    }

    @Override
    public Void run(Inline.Run run) {
      Styled outer = run.strong() ? children.next(ElementType.STRONG.tag(), "") : styled;
      Siblings inner = run.strong() ? outer.children(1) : children;
      Styled its = run.emphasized() ? inner.next(ElementType.EMPHASIS.tag(), "") : outer;
      set(Accents.joined(run.text()), its.look().face());
      return null;
    }

    @Override
    public Void lineBreak(Inline.Break end) {
      endLine(styled.look().face());
      children.skip();
      return null;
    }
  }

  /**
   * Lets the words end as any line does, so that they are parted from what follows for whoever reads or copies them.
   */
  private Text finish() {
    if (length > 0 && shown[length - 1] != Text.LINE_BREAK) {
      TextRun last = runs.get(runs.size() - 1);
      link = last.link();
      endLine(last.face());
    }
    return new Text(Arrays.copyOf(shown, length), Arrays.copyOf(written, length), Arrays.copyOf(widths, length), runs);
  }

  private void endLine(Face face) {
    List<Typeface> choice = fonts.of(face);
    Typeface last = runs.isEmpty() ? choice.get(0) : runs.get(runs.size() - 1).typeface();
    Typeface typeface = last.advance(' ') >= 0 ? last : typefaceOf(' ', last, choice);
    add(Text.LINE_BREAK, Text.LINE_BREAK, 0);
    endRun(typeface, face);
    before = ' ';
  }

  private void set(String words, Face face) {
    List<Typeface> choice = fonts.of(face);
    Typeface current = choice.get(0);
    int next;
    for (int i = 0; i < words.length(); i = next) {
      int c = words.codePointAt(i);
      next = i + Character.charCount(c);
      c = c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
      if (c != ' ' || before != ' ') {
        current = face.transform() == TextTransform.NONE ? add(c, c, face, current, choice)
            : addTransformed(c, face, current, choice);
      }
      before = c;
    }
    endRun(current, face);
  }

  /** Characters that no font has stay as they are written. */
  private Typeface addTransformed(int c, Face face, Typeface typeface, List<Typeface> choice) {
    int[] transformed = face.transform().shown(c, before).codePoints().toArray();
    boolean printed = Arrays.stream(transformed)
        .allMatch(each -> typefaceOf(each, typeface, choice).advance(each) >= 0);
    Typeface current = typeface;
    if (!printed) {
      return add(c, c, face, current, choice);
    }
    for (int i = 0; i < transformed.length; i++) {
      current = add(transformed[i], i == 0 ? c : Text.NOTHING, face, current, choice);
    }
    return current;
  }

  private Typeface add(int c, int asWritten, Face face, Typeface current, List<Typeface> choice) {
    Typeface typeface = typefaceOf(c, current, choice);
    if (typeface != current) {
      endRun(current, face);
    }
    double spacing = face.letterSpacing() + (Text.isStretchable(c) ? face.wordSpacing() : 0);
    add(c, asWritten, (float) (Math.max(0, typeface.advance(c)) * face.size() / 1000 + spacing));
    return typeface;
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

  private void add(int c, int asWritten, float width) {
    if (length == shown.length) {
      shown = Arrays.copyOf(shown, 2 * length);
      written = Arrays.copyOf(written, 2 * length);
      widths = Arrays.copyOf(widths, 2 * length);
    }
    shown[length] = c;
    written[length] = asWritten;
    widths[length++] = width;
  }

  /** Ends a run here, if any character came since the last one ended. */
  private void endRun(Typeface typeface, Face face) {
    int from = runs.isEmpty() ? 0 : runs.get(runs.size() - 1).end();
    if (length > from) {
      Strut strut = Strut.of(face, typeface);
      runs.add(new TextRun(typeface, face, strut.above(), strut.below(), link, length));
    }
  }
}
