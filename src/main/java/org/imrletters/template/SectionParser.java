package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.ElementType.Role;
import org.imrletters.letter.Inline;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.template.Markup.Token;

/** Reads what a section's template wrote: tags in the right places become the blocks of a letter. */
final class SectionParser {

  /** Lists in lists and quotes in quotes, no deeper: no letter needs it, and no printer should have to stand it. */
  private static final int DEEPEST = 12;

  private final List<Token> tokens;
  private final List<Mistake> mistakes;
  private int at;

  /** The language of the point that is read; empty for the letter's own. */
  private String language = "";
  private int depth;

  /** The level of the section's last heading; 0 before the first. */
  private int headed;

  private SectionParser(Markup markup) {
    this.tokens = markup.tokens();
    this.mistakes = new ArrayList<>(markup.mistakes());
  }

  /**
   * What a section says.
   *
   * @param blocks its blocks, as far as they could be read
   * @param mistakes what is wrong with its markup; offsets are those of the markup
   */
  record Parsed(List<Block> blocks, List<Mistake> mistakes) {}

  /** Reads the markup that one section's template wrote. */
  static Parsed parse(String markup) {
    SectionParser parser = new SectionParser(Markup.of(markup));
    List<Block> blocks = parser.blocks();
    while (!parser.isAtEnd()) {
      parser.misplaced(parser.take(), "nothing is open here");
      blocks.addAll(parser.blocks());
    }
    return new Parsed(blocks, parser.mistakes);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    while (!isAtClose()) {
      Token token = take();
      if (token.kind() == Kind.OPEN) {
        block(token, blocks);
      } else if (!token.text().isBlank()) {
        misplaced(token, "words stand in a paragraph: <p>...</p>");
      }
    }
    return blocks;
  }

  private void block(Token open, List<Block> into) {
    if (depth == DEEPEST) {
      note("too-deep", open, 1, "blocks stand more than " + DEEPEST + " deep in each other", "flatten the lists");
      skip();
      return;
    }
    depth++;
    read(open).ifPresent(into::add);
    depth--;
  }

  /** The block that begins here; none where the tag is not a block's, or the block would be an empty paragraph. */
  private Optional<Block> read(Token open) {
    return switch (open.type()) {
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 ->
          Optional.of(new Block.Heading(level(open), open.style(), words(open)));
      case PARAGRAPH -> paragraph(open.style(), words(open));
      case LIST, NUMBERED_LIST ->
          Optional.of(new Block.Points(open.type() == ElementType.LIST ? "" : open.attributes().start(), open.style(),
              each(open, this::point)));
      case TABLE -> Optional.of(new Block.Table(open.style(), rows(open)));
      case QUOTE -> Optional.of(new Block.Quote(open.style(), quoted(open)));
      case POINT, ROW, ROW_HEADER, COLUMN_HEADER, CELL, LINK, STRONG, EMPHASIS, LINE_BREAK -> misplaced(open);
      case LETTER, BODY, MAIN, MARGIN_LINE, PAGE_NUMBER, SECTION, LABEL, POINT_BODY, TABLE_HEAD, TABLE_BODY, FIGURE,
          PICTURE, PASSAGE -> throw new IllegalArgumentException("no template writes " + open.type());
    };
  }

  private Optional<Block> misplaced(Token open) {
    misplaced(open, where(open.type()));
    return Optional.empty();
  }

  private static String where(ElementType type) {
    return type.role() == Role.INLINE ? "words stand in a paragraph: <p>...</p>"
        : "it stands in <" + String.join("> or <", ElementType.tags(other -> other.holds(type))) + ">";
  }

  /** How deep a heading stands; readers by ear find their way by headings, so none may leave a level out. */
  private int level(Token heading) {
    int level = heading.type().level();
    if (level > headed + 1) {
      String before = headed == 0 ? "the <h1> of its section"
          : "any <h" + (headed + 1) + "> below the last <h" + headed + ">";
      note("misplaced-markup", heading, 4, "<h" + level + "> comes before " + before,
          "a section's heading is h1, a disputed item's h2: write <h" + (headed + 1) + "> here");
    }
    headed = level;
    return level;
  }

  /** A paragraph that a macro left empty is no paragraph: a screen reader would stop at it. */
  private static Optional<Block> paragraph(String style, List<Inline> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(style, words));
  }

  private List<Block> quoted(Token open) {
    List<Block> blocks = blocks();
    close(open);
    return blocks;
  }

  /** What is read of each tag in an open one, which is closed then; nothing else may stand there. */
  private <T> List<T> each(Token open, Function<Token, T> read) {
    List<T> all = new ArrayList<>();
    while (!isAtClose()) {
      Token token = take();
      if (token.kind() == Kind.OPEN && open.type().holds(token.type())) {
        all.add(read.apply(token));
      } else if (token.kind() == Kind.OPEN || !token.text().isBlank()) {
        misplaced(token, "in <" + open.text() + "> stands only <"
            + String.join("> or <", ElementType.tags(open.type()::holds)) + ">");
      }
    }
    close(open);
    return all;
  }

  private List<Block> point(Token item) {
    List<Block> point = new ArrayList<>();
    String outer = language;
    language = item.attributes().language(outer);
    paragraph("", inline(item)).ifPresent(point::add);
    point.addAll(blocks());
    language = outer;
    close(item);
    return point;
  }

  private List<List<Cell>> rows(Token open) {
    List<List<Cell>> rows = new ArrayList<>();
    each(open, row -> rows.add(cells(row, rows)));
    return rows;
  }

  private List<Cell> cells(Token row, List<List<Cell>> before) {
    List<Cell> cells = each(row, cell -> new Cell(cell.type() == ElementType.ROW_HEADER, words(cell)));
    int wanted = before.isEmpty() ? cells.size() : before.get(0).size();
    if (cells.size() != wanted) {
      note("uneven-table", row, 1, "this row has " + cells.size() + " cells, the first has " + wanted,
          "give all rows of a table as many cells; a cell may be empty");
    }
    return cells;
  }

  private List<Inline> words(Token open) {
    List<Inline> words = inline(open);
    close(open);
    return words;
  }

  private List<Inline> inline(Token open) {
    Runs runs = new Runs(open.attributes().language(language));
    while (!isAtEnd() && isInline(peek())) {
      Token token = take();
      if (token.kind() == Kind.WORDS) {
        runs.add(token.text());
      } else if (token.opens(ElementType.LINK) && runs.isIn(ElementType.LINK)) {
        misplaced(token, "a link stands in no other link");
      } else if (token.opens(ElementType.LINE_BREAK)) {
        runs.breakLine();
      } else if (!token.closes(ElementType.LINE_BREAK)) {
        runs.pass(token);
      }
    }
    runs.unbalanced().ifPresent(type -> unclosed(open, type.tag()));
    return runs.all();
  }

  private static boolean isInline(Token token) {
    return token.kind() == Kind.WORDS || token.type().role() == Role.INLINE;
  }

  private boolean isAtEnd() {
    return at == tokens.size();
  }

  private boolean isAtClose() {
    return isAtEnd() || tokens.get(at).kind() == Kind.CLOSE;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }

  /** Goes behind the end of this tag, whatever stands before it. */
  private void close(Token open) {
    if (!isNextTheEndOf(open)) {
      unclosed(open, open.text());
      while (!isAtClose()) {
        at++;
      }
    }
    if (isNextTheEndOf(open)) {
      at++;
    }
  }

  private boolean isNextTheEndOf(Token open) {
    return !isAtEnd() && peek().closes(open.type());
  }

  private void unclosed(Token open, String tag) {
    note("unbalanced-tag", open, open.text().length() + 2, "<" + tag + "> is not closed where it should be",
        "close every tag inside the tag that it was opened in");
  }

  private void misplaced(Token token, String why) {
    String tag = "<" + (token.kind() == Kind.CLOSE ? "/" : "") + token.text() + ">";
    String what = token.kind() == Kind.WORDS ? "words stand outside of a paragraph" : tag + " does not belong here";
    note("misplaced-markup", token, token.text().strip().length(), what, why);
    if (token.kind() == Kind.OPEN) {
      skip();
    }
  }

  private void note(String code, Token token, int length, String message, String hint) {
    mistakes.add(new Mistake(code, token.offset(), Math.max(1, length), message, hint));
  }

  /** Passes over what stands in a tag that was just opened, so that one mistake is told once. */
  private void skip() {
    for (int open = 1; open > 0 && !isAtEnd(); at++) {
      Kind kind = peek().kind();
      open += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
    }
  }
}
