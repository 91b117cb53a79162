package org.imrletters.template;

import java.util.List;
import org.imrletters.letter.Block;

/** How much paper a letter takes, so that no pack makes a book of it; a visitor, as no new kind of block may go uncounted. */
final class LetterSize implements Block.Visitor<Integer> {

  /** In characters; twice what a case may hold. */
  static final int MOST_CHARACTERS = 200_000;

  /** Paragraphs, points, headings and cells; a letter of twenty items has some two hundred. */
  static final int MOST_BLOCKS = 1_000;

  private int characters;
  private int blocks;

  void add(List<Block> more) {
    blocks += count(more);
    more.stream().flatMap(Block::lines).forEach(words -> {
      blocks += words.size() / 10;
      words.forEach(part -> characters += part.plain().length());
    });
  }

  private int count(List<Block> some) {
    return some.stream().mapToInt(block -> block.accept(this)).sum();
  }

  boolean isTooLarge() {
    return characters > MOST_CHARACTERS || blocks > MOST_BLOCKS;
  }

  @Override
  public Integer heading(Block.Heading heading) {
    return 1;
  }

  @Override
  public Integer paragraph(Block.Paragraph paragraph) {
    return 1;
  }

  @Override
  public Integer points(Block.Points points) {
    return 1 + points.items().size() + points.items().stream().mapToInt(this::count).sum();
  }

  @Override
  public Integer table(Block.Table table) {
    return 1 + table.rows().stream().mapToInt(List::size).sum();
  }

  @Override
  public Integer quote(Block.Quote quote) {
    return 1 + count(quote.blocks());
  }

  @Override
  public Integer figure(Block.Figure figure) {
    return 1;
  }
}
