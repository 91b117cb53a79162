package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.imrletters.proof.PrintedPdf.Run;

/** Gathers the words of each tag that is no part of a line, in the order of reading, labels of points among them. */
final class TagBlocks implements TagTree.Visitor {

  /** Tags among the words of another. */
  private static final Set<String> WITHIN = Set.of("Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "Sub",
      "Annot");

  private static final COSName ROLES = COSName.getPDFName("RoleMap");

  /** Roles that are told by other roles. */
  private static final int MOST_ROLES = 10;

  private final COSDictionary roles;
  private final List<PrintedPdf.TaggedRuns> blocks = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  /** How many rows of a table, and how many cells of a row, were opened so far, by its number. */
  private final Map<Integer, Integer> parts = new HashMap<>();
  private int tags;

  private TagBlocks(PrintedPdf pdf) {
    roles = Optional.ofNullable(pdf.catalog().getCOSDictionary(COSName.STRUCT_TREE_ROOT))
        .map(root -> root.getCOSDictionary(ROLES))
        .orElseGet(COSDictionary::new);
  }

  /**
   * A tag that is open.
   *
   * @param type what it is
   * @param tag its number
   * @param lists how many lists it stands in
   * @param table the number of the table that it is or stands in; -1 for none
   * @param cell the cell that it is or stands in
   */
  private record Open(String type, int tag, int lists, int table, Optional<PrintedPdf.Cell> cell) {}

  /** The words of each tag, as far as there are tags. */
  static List<PrintedPdf.TaggedRuns> read(PrintedPdf pdf) throws IOException {
    TagBlocks gathered = new TagBlocks(pdf);
    TagTree.walk(pdf, gathered);
    return gathered.blocks;
  }

  /** The same of a file in which all words have a tag; nothing of any other. */
  static Optional<List<PrintedPdf.TaggedRuns>> readAll(PrintedPdf pdf) throws IOException {
    List<PrintedPdf.TaggedRuns> blocks = read(pdf);
    Set<Run> tagged = Collections.newSetFromMap(new IdentityHashMap<>());
    blocks.forEach(block -> tagged.addAll(block.runs()));
    boolean all = pdf.runs().stream().allMatch(run -> run.furniture() || run.text().isBlank() || tagged.contains(run));
    return all ? Optional.of(blocks) : Optional.empty();
  }

  @Override
  public boolean enters(COSDictionary tag, int depth) {
    open.subList(Math.min(depth, open.size()), open.size()).clear();
    Open around = depth > 0 ? open.get(depth - 1) : new Open("", -1, 0, -1, Optional.empty());
    String type = role(tag.getNameAsString(COSName.S, ""));
    if (depth > 0 && WITHIN.contains(type)) {
      open.add(around);
    } else {
      int number = tags++;
      open.add(new Open(type, number, around.lists + (type.equals("L") ? 1 : 0),
          type.equals("Table") ? number : around.table, cell(type, around)));
    }
    return true;
  }

  /** Rows are counted in their table, whatever stands between, and cells in their row. */
  private Optional<PrintedPdf.Cell> cell(String type, Open around) {
    if (type.equals("TR")) {
      parts.merge(around.table, 1, Integer::sum);
    }
    return type.equals("TH") || type.equals("TD")
        ? Optional.of(
            new PrintedPdf.Cell(parts.getOrDefault(around.table, 0) - 1, parts.merge(around.tag, 1, Integer::sum) - 1))
        : around.cell;
  }

  private String role(String type) {
    String role = type;
    for (int i = 0; i < MOST_ROLES; i++) {
      String known = roles.getNameAsString(role);
      if (known == null || known.equals(role)) {
        return role;
      }
      role = known;
    }
    return role;
  }

  @Override
  public void words(List<Run> runs, int depth) {
    if (depth > 0 && !runs.isEmpty()) {
      Open in = open.get(depth - 1);
      blocks.add(new PrintedPdf.TaggedRuns(in.type, in.tag, in.lists, in.cell, List.copyOf(runs)));
    }
  }
}
