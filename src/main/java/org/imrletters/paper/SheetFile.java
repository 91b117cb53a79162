package org.imrletters.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.imrletters.file.Bundled;
import org.imrletters.letter.Image;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.PagedLetter;
import org.imrletters.paper.layout.PagedLetter.OutlineEntry;
import org.imrletters.paper.pdf.Flate;
import org.imrletters.paper.pdf.PdfBytes;
import org.imrletters.paper.pdf.PdfObjects;

/**
 * Writes a PDF file of many letters for a print shop: printed on both sides of its sheets, each letter from a front on,
 * and not read on a screen, so that it has no tags. A sheet with the totals comes first.
 *
 * <p>What is done can be handed on letter by letter, so that memory holds one. For one thread; to be closed.
 */
public final class SheetFile implements AutoCloseable {

  /** The most sheets with letters. */
  public static final int MOST_SHEETS = 5000;

  /** How many characters the name of a piece has at most. */
  public static final int LONGEST_PIECE = 60;

  /** How many pages come before those of letters: the sheet with the totals and its back. */
  public static final int PAGES_BEFORE = 2;

  private static final String TITLE = "Print file, for printing only";
  private static final String PACKET = Bundled.text(SheetFile.class, "print-file.xmp");

  private final String producer;
  private final Flate flate = new Flate(LetterFile.LEVEL);
  private final PdfObjects objects = new PdfObjects(flate);
  private final int tree = objects.reserve();
  private final UsedFonts fonts = UsedFonts.numbered(objects);
  private final UsedPictures pictures = new UsedPictures(objects);
  private final PdfBytes content = new PdfBytes(32 * 1024);
  private final List<Added> letters = new ArrayList<>();
  private int pages;
  private int sheets;

  /**
   * What was added.
   *
   * @param node what holds its pages
   * @param first the first of them
   * @param height how high that is
   */
  private record Added(String piece, int node, int first, double height) {}

  /** An empty file, which says that this made it. */
  public SheetFile(String producer) {
    this.producer = producer;
  }

  /** How many pages its letters have so far; blank backs do not count. */
  public int pages() {
    return pages;
  }

  /** How many sheets they have. */
  public int sheets() {
    return sheets;
  }

  /**
   * Adds a letter, whose sheets get this mark with this piece.
   *
   * @throws IllegalStateException if that were more sheets than a file may have
   */
  void add(PagedLetter letter, SheetMark mark, String piece, Function<Image, Picture> prepared) {
    List<Page> all = new ArrayList<>(letter.pages());
    int its = (all.size() + 1) / 2;
    if (sheets + its > MOST_SHEETS) {
      throw new IllegalStateException("a print file has " + MOST_SHEETS + " sheets at most");
    }
    for (int sheet = 0; sheet < its; sheet++) {
      all.set(2 * sheet, mark.on(all.get(2 * sheet), piece, sheet + 1, its));
    }
    pictures.with(letter, prepared);
    letters.add(written(piece, all));
    pages += all.size();
    sheets += its;
  }

  /** Writes pages, and a blank back behind an odd number of them. */
  private Added written(String piece, List<Page> its) {
    int node = objects.reserve();
    int[] kids = IntStream.generate(objects::reserve).limit(its.size() + its.size() % 2).toArray();
    for (int i = 0; i < kids.length; i++) {
      boolean blank = i == its.size();
      Page page = its.get(blank ? i - 1 : i);
      String shown = blank ? "" : "/Contents " + content(page) + " 0 R";
      objects.begin(kids[i])
          .put("<</Type/Page/Parent @/MediaBox[0 0 ", node)
          .points(page.width(), page.height())
          .put("]" + shown + ">>");
    }
    kids(objects.begin(node).put("<</Type/Pages/Parent @", tree), kids.length, kids);
    return new Added(piece, node, kids[0], its.get(0).height());
  }

  private int content(Page page) {
    content.clear();
    new PageContent(page, fonts, pictures, PageTags.NONE, content).write();
    return objects.compressed("", flate.compress(content.toArray()));
  }

  /** Ends an object that holds pages, so many of them. */
  static void kids(PdfBytes out, int count, int[] kids) {
    out.put("/Count ").number(count).put("/Kids[");
    for (int kid : kids) {
      out.put("@ ", kid);
    }
    out.put("]>>");
  }

  /** What is done of the file, to be written behind what was handed on before. */
  public byte[] spill() {
    return objects.spill();
  }

  /**
   * The rest of the file, when it has all letters.
   *
   * @throws IllegalStateException if it has none
   */
  public byte[] finish() {
    if (letters.isEmpty()) {
      throw new IllegalStateException("a print file has one letter or more");
    }
    List<Page> totals = ControlSheet.pages(letters.size(), pages, sheets, letters.get(0).piece(),
        letters.get(letters.size() - 1).piece());
    Added first = written("", totals);
    fonts.write();
    PdfBytes out = objects.begin(tree).put("<</Type/Pages/Resources<<");
    fonts.names(out);
    pictures.names(out);
    int[] nodes = IntStream.concat(IntStream.of(first.node()), letters.stream().mapToInt(Added::node)).toArray();
    kids(out.put(">>"), PAGES_BEFORE + 2 * sheets, nodes);
    int outline = Bookmarks.write(
        IntStream.range(0, letters.size()).mapToObj(i -> new OutlineEntry(1, letters.get(i).piece(), i, 0)).toList(),
        letter -> letters.get(letter).height(), letters.stream().mapToInt(Added::first).toArray(), objects);
    return objects.finish(catalog(outline), information());
  }

  private int catalog(int outline) {
    byte[] packet = PACKET.formatted(TITLE, PdfMetadata.escape(producer)).getBytes(StandardCharsets.UTF_8);
    int metadata = objects.stream("/Type/Metadata/Subtype/XML", packet);
    int catalog = objects.reserve();
    objects.begin(catalog)
        .put(
            "<</Type/Catalog/Pages @/Outlines @/Metadata @/PageMode/UseOutlines/ViewerPreferences<<"
                + "/DisplayDocTitle true/Duplex/DuplexFlipLongEdge/PrintScaling/None/PickTrayByPDFSize true>>>>",
            tree, outline, metadata);
    return catalog;
  }

  private int information() {
    int information = objects.reserve();
    objects.begin(information).put("<</Title").text(TITLE).put("/Producer").text(producer).put(">>");
    return information;
  }

  @Override
  public void close() {
    flate.close();
  }
}
