package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Image;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Section;
import org.imrletters.paper.layout.LineBox.BreakPenalty;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.ListStyleType;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.Keep;
import org.imrletters.paper.style.StyleSheet;
import org.imrletters.paper.style.Styled;
import org.imrletters.paper.style.Styled.Siblings;

/** Turns the blocks of a letter into line boxes, from its first to its last. */
final class Flow implements Block.Visitor<Void> {

  private final FontSet fonts;
  private final LineBoxes boxes;
  private final Optional<AddressWindow> window;
  private ContainingBlock block;
  private Siblings children;

  private Flow(FontSet fonts, LineBoxes boxes, ContainingBlock block, Optional<AddressWindow> window) {
    this.fonts = fonts;
    this.boxes = boxes;
    this.window = window;
    this.block = block;
    this.children = block.styled().children(1);
  }

  /** The line boxes of this letter, on pages of this style. */
  static LineBoxes of(Letter letter, StyleSheet style, FontSet fonts, StructureElement whole) {
    LineBoxes boxes = new LineBoxes(style.innerHeight());
    double width = style.innerWidth();
    Optional<AddressWindow> window = letter.envelope().map(envelope -> new AddressWindow(envelope, style.page(0)));
    new Flow(fonts, boxes, new ContainingBlock(style.root(), whole, 0, width, 0, width, Optional.empty()), window)
        .letter(letter, style);
    return boxes;
  }

  private void letter(Letter letter, StyleSheet style) {
    Styled root = style.root();
    Styled body = style.body();
    Styled main = body.children(1).next(ElementType.MAIN.tag(), "");
    box(block, root, () -> box(block.of(body, block.element()), body, () -> main(letter, main)));
  }

  private void main(Letter letter, Styled main) {
    box(block.of(main, block.element()), main, () -> {
      children = main.children(letter.sections().size());
      for (Section section : letter.sections()) {
        Styled styled = children.next(ElementType.SECTION.tag(), section.name());
        StructureElement element = block.element().add(ElementType.SECTION);
        box(block.of(styled, element), styled, () -> blocks(section.blocks()));
      }
    });
  }

  @Override
  public Void heading(Block.Heading heading) {
    Styled styled = child(heading);
    int before = boxes.all().size();
    paragraph(styled, heading.type(), heading.words());
    if (boxes.all().size() > before) {
      LineBox first = boxes.all().get(before);
      boxes.all().set(before, first.named(heading.level(), Accents.joined(heading.title())));
    }
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    Styled styled = child(paragraph);
    if (window.isPresent() && paragraph.style().equals(Letter.ADDRESSEE)) {
      window.get().add(paragraph.words(), block.of(styled, block.element().add(paragraph.type())), fonts, boxes);
    } else {
      paragraph(styled, paragraph.type(), paragraph.words());
    }
    return null;
  }

  @Override
  public Void points(Block.Points points) {
    Styled styled = child(points);
    ListStyleType mark = styled.children(points.items().size()).next(ElementType.POINT.tag(), "").look().marker();
    ListStyleType shown = points.lettered() && !mark.isShape() ? ListStyleType.LOWER_LATIN : mark;
    StructureElement element = block.element().add(points.type(), shown.numbering());
    box(block.of(styled, element), styled, () -> {
      children = styled.children(points.items().size());
      for (int i = 0; i < points.items().size(); i++) {
        point(points.items().get(i), points.lettered() ? points.label(i) : "", points.first() + i);
      }
    });
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    Styled styled = child(table);
    new TableFlow(fonts, boxes, block, styled).add(table);
    return null;
  }

  @Override
  public Void quote(Block.Quote quote) {
    Styled styled = child(quote);
    box(block.of(styled, block.element().add(quote.type())), styled, () -> blocks(quote.blocks()));
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    Styled styled = child(figure);
    StructureElement element = block.element().add(ElementType.FIGURE, figure.alt());
    box(block.of(styled, element), styled, () -> picture(figure.image()));
    return null;
  }

  private void point(List<Block> blocks, String letter, int number) {
    Styled styled = children.next(ElementType.POINT.tag(), "");
    StructureElement point = block.element().add(ElementType.POINT);
    double x = block.within(styled.look().box()).x();
    ListMarker marker = new ListMarker(block.marker(), styled.look(), letter, number, point.add(ElementType.LABEL),
        fonts, x);
    box(block.of(styled, point.add(ElementType.POINT_BODY)).marked(marker), styled, () -> {
      Block.onlyWords(blocks).ifPresentOrElse(this::lines, () -> blocks(blocks));
      marker.finish(boxes);
    });
  }

  private void blocks(List<Block> blocks) {
    children = block.styled().children(blocks.size());
    blocks.forEach(each -> each.accept(this));
  }

  private void paragraph(Styled styled, ElementType type, List<Inline> words) {
    box(block.of(styled, block.element().add(type)), styled, () -> lines(words));
  }

  private void lines(List<Inline> words) {
    Look look = block.styled().look();
    Text text = TextShaper.text(words, block.styled(), block.element(), fonts);
    List<TextLine> lines = LineBreaker.lines(text, block.element(), Strut.of(look.face(), fonts), block.width(),
        look.indent());
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      List<DisplayItem> items = marked(line.above());
      double indent = i == 0 ? look.indent() : 0;
      items.add(line.aligned(look.align(), block.x() + indent, block.width() - indent, line.above()));
      boxes.add(items, line.height(), i == 0 ? BreakPenalty.NONE : penalty(i, lines.size(), look.keep()));
    }
  }

  /** What stands before a line with this baseline, if anything is still to stand there. */
  private List<DisplayItem> marked(double baseline) {
    List<DisplayItem> items = new ArrayList<>(2);
    block.marker().ifPresent(marker -> marker.mark(items, baseline));
    return items;
  }

  private static BreakPenalty penalty(int line, int lines, Keep keep) {
    return line < keep.orphans() || lines - line < keep.widows() ? BreakPenalty.LINES : BreakPenalty.NONE;
  }

  /** A picture, on a line of its own and no larger than a page. */
  private void picture(Image image) {
    Look look = block.styled().look();
    double scale = Math.min(1, Math.min(block.width() / image.width(), boxes.pageHeight() / image.height()));
    double width = image.width() * scale;
    double height = image.height() * scale;
    Strut strut = Strut.of(look.face(), fonts);
    List<DisplayItem> items = marked(strut.above());
    double x = block.x() + Math.max(0, block.width() - width) * look.align().share();
    items.add(new DisplayItem.Figure(block.element(), image, x, 0, width, height));
    boxes.add(items, Math.max(height, strut.height()), BreakPenalty.NONE);
  }

  private Styled child(Block its) {
    return children.next(its.type().tag(), its.style());
  }

  /** Opens a box, does what stands in it there, and closes it. */
  private void box(ContainingBlock inner, Styled styled, Runnable content) {
    ContainingBlock outer = block;
    Siblings besides = children;
    LineBoxes.Opened opened = boxes.open(styled.look().box(), styled.look().keep());
    block = inner.within(styled.look().box());
    content.run();
    boxes.close(opened, styled.look().box(), styled.look().keep(), block.borderX(), block.borderWidth());
    block = outer;
    children = besides;
  }
}
