package org.imrletters.paper.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Letter;
import org.imrletters.letter.LetterElements;
import org.imrletters.paper.docx.DocxElements.Node;
import org.imrletters.paper.docx.DocxParagraph.Before;
import org.imrletters.paper.docx.DocxParagraph.Below;
import org.imrletters.paper.docx.DocxParagraph.Frame;
import org.imrletters.paper.layout.PageLayout;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Look;
import org.imrletters.paper.style.Look.Edges;
import org.imrletters.paper.style.Look.Keep;
import org.imrletters.paper.style.Look.PageBreak;
import org.imrletters.paper.style.StyleSheet;
import org.imrletters.paper.style.Styled;
import org.imrletters.paper.style.Styled.Siblings;
import org.jspecify.annotations.Nullable;

/** Turns the elements of a letter into paragraphs and tables, from its first to its last. */
final class DocxBody {

  /** What words get of the room at their right, in points, as others measure words a little differently. */
  private static final double SLACK = 1;

  /** The level of the deepest points; deeper ones stand on it, in lists of their own (ECMA-376, part 1, 17.9.1). */
  private static final int DEEPEST = 8;

  private static final Node EMPTY = new Node(null, Map.of(), List.of(), "", null);

  private static final Pattern NUMBER = Pattern.compile("<paragraph (\\d+)/>");

  private static final Before NOTHING = new Before(0, false, "");

  private final DocxFile file;
  private final FontSet fonts;
  private final String language;
  private final List<DocxParagraph> paragraphs = new ArrayList<>();
  /** Its paragraphs, each as its number as long as it may still change, and its tables. */
  private final StringBuilder xml = new StringBuilder();
  /** How words look in each style: as in the first of its paragraphs. */
  private final Map<String, List<String>> faces = new LinkedHashMap<>();
  /** What stands before the points of the lists that the next paragraph is in, from the outermost. */
  private final List<String> levels = new ArrayList<>();

  private Before before = NOTHING;
  /** None at the letter's beginning, and behind a table. */
  private @Nullable DocxParagraph last;

  private DocxBody(DocxFile file, FontSet fonts, String language) {
    this.file = file;
    this.fonts = fonts;
    this.language = language;
  }

  /** The paragraphs and tables of a letter as elements; what they point at is added to the file. */
  static String of(Letter letter, StyleSheet sheet, FontSet fonts, DocxFile file) {
    DocxBody body = new DocxBody(file, fonts, letter.language());
    Frame page = new Frame(0, sheet.innerWidth(), sheet.innerWidth(), "", "");
    body.box(sheet.root(), page, inner -> body.block(new DocxElements().body(letter), sheet.body(), inner));
    if (body.last == null) {
      body.partTables();
    }
    Map<String, List<String>> styles = DocxParagraph.styles(body.paragraphs);
    file.style(styles, body.faces, Xml.words(sheet.body().look().face(), letter.language()));
    return NUMBER.matcher(body.xml)
        .replaceAll(
            found -> Matcher.quoteReplacement(body.paragraphs.get(Integer.parseInt(found.group(1))).xml(styles)));
  }

  private void block(Node node, Styled styled, Frame frame) {
    if (node.block() instanceof Block.Points || node.block() instanceof Block.Table) {
      endPoint(styled, frame);
    }
    box(styled, frame, inner -> {
      if (node.block() instanceof Block.Points points) {
        points(points, node, styled, inner);
      } else if (node.block() instanceof Block.Table table) {
        table(table, node.rows(), styled, inner, frame.width());
      } else if (node.block() instanceof Block.Figure figure) {
        paragraph("Figure", file.picture(figure.image(), figure.alt(), inner.width()), EMPTY, styled, inner);
      } else if (node.isOfWords()) {
        paragraph(style(node), "", node, styled, inner);
      } else {
        Siblings children = styled.children(node.content().size());
        node.content().forEach(each -> block(each, each.among(children), inner));
        endPoint(styled, inner);
      }
    });
  }

  private String style(Node node) {
    int level = node.type() == null ? 0 : node.type().level();
    String its = node.attribute("class", "");
    return level > 0 ? "Heading" + level
        : !its.isEmpty() ? "Letter-" + its.replace(' ', '-') : levels.isEmpty() ? "BodyText" : "ListParagraph";
  }

  /** A box around paragraphs, with its margins, which meet those of its neighbors, and what it says of page breaks. */
  private void box(Styled styled, Frame outer, Consumer<Frame> content) {
    Box box = styled.look().box();
    Keep keep = styled.look().keep();
    Edges padding = box.border().isNone() ? box.padding() : Edges.NONE; // within lines, it is theirs
    int first = paragraphs.size();
    before = before.and(box.margin().top(), padding.top(), keep.before().isForced());
    content.accept(outer.within(styled.look()));
    if (last != null) {
      last.below().leave(padding.bottom(), box.margin().bottom());
    }
    before = before.and(last == null ? box.margin().bottom() : 0, 0, keep.after().isForced());
    for (int i = first; i < paragraphs.size(); i++) {
      boolean next = i < paragraphs.size() - 1 ? keep.together() : keep.after() == PageBreak.AVOID;
      paragraphs.get(i).below().keep(keep.together(), next);
    }
  }

  private void paragraph(String style, String picture, Node node, Styled styled, Frame frame) {
    xml.append(made(style, picture, node, styled, frame));
    last = paragraphs.get(paragraphs.size() - 1);
  }

  /** Adds a paragraph; its place among the elements, until it is finished. */
  private String made(String style, String picture, Node node, Styled styled, Frame frame) {
    String said = node.attribute("lang", language);
    List<String> words = faces.computeIfAbsent(style, name -> Xml.words(styled.look().face(), said));
    String content = picture + inline(node, styled, styled.children(node.looks()), said, words);
    paragraphs.add(new DocxParagraph(style, styled.look(), frame, content, before, new Below()));
    before = NOTHING;
    return "<paragraph " + (paragraphs.size() - 1) + "/>";
  }

  /** The words in an element, which say how they look other than those around them do. */
  private String inline(Node around, Styled styled, Siblings children, String said, List<String> words) {
    StringBuilder inside = new StringBuilder();
    String look = Xml.said(Xml.words(styled.look().face(), said), words);
    for (Node node : around.content()) {
      if (node.type() == null) {
        inside.append(Xml.of("run", look, Xml.of("text", LetterElements.escaped(node.words()))));
      } else if (node.type() == ElementType.LINE_BREAK) {
        children.skip();
        inside.append(Xml.of("run", look, Xml.of("break")));
      } else if (node.type() == ElementType.PASSAGE) {
        inside.append(inline(node, styled, children, node.attribute("lang", said), words));
      } else {
        Styled its = node.among(children);
        String inner = inline(node, its, its.children(node.looks()), node.attribute("lang", said), words);
        String link = node.attribute("href", "");
        inside.append(link.isEmpty() ? inner : Xml.of("link", file.relation("hyperlink", link, "External"), inner));
      }
    }
    return inside.toString();
  }

  private void points(Block.Points points, Node node, Styled styled, Frame frame) {
    Siblings children = styled.children(node.content().size());
    Look first = styled.children(node.content().size()).next(ElementType.POINT.tag(), "").look();
    int outer = levels.size();
    int depth = Math.min(outer, DEEPEST);
    levels.add(Xml.level(points, first, depth, frame.within(first).left(), language));
    String list = Xml.of("point", depth, file.list(String.join("", levels.subList(0, depth)) + levels.get(outer)));
    for (Node point : node.content()) {
      before = new Before(before.room(), before.pageBreak(), list);
      block(point, point.among(children), frame);
    }
    levels.subList(outer, levels.size()).clear();
  }

  /** Gives a point that has no words yet a paragraph for what stands before it. */
  private void endPoint(Styled styled, Frame frame) {
    if (!before.point().isEmpty()) {
      paragraph(style(EMPTY), "", EMPTY, styled, frame);
    }
  }

  /** Two tables on end would be one, and none may come last. */
  private void partTables() {
    xml.append(Xml.of("between", before.pageBreak(), Xml.twips(before.room())));
    before = NOTHING;
  }

  private void table(Block.Table table, Node body, Styled styled, Frame frame, double room) {
    if (last == null && !xml.isEmpty() || before.pageBreak()) {
      partTables();
    } else if (last != null) {
      last.below().leave(0, before.room());
    }
    before = NOTHING;
    double[] columns = PageLayout.columns(table, styled, room, fonts);
    Siblings children = body.among(styled.children(1)).children(body.content().size());
    StringBuilder rows = new StringBuilder();
    boolean heads = true;
    for (Node row : body.content()) {
      heads &= row.content().stream().anyMatch(cell -> cell.type() == ElementType.COLUMN_HEADER);
      rows.append(row(row, row.among(children), columns, heads));
    }
    xml.append(Xml.of("table", look(styled.look(), frame, columns), rows));
    last = null;
  }

  private static String look(Look look, Frame frame, double[] columns) {
    String widths = Arrays.stream(columns)
        .mapToObj(column -> Xml.of("column", Xml.twips(column)))
        .collect(Collectors.joining());
    return Xml.of("table-look", Xml.twips(Arrays.stream(columns).sum()),
        look.box().stands().name().toLowerCase(Locale.ROOT), Xml.twips(frame.left()),
        Xml.borders("tblBorders", look.box().border(), Edges.NONE), Xml.ground(look), widths);
  }

  private String row(Node row, Styled styled, double[] columns, boolean head) {
    Siblings children = styled.children(row.content().size());
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < columns.length; i++) {
      Node cell = row.content().get(i);
      Styled its = cell.among(children);
      String style = cell.type() == ElementType.CELL ? "TableContents" : "TableHead";
      cells.append(Xml.of("cell", look(its.look(), styled.look(), columns[i]),
          made(style, "", cell, its, new Frame(0, columns[i], columns[i], "", ""))));
      paragraphs.get(paragraphs.size() - 1).below().keep(false, head);
    }
    return Xml.of("row", styled.look().keep().together(), head, cells);
  }

  private static String look(Look look, Look row, double width) {
    Box box = look.box();
    Edges room = box.padding();
    return Xml.of("cell-look", Xml.twips(width), Xml.borders("tcBorders", box.border(), Edges.NONE),
        Xml.ground(box.background().isPresent() ? look : row), Xml.twips(room.top()), Xml.twips(room.left()),
        Xml.twips(room.bottom()), Xml.twips(Math.max(0, room.right() - SLACK)),
        look.verticalAlign().name().toLowerCase(Locale.ROOT).replace("middle", "center").replace("baseline", "top"));
  }
}
