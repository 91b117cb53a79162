package org.imrletters.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.Cell;
import org.imrletters.paper.style.Box;
import org.imrletters.paper.style.Styled;

/** Lays a table out: one strip a row, or one a line of a row that no page could hold. */
final class TableFlow {

  private final Fonts fonts;
  private final LineBoxes strips;
  private final Place outer;
  private final Styled table;

  TableFlow(Fonts fonts, LineBoxes strips, Place outer, Styled table) {
    this.fonts = fonts;
    this.strips = strips;
    this.outer = outer;
    this.table = table;
  }

  void add(Block.Table block) {
    StructureElement part = outer.part().add(StructureType.TABLE);
    StructureElement body = part.add(StructureType.TABLE_BODY);
    Styled styled = table.child("tbody", "", true);
    List<TableRow> rows = new ArrayList<>();
    for (List<Cell> cells : block.rows()) {
      rows.add(row(cells, styled.child("tr", "", rows.isEmpty()), body.add(StructureType.ROW)));
    }
    TableBorders.collapse(rows, table.look());
    Box box = table.look().box();
    Place inner = outer.within(box);
    double gap = table.look().cellGap();
    double[] columns = new TableColumns(rows, inner.width(), box.width().isPresent(), gap).widths();
    LineBoxes.Opened opened = strips.open(box, table.look().keep());
    rows(rows, columns, inner.x(), gap);
    double width = TableColumns.sum(columns) + gap * (columns.length + 1);
    double edges = inner.x() - inner.borderX() + box.border().right() + box.padding().right();
    strips.close(opened, box, table.look().keep(), inner.borderX(), width + edges);
  }

  private TableRow row(List<Cell> cells, Styled styled, StructureElement part) {
    List<TableCell> made = new ArrayList<>();
    for (Cell cell : cells) {
      StructureType role = StructureType.cell(cell.type(cells));
      Styled its = styled.child(role == StructureType.CELL ? "td" : "th", "", made.isEmpty());
      StructureElement name = part.add(role);
      made.add(new TableCell(name, its.look(), TextMaker.text(cell.words(), its, name, fonts), fonts));
    }
    return new TableRow(styled.look(), made);
  }

  private void rows(List<TableRow> rows, double[] columns, double x, double gap) {
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      LineBoxes.Opened opened = strips.openRow(row.look().keep(), gap);
      row.add(strips, columns, x + gap, gap);
      strips.closeRow(opened, row.look().keep(), i == rows.size() - 1 ? gap : 0);
    }
  }
}
