package org.imrletters.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of a letter that stands on lines of its own. */
public sealed interface Block {

  /** Hands this block to the visitor's method for its kind; whoever forgets a kind does not compile. */
  <R> R accept(Visitor<R> visitor);

  /** Which element it is. */
  ElementType type();

  /** Its class in the template, such as {@code label}; empty for none. */
  String style();

  /** Every stretch of words in it that stands on lines of its own, in reading order. */
  Stream<List<Inline>> lines();

  /** The words of these blocks where they are one paragraph without a class, which needs no element of its own. */
  static Optional<List<Inline>> onlyWords(List<Block> blocks) {
    return blocks.size() == 1 && blocks.get(0) instanceof Paragraph only && only.style().isEmpty()
        ? Optional.of(only.words())
        : Optional.empty();
  }

  /**
   * A heading.
   *
   * @param level 1 for a section, 2 for a disputed item, at most {@value ElementType#LEVELS}; never more than one deeper
   *     than the heading before it
   * @param style its class in the template, such as {@code item}; empty for none
   * @param words what it says
   */
  record Heading(int level, String style, List<Inline> words) implements Block {

    /**
     * Keeps the list from changing behind the reader's back.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    public Heading {
      if (level < 1 || level > ElementType.LEVELS) {
        throw new IllegalArgumentException("headings have levels from 1 to " + ElementType.LEVELS + ", not " + level);
      }
      words = List.copyOf(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }

    @Override
    public ElementType type() {
      return ElementType.heading(level);
    }

    @Override
    public Stream<List<Inline>> lines() {
      return Stream.of(words);
    }

    /** Its words on one line, without the colon that leads to a decision which is not made yet. */
    public String title() {
      String title = Inline.plain(words).replace('\n', ' ').strip();
      return title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
    }
  }

  /**
   * A paragraph.
   *
   * @param style its class in the template, such as {@code label}; empty for none
   * @param words what it says
   */
  record Paragraph(String style, List<Inline> words) implements Block {

    /** Keeps the list from changing behind the reader's back. */
    public Paragraph {
      words = List.copyOf(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }

    @Override
    public ElementType type() {
      return ElementType.PARAGRAPH;
    }

    @Override
    public Stream<List<Inline>> lines() {
      return Stream.of(words);
    }
  }

  /**
   * A list of points.
   *
   * @param start the number of its first point in digits, or its small letter; empty where the points are not numbered
   * @param style its class in the template; empty for none
   * @param items the points, each of blocks
   */
  record Points(String start, String style, List<List<Block>> items) implements Block {

    /** Keeps the lists from changing behind the reader's back. */
    public Points {
      items = items.stream().map(List::copyOf).toList();
    }

    /** Whether its points are numbered. */
    public boolean ordered() {
      return !start.isEmpty();
    }

    /** Whether they are numbered with letters. */
    public boolean lettered() {
      return ordered() && !Character.isDigit(start.charAt(0));
    }

    /** The number of the first point; that of a letter in the alphabet. */
    public int first() {
      return lettered() ? start.charAt(0) - 'a' + 1 : ordered() ? Integer.parseInt(start) : 1;
    }

    /** The number or the letter of a point, which is counted from 0. */
    public String label(int item) {
      return lettered() ? String.valueOf((char) (start.charAt(0) + item)) : Integer.toString(first() + item);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.points(this);
    }

    @Override
    public ElementType type() {
      return ordered() ? ElementType.NUMBERED_LIST : ElementType.LIST;
    }

    @Override
    public Stream<List<Inline>> lines() {
      return items.stream().flatMap(List::stream).flatMap(Block::lines);
    }
  }

  /**
   * A table of short facts.
   *
   * @param style its class in the template; empty for none
   * @param rows its rows from top to bottom; all have the same number of cells
   */
  record Table(String style, List<List<Cell>> rows) implements Block {

    /** Letters that fit on a line of large print with the space between columns, of words that no line may break. */
    private static final int MOST_IN_LARGE_PRINT = 44;

    /** Keeps the lists from changing behind the reader's back. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }

    /**
     * What stands for it in large print: a row for each fact that stands behind its name; a table for each row, its facts
     * behind the names of their columns, if its words would be broken otherwise.
     */
    Stream<Table> narrowed() {
      if (rows.stream().allMatch(Cell::arePairs)) {
        return Stream.of(new Table(style, pairs()));
      }
      boolean headed = Cell.nameColumns(rows, 0) && rows.stream().skip(1).noneMatch(Cell::areHeads);
      return headed && IntStream.range(0, rows.get(0).size()).map(this::longestWord).sum() > MOST_IN_LARGE_PRINT
          ? rows.stream().skip(1).map(this::onItsOwn)
          : Stream.of(this);
    }

    private List<List<Cell>> pairs() {
      return rows.stream()
          .flatMap(row -> IntStream.range(0, row.size() / 2).mapToObj(i -> row.subList(2 * i, 2 * i + 2)))
          .filter(pair -> pair.stream().anyMatch(cell -> !cell.isBlank()))
          .toList();
    }

    private int longestWord(int column) {
      return rows.stream()
          .flatMap(row -> Stream.of(Inline.plain(row.get(column).words()).split("\\s")))
          .mapToInt(String::length)
          .max()
          .orElse(0);
    }

    private Table onItsOwn(List<Cell> row) {
      return new Table(style,
          IntStream.range(0, row.size())
              .mapToObj(i -> List.of(rows.get(0).get(i), new Cell(false, row.get(i).words())))
              .toList());
    }

    @Override
    public ElementType type() {
      return ElementType.TABLE;
    }

    @Override
    public Stream<List<Inline>> lines() {
      return rows.stream().flatMap(List::stream).map(Cell::words);
    }
  }

  /**
   * Words taken from elsewhere and set apart.
   *
   * @param style its class in the template; empty for none
   * @param blocks what is quoted
   */
  record Quote(String style, List<Block> blocks) implements Block {

    /** Keeps the list from changing behind the reader's back. */
    public Quote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }

    @Override
    public ElementType type() {
      return ElementType.QUOTE;
    }

    @Override
    public Stream<List<Inline>> lines() {
      return blocks.stream().flatMap(Block::lines);
    }
  }

  /**
   * A picture on a line of its own. It has no words: text leaves it out, and who cannot see it is told of it.
   *
   * @param style its class, such as {@code letterhead}; empty for none
   * @param image the picture
   * @param alt what it shows, for those who cannot see it
   */
  record Figure(String style, Image image, String alt) implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }

    @Override
    public ElementType type() {
      return ElementType.FIGURE;
    }

    @Override
    public Stream<List<Inline>> lines() {
      return Stream.empty();
    }
  }

  /** One method for each kind of block. */
  interface Visitor<R> {

    /** For a heading. */
    R heading(Heading heading);

    /** For a paragraph. */
    R paragraph(Paragraph paragraph);

    /** For a list of points. */
    R points(Points points);

    /** For a table. */
    R table(Table table);

    /** For a quotation. */
    R quote(Quote quote);

    /** For a picture. */
    R figure(Figure figure);
  }
}
