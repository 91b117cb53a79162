package org.imrletters.paper;

import java.util.Map;
import org.imrletters.paper.layout.StructureType;

/** What a file calls the parts of a letter: the standard tags (ISO 32000-1, 14.8.4), and what goes without saying of them. */
final class TagNames {

  private static final Map<StructureType, String> ATTRIBUTES = Map.of(StructureType.ROW_HEADER_CELL,
      "/A<</O/Table/Scope/Row>>", StructureType.COLUMN_HEADER_CELL, "/A<</O/Table/Scope/Column>>",
      StructureType.NUMBERED_LIST, "/A<</O/List/ListNumbering/Decimal>>", StructureType.LIST,
      "/A<</O/List/ListNumbering/Disc>>");

  private TagNames() {}

  /** The tag of such a part, as a name in a file. */
  static String of(StructureType role) {
    return switch (role) {
      case LETTER -> "/Document";
      case SECTION -> "/Sect";
      case HEADING_1 -> "/H1";
      case HEADING_2 -> "/H2";
      case HEADING_3 -> "/H3";
      case HEADING_4 -> "/H4";
      case HEADING_5 -> "/H5";
      case HEADING_6 -> "/H6";
      case PARAGRAPH -> "/P";
      case LIST, NUMBERED_LIST -> "/L";
      case POINT -> "/LI";
      case LABEL -> "/Lbl";
      case POINT_BODY -> "/LBody";
      case TABLE -> "/Table";
      case TABLE_BODY -> "/TBody";
      case ROW -> "/TR";
      case ROW_HEADER_CELL, COLUMN_HEADER_CELL -> "/TH";
      case CELL -> "/TD";
      case QUOTE -> "/BlockQuote";
      case FIGURE -> "/Figure";
      case LINK -> "/Link";
    };
  }

  /** What is true of every such part; nothing of most. */
  static String attributes(StructureType role) {
    return ATTRIBUTES.getOrDefault(role, "");
  }
}
