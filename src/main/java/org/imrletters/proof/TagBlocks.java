package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
  private int tags;

  private TagBlocks(PrintedPdf pdf) {
    roles = Optional.ofNullable(pdf.catalog().getCOSDictionary(COSName.STRUCT_TREE_ROOT))
        .map(root -> root.getCOSDictionary(ROLES))
        .orElseGet(COSDictionary::new);
  }

  /** A tag that is open: what it is, its number, how many lists it stands in, and the cell that it is or stands in. */
  private static final class Open {
    private final String type;
    private final int tag;
    private final int lists;
    private final Optional<PrintedPdf.Cell> cell;

    /** Rows of a table, or cells of a row, that were opened so far. */
    private int parts;

    Open(String type, int tag, int lists, Optional<PrintedPdf.Cell> cell) {
      this.type = type;
      this.tag = tag;
      this.lists = lists;
      this.cell = cell;
    }
  }

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
    Open around = depth > 0 ? open.get(depth - 1) : new Open("", -1, 0, Optional.empty());
    String type = role(tag.getNameAsString(COSName.S, ""));
    open.add(depth > 0 && WITHIN.contains(type) ? around
        : new Open(type, tags++, around.lists + (type.equals("L") ? 1 : 0), cell(type, around)));
    return true;
  }

  /** Rows are counted in their table, whatever stands between, and cells in their row. */
  private Optional<PrintedPdf.Cell> cell(String type, Open around) {
    if (type.equals("TR")) {
      table().parts++;
    }
    return type.equals("TH") || type.equals("TD") ? Optional.of(new PrintedPdf.Cell(table().parts - 1, around.parts++))
        : around.cell;
  }

  private Open table() {
    return IntStream.range(0, open.size())
        .mapToObj(i -> open.get(open.size() - 1 - i))
        .filter(each -> each.type.equals("Table"))
        .findFirst()
        .orElseGet(() -> new Open("", -1, 0, Optional.empty()));
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
