package org.imrletters.paper;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.paper.layout.Accents;

/** The words of a letter that are printed. */
final class PdfWords {

  private PdfWords() {}

  /** The words of these blocks, run by run, in reading order. */
  static Stream<String> of(List<Block> blocks) {
    return blocks.stream().flatMap(Block::lines).flatMap(List::stream).map(Inline::plain);
  }

  /** The words around a letter's own: those of its metadata, its running head and its footer. */
  static Stream<String> around(Letter letter) {
    return Stream.of(letter.title(), letter.organization(), letter.head().left(), letter.head().right(),
        letter.footer().left(), letter.footer().right());
  }

  /** The characters that are printed of a letter, within it and around it. */
  static BitSet characters(Letter letter) {
    return characters(Stream.concat(of(letter.blocks()), around(letter)));
  }

  /** The characters that are printed of these words. */
  static BitSet characters(Stream<String> words) {
    BitSet characters = new BitSet();
    words.map(Accents::joined)
        .forEach(each -> each.codePoints().filter(c -> !FontCoverage.isSpace(c)).forEach(characters::set));
    return characters;
  }
}
