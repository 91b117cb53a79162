package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.Inline;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.template.Markup.Token;
import org.jspecify.annotations.Nullable;

/** Reads what a section's template wrote: tags in the right places become the blocks of a letter. */
final class SectionParser {

  /** Lists in lists and quotes in quotes, no deeper: no letter needs it, and no printer should have to stand it. */
  private static final int DEEPEST = 12;

  private final List<Token> tokens;
  private final List<Mistake> mistakes;
  private int at;
  private int depth;

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
    SectionParser parser = new SectionParser(MarkupScanner.scan(markup));
    List<Block> blocks = parser.blocks();
    while (parser.at < parser.tokens.size()) {
      parser.misplaced(parser.tokens.get(parser.at++), "nothing is open here");
      blocks.addAll(parser.blocks());
    }
    return new Parsed(blocks, parser.mistakes);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    while (at < tokens.size() && tokens.get(at).kind() != Kind.CLOSE) {
      Token token = tokens.get(at++);
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
      mistakes.add(new Mistake("too-deep", open.offset(), 1, "blocks stand more than " + DEEPEST + " deep in each other", "flatten the lists"));
      skip();
      return;
    }
    depth++;
    switch (open.text()) {
      case "h2" -> into.add(new Block.Heading(1, open.style(), words(open)));
      case "h3" -> into.add(new Block.Heading(2, open.style(), words(open)));
      case "p" -> addUnlessEmpty(new Block.Paragraph(open.style(), words(open)), into);
      case "ul", "ol" -> into.add(new Block.Points(open.text().equals("ol"), open.style(), points(open)));
      case "table" -> into.add(new Block.Table(open.style(), rows(open)));
      case "blockquote" -> into.add(new Block.Quote(open.style(), quoted(open)));
      default -> misplaced(open, "it stands inside another block");
    }
    depth--;
  }

  /** A paragraph that a macro left empty is no paragraph: a screen reader would stop at it. */
  private static void addUnlessEmpty(Block.Paragraph paragraph, List<Block> into) {
    if (!paragraph.words().isEmpty()) {
      into.add(paragraph);
    }
  }

  private List<Block> quoted(Token open) {
    List<Block> blocks = blocks();
    close(open);
    return blocks;
  }

  private List<List<Block>> points(Token open) {
    List<List<Block>> points = new ArrayList<>();
    for (Token item = next(open, "li"); item != null; item = next(open, "li")) {
      points.add(point(item));
    }
    return points;
  }

  private List<Block> point(Token item) {
    List<Block> point = new ArrayList<>();
    List<Inline> words = inline(item);
    if (!words.isEmpty()) {
      point.add(new Block.Paragraph("", words));
    }
    point.addAll(blocks());
    close(item);
    return point;
  }

  private List<List<Cell>> rows(Token open) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Token row = next(open, "tr"); row != null; row = next(open, "tr")) {
      List<Cell> cells = new ArrayList<>();
      for (Token cell = next(row, "th", "td"); cell != null; cell = next(row, "th", "td")) {
        cells.add(new Cell(cell.text().equals("th"), words(cell)));
      }
      if (!rows.isEmpty() && rows.get(0).size() != cells.size()) {
        mistakes.add(new Mistake("uneven-table", row.offset(), 1, "this row has " + cells.size() + " cells, the first has " + rows.get(0).size(), "give all rows of a table as many cells; a cell may be empty"));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The next child of these names inside an open tag; none once that tag is closed. */
  private @Nullable Token next(Token parent, String... names) {
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.kind() == Kind.CLOSE) {
        close(parent);
        return null;
      }
      at++;
      if (List.of(names).contains(token.text()) && token.kind() == Kind.OPEN) {
        return token;
      }
      if (token.kind() == Kind.OPEN || !token.text().isBlank()) {
        misplaced(token, "in <" + parent.text() + "> stands only <" + String.join("> or <", names) + ">");
      }
    }
    close(parent);
    return null;
  }

  private List<Inline> words(Token open) {
    List<Inline> words = inline(open);
    close(open);
    return words;
  }

  private List<Inline> inline(Token open) {
    Line line = new Line();
    int strong = 0;
    int emphasized = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.kind() == Kind.WORDS) {
        line.add(token.text(), strong > 0, emphasized > 0);
      } else if (!Vocabulary.INLINE.contains(token.text())) {
        break;
      } else if (token.opens("br")) {
        line.end();
      } else if (token.text().equals("strong")) {
        strong += token.kind() == Kind.OPEN ? 1 : -1;
      } else if (token.text().equals("em")) {
        emphasized += token.kind() == Kind.OPEN ? 1 : -1;
      }
      at++;
    }
    if (strong != 0 || emphasized != 0) {
      unclosed(open, strong != 0 ? "strong" : "em");
    }
    return line.words();
  }

  private void close(Token open) {
    if (!isNextTheEndOf(open)) {
      unclosed(open, open.text());
      while (at < tokens.size() && tokens.get(at).kind() != Kind.CLOSE) {
        at++;
      }
    }
    if (isNextTheEndOf(open)) {
      at++;
    }
  }

  private boolean isNextTheEndOf(Token open) {
    return at < tokens.size() && tokens.get(at).closes(open.text());
  }

  private void unclosed(Token open, String tag) {
    mistakes.add(new Mistake("unbalanced-tag", open.offset(), 1 + open.text().length() + 1, "<" + tag + "> is not closed where it should be", "close every tag inside the tag that it was opened in"));
  }

  private void misplaced(Token token, String why) {
    String what = token.kind() == Kind.WORDS ? "words stand outside of a paragraph" : "<" + (token.kind() == Kind.CLOSE ? "/" : "") + token.text() + "> does not belong here";
    mistakes.add(new Mistake("misplaced-markup", token.offset(), Math.max(1, token.text().strip().length()), what, why));
    if (token.kind() == Kind.OPEN) {
      skip();
    }
  }

  /** Passes over what stands in a tag that was just opened, so that one mistake is told once. */
  private void skip() {
    for (int open = 1; open > 0 && at < tokens.size(); at++) {
      Kind kind = tokens.get(at).kind();
      open += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
    }
  }
}
