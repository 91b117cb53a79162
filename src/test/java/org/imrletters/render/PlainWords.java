package org.imrletters.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;

/**
 * The words of a letter in reading order, without white space: what every format must say.
 *
 * <p>The mark of a point, a bullet or its number, is furniture: a browser and a PDF draw it, only plain text must
 * write it among the words. Words with marks are therefore what plain text says, and words alone what the others say.
 */
public final class PlainWords implements Block.Visitor<String> {

  private final boolean marks;

  private PlainWords(boolean marks) {
    this.marks = marks;
  }

  /** The words alone. */
  public static String of(Letter letter) {
    return withoutSpace(new PlainWords(false).of(letter.blocks()));
  }

  /** The words, with {@code -} or the number and its point before each point of a list. */
  public static String withMarks(Letter letter) {
    return withoutSpace(new PlainWords(true).of(letter.blocks()));
  }

  /** A text without white space of any kind, the no-break space included. */
  public static String withoutSpace(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String of(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String heading(Block.Heading heading) {
    return Inline.plain(heading.words());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return Inline.plain(paragraph.words());
  }

  @Override
  public String points(Block.Points points) {
    return IntStream.range(0, points.items().size())
        .mapToObj(i -> mark(points, i) + of(points.items().get(i)))
        .collect(Collectors.joining());
  }

  private String mark(Block.Points points, int index) {
    if (!marks) {
      return "";
    }
    if (!points.ordered()) {
      return "-";
    }
    boolean number = Character.isDigit(points.start().charAt(0));
    return number ? Integer.parseInt(points.start()) + index + "." : (char) (points.start().charAt(0) + index) + ".";
  }

  /** Plain text sets a table that is too wide for it with one cell a line, behind the head of its column. */
  private static boolean isOfFacts(Block.Table table) {
    List<Cell> first = table.rows().get(0);
    return first.stream().allMatch(Cell::header) && TextTable.lines(table, 80).size() > table.rows().size();
  }

  /** Of a blank nothing is said, but each head once. */
  private static String facts(List<List<Cell>> rows) {
    return rows.stream()
        .skip(1)
        .flatMap(row -> IntStream.range(0, row.size())
            .filter(i -> i == 0 || hasWords(row.get(i))
                || row == rows.get(1) && rows.stream().skip(1).noneMatch(other -> hasWords(other.get(i))))
            .mapToObj(i -> Stream.of(rows.get(0).get(i), row.get(i))))
        .flatMap(cells -> cells)
        .map(Cell::words)
        .map(Inline::plain)
        .collect(Collectors.joining());
  }

  private static boolean hasWords(Cell cell) {
    return !Inline.plain(cell.words()).isBlank();
  }

  @Override
  public String table(Block.Table table) {
    if (marks && isOfFacts(table)) {
      return facts(table.rows());
    }
    return table.rows()
        .stream()
        .flatMap(List::stream)
        .map(Cell::words)
        .map(Inline::plain)
        .collect(Collectors.joining());
  }

  @Override
  public String figure(Block.Figure figure) {
    return "";
  }

  @Override
  public String quote(Block.Quote quote) {
    return of(quote.blocks());
  }
}
