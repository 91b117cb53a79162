package org.imrletters.paper;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.paper.layout.Accents;

/** The words of a block, run by run, in reading order. */
final class PdfWords implements Block.Visitor<Stream<String>> {

  static Stream<String> of(List<Block> blocks) {
    PdfWords words = new PdfWords();
    return blocks.stream().flatMap(block -> block.accept(words));
  }

  /** The words around a letter's own: those of its metadata, its running head and its footer. */
  static Stream<String> around(Letter letter) {
    return Stream.of(letter.title(), letter.organization(), letter.head().left(), letter.head().right(),
        letter.footer().left(), letter.footer().right());
  }

  /** The characters that are printed of a letter, within it and around it. */
  static BitSet characters(Letter letter) {
    BitSet characters = new BitSet();
    Stream.concat(of(letter.blocks()), around(letter))
        .map(Accents::joined)
        .forEach(words -> words.codePoints().filter(c -> " \t\n\r".indexOf(c) < 0).forEach(characters::set));
    return characters;
  }

  private PdfWords() {}

  @Override
  public Stream<String> heading(Block.Heading heading) {
    return runs(heading.words());
  }

  @Override
  public Stream<String> paragraph(Block.Paragraph paragraph) {
    return runs(paragraph.words());
  }

  @Override
  public Stream<String> points(Block.Points points) {
    return points.items().stream().flatMap(PdfWords::of);
  }

  @Override
  public Stream<String> table(Block.Table table) {
    return table.rows().stream().flatMap(List::stream).map(Cell::words).flatMap(PdfWords::runs);
  }

  @Override
  public Stream<String> quote(Block.Quote quote) {
    return of(quote.blocks());
  }

  @Override
  public Stream<String> figure(Block.Figure figure) {
    return Stream.empty();
  }

  private static Stream<String> runs(List<Inline> words) {
    return words.stream().filter(Inline.Run.class::isInstance).map(Inline::plain);
  }
}
