package org.imrletters.paper.layout;

import java.util.List;
import java.util.Optional;
import org.imrletters.letter.Block;
import org.imrletters.letter.Footer;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.letter.RunningHead;
import org.imrletters.letter.Section;
import org.imrletters.paper.style.Styled;

/** Turns the blocks of a letter into strips, from its first to its last. */
final class Flow implements Block.Visitor<Void> {

  private final Fonts fonts;
  private final LineBoxes strips;
  private Place place;

  private Flow(Fonts fonts, LineBoxes strips, Place place) {
    this.fonts = fonts;
    this.strips = strips;
    this.place = place;
  }

  /** The strips of this letter, on pages of these looks. */
  static LineBoxes of(Letter letter, Looks looks, Fonts fonts, StructureElement whole) {
    LineBoxes strips = new LineBoxes(looks.leastHeight());
    Flow flow = new Flow(fonts, strips, new Place(looks.root(), whole, 0, looks.lineWidth(), Optional.empty()));
    flow.letter(letter, looks.root());
    return strips;
  }

  private void letter(Letter letter, Styled root) {
    Styled body = root.child("body", "", false);
    boolean alone = letter.footer().equals(Footer.NONE) && letter.head().equals(RunningHead.NONE);
    box(place, root, () -> box(place.of(body, place.part()), body, () -> main(letter, body.child("main", "", alone))));
  }

  private void main(Letter letter, Styled main) {
    box(place.of(main, place.part()), main, () -> {
      boolean first = true;
      for (Section section : letter.sections()) {
        Styled styled = main.child("section", section.name(), first);
        StructureElement part = place.part().add(StructureType.SECTION);
        box(place.of(styled, part), styled, () -> blocks(section.blocks()));
        first = false;
      }
    });
  }

  @Override
  public Void heading(Block.Heading heading) {
    Styled styled = child("h" + heading.level(), heading.style());
    int before = strips.strips().size();
    paragraph(styled, StructureType.heading(heading.level()), heading.words());
    if (strips.strips().size() > before) {
      String title = Accents.joined(Inline.plain(heading.words())).replace('\n', ' ').strip();
      strips.strips().get(before).name(heading.level(), title);
    }
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    paragraph(child("p", paragraph.style()), StructureType.PARAGRAPH, paragraph.words());
    return null;
  }

  @Override
  public Void points(Block.Points points) {
    Styled styled = child(points.ordered() ? "ol" : "ul", points.style());
    StructureElement part = place.part().add(points.ordered() ? StructureType.NUMBERED_LIST : StructureType.LIST);
    box(place.of(styled, part), styled, () -> {
      int number = 1;
      for (List<Block> item : points.items()) {
        point(item, number++);
      }
    });
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    Styled styled = child("table", table.style());
    new TableFlow(fonts, strips, place, styled).add(table);
    return null;
  }

  @Override
  public Void quote(Block.Quote quote) {
    Styled styled = child("blockquote", quote.style());
    box(place.of(styled, place.part().add(StructureType.QUOTE)), styled, () -> blocks(quote.blocks()));
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    Styled styled = child("figure", figure.style());
    StructureElement part = place.part().addFigure(figure.alt());
    box(place.of(styled, part), styled, () -> new Picture(fonts, place).add(figure.image(), strips));
    return null;
  }

  private void point(List<Block> blocks, int number) {
    Styled styled = place.styled().child("li", "", number == 1);
    StructureElement point = place.part().add(StructureType.POINT);
    double x = place.within(styled.look().box()).x();
    Markers markers = new Markers(place.markers(), styled.look(), number, point.add(StructureType.LABEL), fonts, x);
    box(place.of(styled, point.add(StructureType.POINT_BODY)).marked(markers), styled, () -> {
      if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph only && only.style().isEmpty()) {
        lines(only.words());
      } else {
        blocks(blocks);
      }
      markers.finish(strips);
    });
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
    }
  }

  private void paragraph(Styled styled, StructureType role, List<Inline> words) {
    box(place.of(styled, place.part().add(role)), styled, () -> lines(words));
  }

  private void lines(List<Inline> words) {
    new Paragraph(fonts, place).add(words, strips);
  }

  private Styled child(String tag, String style) {
    return place.styled().child(tag, style, place.takeFirst());
  }

  /** Opens a box, does what stands in it there, and closes it. */
  private void box(Place inner, Styled styled, Runnable content) {
    Place outer = place;
    LineBoxes.Opened opened = strips.open(styled.look().box(), styled.look().keep());
    place = inner.within(styled.look().box());
    content.run();
    strips.close(opened, styled.look().box(), styled.look().keep(), place.borderX(), place.borderWidth());
    place = outer;
  }
}
