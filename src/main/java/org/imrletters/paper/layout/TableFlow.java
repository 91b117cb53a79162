package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.layout.LineBox.BreakPenalty;
import org.imrletters.paper.layout.Typeface.FontSet;
import org.imrletters.paper.style.BorderLine;
import org.imrletters.paper.style.BorderLines;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Styled;
import org.imrletters.paper.style.Styled.Siblings;

/** Lays a table out: one line box a row, or one a line of a row that no page could hold. */
record TableFlow(FontSet fonts, LineBoxes boxes, ContainingBlock outer, Styled table) {

  void add(Block.Table block) {
    double gap = table.look().cellGap().orElse(0);
    List<TableRow> rows = rows(block);
    double[] columns = columns(rows);
    ContainingBlock inner = outer.within(box(), TableColumns.sum(columns) + gap * (columns.length + 1));
    LineBoxes.Opened opened = boxes.open(box(), table.look().keep());
    rows(rows, columns, inner.x(), gap);
    boxes.close(opened, box(), table.look().keep(), inner.borderX(), inner.borderWidth());
  }

  /** How wide the columns of these rows are, from left to right, with the edges of their cells. */
  double[] columns(List<TableRow> rows) {
    double gap = table.look().cellGap().orElse(0);
    return new TableColumns(rows, outer.within(box()).width(), box().width().isPresent(), gap).widths();
  }

  private Box box() {
    return table.look().cellGap().isEmpty() ? table.look().box().borderless() : table.look().box();
  }

  List<TableRow> rows(Block.Table block) {
    StructureElement body = outer.element().add(ElementType.TABLE).add(ElementType.TABLE_BODY);
    Styled styled = table.children(1).next(ElementType.TABLE_BODY.tag(), "");
    Siblings children = styled.children(block.rows().size());
    List<TableRow> rows = new ArrayList<>();
    for (List<Cell> cells : block.rows()) {
      rows.add(row(cells, children.next(ElementType.ROW.tag(), ""), body.add(ElementType.ROW)));
    }
    if (table.look().cellGap().isEmpty()) {
      collapse(rows);
    }
    return rows;
  }

  private TableRow row(List<Cell> cells, Styled styled, StructureElement element) {
    List<TableCell> made = new ArrayList<>();
    Siblings children = styled.children(cells.size());
    for (Cell cell : cells) {
      ElementType type = cell.type(cells);
      Styled its = children.next(type.tag(), "");
      StructureElement name = element.add(type);
      made.add(new TableCell(name, its.look(), TextShaper.text(cell.words(), its, name, fonts), fonts));
    }
    return new TableRow(styled.look(), made);
  }

  /** Lets cells share the border between them, and those at the table's edges share its own (CSS 2.1, 17.6.2). */
  private void collapse(List<TableRow> rows) {
    for (int y = 0; y < rows.size(); y++) {
      List<TableCell> cells = rows.get(y).cells();
      for (int x = 0; x < cells.size(); x++) {
        cells.set(x, cells.get(x).bordered(border(rows, x, y)));
      }
    }
  }

  /** The lines above and to the left of a cell are drawn with it. */
  private BorderLines border(List<TableRow> rows, int x, int y) {
    BorderLines around = table.look().box().border();
    BorderLines own = own(rows, x, y);
    boolean lowest = y == rows.size() - 1;
    boolean rightmost = x == rows.get(y).cells().size() - 1;
    return new BorderLines(own.top().or(y == 0 ? around.top() : own(rows, x, y - 1).bottom()),
        rightmost ? own.right().or(around.right()) : BorderLine.NONE,
        lowest ? own.bottom().or(around.bottom()) : BorderLine.NONE,
        own.left().or(x == 0 ? around.left() : own(rows, x - 1, y).right()));
  }

  private static BorderLines own(List<TableRow> rows, int x, int y) {
    return rows.get(y).cells().get(x).look().box().border();
  }

  private void rows(List<TableRow> rows, double[] columns, double x, double gap) {
    List<LineBox> heads = List.of();
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      int first = boxes.all().size();
      LineBoxes.Opened opened = boxes.openRow(row.look().keep(), gap);
      row.add(boxes, columns, x + gap, gap);
      boxes.closeRow(opened, row.look().keep(), i == rows.size() - 1 ? gap : 0);
      List<LineBox> added = boxes.all().subList(first, boxes.all().size());
      if (row.isHead() && i == heads.size() && added.size() == 1) {
        heads = Stream.concat(heads.stream(), added.stream()).toList();
      } else {
        repeat(heads, added, i == heads.size());
      }
    }
  }

  /** Heads of columns stand above their first row at least; those that take half a page are not told twice. */
  private void repeat(List<LineBox> heads, List<LineBox> row, boolean first) {
    if (first && !heads.isEmpty()) {
      row.set(0, row.get(0).minded(BreakPenalty.NEXT));
    }
    if (heads.stream().mapToDouble(LineBox::height).sum() < boxes.pageHeight() / 2) {
      row.replaceAll(box -> box.repeating(heads));
    }
  }
}
