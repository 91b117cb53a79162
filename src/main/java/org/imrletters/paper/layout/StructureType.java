package org.imrletters.paper.layout;

import org.imrletters.letter.Heads;

/** What an element of a letter is to its reader. */
public enum StructureType {
  /** The letter as a whole. */
  LETTER,
  /** One of its sections. */
  SECTION,
  /** A section's heading. */
  HEADING_1,
  /** A heading below that of a section. */
  HEADING_2,
  /** A heading of the third rank. */
  HEADING_3,
  /** A heading of the fourth rank. */
  HEADING_4,
  /** A heading of the fifth rank. */
  HEADING_5,
  /** A heading of the sixth rank. */
  HEADING_6,
  /** A paragraph. */
  PARAGRAPH,
  /** A list of points that are not numbered. */
  LIST,
  /** A list of numbered points. */
  NUMBERED_LIST,
  /** A point of a list, with what stands before it. */
  POINT,
  /** What stands before a point: its number or a dot. */
  LABEL,
  /** What a point says. */
  POINT_BODY,
  /** A table of facts. */
  TABLE,
  /** The rows of a table. */
  TABLE_BODY,
  /** A row of a table. */
  ROW,
  /** A cell that names what stands to its right. */
  ROW_HEADER_CELL,
  /** A cell that names what stands below it. */
  COLUMN_HEADER_CELL,
  /** A cell that holds a fact. */
  CELL,
  /** Words taken from elsewhere. */
  QUOTE,
  /** A picture. */
  FIGURE,
  /** Words that lead elsewhere. */
  LINK;

  private static final StructureType[] HEADINGS = {HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6};

  static StructureType heading(int level) {
    return HEADINGS[Math.min(level, HEADINGS.length) - 1];
  }

  static StructureType cell(Heads heads) {
    return switch (heads) {
      case NOTHING -> CELL;
      case ROW -> ROW_HEADER_CELL;
      case COLUMN -> COLUMN_HEADER_CELL;
    };
  }
}
