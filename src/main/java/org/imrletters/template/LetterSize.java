package org.imrletters.template;

import java.util.List;
import org.imrletters.letter.Block;

/** How much paper a letter takes, so that no pack makes a book of it. */
final class LetterSize {

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

  private static int count(List<Block> some) {
    return some.stream().mapToInt(LetterSize::count).sum();
  }

  private static int count(Block block) {
    if (block instanceof Block.Points points) {
      return 1 + points.items().size() + points.items().stream().mapToInt(LetterSize::count).sum();
    } else if (block instanceof Block.Table table) {
      return 1 + table.rows().stream().mapToInt(List::size).sum();
    }
    return block instanceof Block.Quote quote ? 1 + count(quote.blocks()) : 1;
  }

  boolean isTooLarge() {
    return characters > MOST_CHARACTERS || blocks > MOST_BLOCKS;
  }
}
