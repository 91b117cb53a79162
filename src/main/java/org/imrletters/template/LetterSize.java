package org.imrletters.template;

import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;

/** How much paper a letter takes, so that no pack makes a book of it. */
final class LetterSize {

  /** In characters; twice what a case may hold. */
  static final int MOST_CHARACTERS = 200_000;

  /** Paragraphs, points, headings and cells; a letter of twenty items has some two hundred. */
  static final int MOST_BLOCKS = 1_000;

  private int characters;
  private int blocks;

  void add(List<Block> more) {
    for (Block block : more) {
      add(block);
    }
  }

  boolean isTooLarge() {
    return characters > MOST_CHARACTERS || blocks > MOST_BLOCKS;
  }

  private void add(Block block) {
    blocks++;
    if (block instanceof Block.Heading heading) {
      words(heading.words());
    } else if (block instanceof Block.Paragraph paragraph) {
      words(paragraph.words());
    } else if (block instanceof Block.Points points) {
      blocks += points.items().size();
      points.items().forEach(this::add);
    } else if (block instanceof Block.Quote quote) {
      add(quote.blocks());
    } else if (block instanceof Block.Table table) {
      blocks += table.rows().stream().mapToInt(List::size).sum();
      table.rows().stream().flatMap(List::stream).map(Cell::words).forEach(this::words);
    }
  }

  private void words(List<Inline> words) {
    blocks += words.size() / 10;
    words.forEach(part -> characters += part instanceof Inline.Run run ? run.text().length() : 1);
  }
}
