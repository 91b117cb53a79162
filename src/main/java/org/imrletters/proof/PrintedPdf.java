package org.imrletters.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imrletters.diagnostic.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A PDF file, opened to be read back within limits: everything in texts and pictures that can be kept and compared. No
 * part of it is looked for where it is not in order. For one thread at a time.
 */
public final class PrintedPdf implements AutoCloseable {

  private static final COSName AF_RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName SOURCE = COSName.getPDFName("Source");

  /** A letter carries one file; what has hundreds is none. */
  private static final int MOST_FILES = 10;

  /** Pages and what holds them together; a letter has at most 300 pages. */
  private static final int MOST_NODES = 1_000;

  private static final int HIGHEST_TREE = 20;

  private final PDDocument file;
  private int left = Bulk.LARGEST_UNPACKED;
  private @Nullable PageTexts texts;
  private @Nullable PDFRenderer renderer;

  private PrintedPdf(PDDocument file) {
    this.file = file;
  }

  /** What is done with an open file. */
  public interface Reading<T> {

    /**
     * What comes of it.
     *
     * @throws IOException if it cannot be read
     */
    T of(PrintedPdf pdf) throws IOException;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if these bytes are no PDF, or one that is locked or much larger than a letter
   */
  public static PrintedPdf open(byte[] pdf) throws IOException {
    Bulk.check(pdf);
    PDDocument file = parsed(pdf, Unreadable.encrypted());
    if (file.isEncrypted()) {
      file.close();
      throw Unreadable.encrypted();
    }
    return new PrintedPdf(file);
  }

  private static PDDocument parsed(byte[] pdf, Unreadable withoutPassword) throws IOException {
    try {
      return new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false);
    } catch (InvalidPasswordException locked) {
      throw withoutPassword;
    }
  }

  /**
   * Opens a file that anyone may have made, reads it and closes it. One that is encrypted is read where it lets screen
   * readers read it, and asks for no password.
   *
   * <p>Fails with {@code not-a-pdf}, {@code letter-is-editable} where it is a DOCX, {@code encrypted-pdf} or {@code
   * file-too-large}.
   *
   * @param bytes the file
   * @param name how complaints call it
   */
  public static <T> Checked<T> read(byte[] bytes, String name, Reading<T> reading) {
    try {
      return Checked.of(read(bytes, PrintedPdf::openToScreenReaders, reading), List.of());
    } catch (Unreadable unreadable) {
      return Checked.failed(List.of(unreadable.told(name)));
    }
  }

  private static PrintedPdf openToScreenReaders(byte[] pdf) throws IOException {
    Bulk.check(pdf);
    PDDocument file = parsed(pdf, Unreadable.locked());
    if (!file.getCurrentAccessPermission().canExtractForAccessibility()) {
      file.close();
      throw Unreadable.locked();
    }
    return new PrintedPdf(file);
  }

  /** How a file is opened. */
  private interface Opening {
    PrintedPdf of(byte[] bytes) throws IOException;
  }

  /** Opens the file, reads it and closes it; whatever is wrong with it ends as {@link Unreadable}. */
  static <T> T read(byte[] bytes, Reading<T> reading) throws Unreadable {
    return read(bytes, PrintedPdf::open, reading);
  }

  private static <T> T read(byte[] bytes, Opening opening, Reading<T> reading) throws Unreadable {
    try (PrintedPdf pdf = opening.of(bytes)) {
      return reading.of(pdf);
    } catch (Unreadable told) {
      throw told;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      throw Unreadable.notAPdf();
    }
  }

  /**
   * The words of each page, line by line from top to bottom, with what stands at its foot.
   *
   * @throws IOException if a page cannot be read
   */
  public String words() throws IOException {
    return texts().byLine();
  }

  /**
   * The words of a file that another program may have made, as far as its fonts say which characters they show.
   *
   * @throws IOException if a page cannot be read, or there is no word on any
   */
  public String foreignWords() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    String words = stripper.getText(file);
    if (words.isBlank()) {
      throw new IOException("it holds no words that can be read");
    }
    return words;
  }

  /**
   * The tags as screen readers walk them, one in a line, each farther in than the tag that holds it, with its language,
   * scope and alternative text, and the words it starts with.
   *
   * @throws IOException if a page cannot be read
   */
  public String tags() throws IOException {
    return TagOutline.of(this);
  }

  /**
   * What the file says of itself: the document information, language, page sizes, fonts, bookmarks and the XMP packet
   * (ISO 16684-1).
   *
   * @throws IOException if it cannot be read
   */
  public String metadata() throws IOException {
    return SelfDescription.of(file);
  }

  /** How many pages there are. */
  public int pages() {
    return file.getNumberOfPages();
  }

  /**
   * The pages as pictures. Fonts of letters are embedded, so nothing of the system's is looked at.
   *
   * @param dotsPerInch how fine they are, such as 96
   * @throws IOException if a page cannot be drawn
   */
  public List<PagePicture> pictures(int dotsPerInch) throws IOException {
    List<PagePicture> pages = new ArrayList<>();
    for (int page = 1; page <= pages(); page++) {
      pages.add(picture(page, dotsPerInch));
    }
    return pages;
  }

  /** The same of one page, which is counted from 1. */
  public PagePicture picture(int page, int dotsPerInch) throws IOException {
    if (renderer == null) {
      renderer = new PDFRenderer(file);
    }
    return PagePicture.of(renderer.renderImageWithDPI(page - 1, dotsPerInch, ImageType.RGB));
  }

  /**
   * A part of a page, in points from its upper left corner.
   *
   * @param x where it begins from the left
   * @param y where it begins from the top
   * @param width how wide it is
   * @param height how high it is
   */
  public record Box(double x, double y, double width, double height) {}

  /** The whole of a page, which is counted from 1. */
  public Box sheet(int page) {
    PDRectangle box = file.getPage(page - 1).getCropBox();
    return new Box(0, 0, box.getWidth(), box.getHeight());
  }

  /**
   * Words of one tag that stand on one page.
   *
   * @param tag which tag that is, counted from 0; what goes on on the next page has the same number
   * @param page the page, counted from 1
   * @param box where they stand
   * @param words the words
   */
  public record Leaf(int tag, int page, Box box, String words) {}

  /**
   * Where the words of each tag that holds some stand, in the order of reading; links and the like are part of the tag
   * around them, and the marks of points are no words.
   *
   * @throws IOException if a page cannot be read, or there are no tags
   */
  public List<Leaf> leaves() throws IOException {
    return TagLeaves.of(this);
  }

  /**
   * Words that a page shows at one go.
   *
   * @param text the words; U+FFFD for a glyph of which the file does not say what it means
   * @param page their page, counted from 1
   * @param start where they start, in points from the left
   * @param end where they end
   * @param y how far their base line stands above the page's lower edge, in points
   * @param size of their font, in points
   * @param furniture whether the file says that they are no part of the text, such as a page's number
   */
  public record Run(String text, int page, double start, double end, double y, double size, boolean furniture) {

    /** Whether both stand on one line. */
    boolean isBeside(Run other) {
      return Math.abs(y - other.y) < 1;
    }

    /** Whether a reader sees a space, or a line's end, between this and what is shown next. */
    boolean isApartFrom(Run next) {
      return !isBeside(next) || isFarFrom(next);
    }

    /** Whether a reader sees a space between this and what is shown next on the same line. */
    public boolean isFarFrom(Run next) {
      return Math.abs(next.start - end) > 0.15 * Math.max(size, next.size);
    }
  }

  /**
   * Words of one tag that stand on no line of another, as much of them as it holds at one go.
   *
   * @param type its structure type, or the standard one that this stands for (ISO 32000-1, 14.8.4)
   * @param tag which tag that is, counted from 0
   * @param lists in how many lists it stands
   * @param cell the cell of a table that it is, or stands in
   * @param runs the words as they are shown
   */
  public record TaggedRuns(String type, int tag, int lists, Optional<Cell> cell, List<Run> runs) {}

  /** A cell of a table, by its row and its column, each counted from 0. */
  public record Cell(int row, int column) {}

  /**
   * The words under tags in the order of reading; nothing where there are no tags, or words beside them that are no
   * furniture.
   *
   * @throws IOException if a page cannot be read
   */
  public Optional<List<TaggedRuns>> taggedRuns() throws IOException {
    return TagBlocks.readAll(this);
  }

  /**
   * All that its pages show, page by page, in the order in which it is painted.
   *
   * @throws IOException if a page cannot be read
   */
  public List<Run> runs() throws IOException {
    return texts().inOrder().stream().flatMap(page -> page.runs().stream()).toList();
  }

  /**
   * The same of a file that another program may have made, as far as its fonts say which characters they show: word by
   * word, and without saying what is furniture.
   *
   * @throws IOException if a page cannot be read
   */
  public List<Run> foreignRuns() throws IOException {
    return ForeignRuns.of(file);
  }

  PageTexts texts() throws IOException {
    if (texts == null) {
      texts = PageTexts.of(this);
    }
    return texts;
  }

  /** The case file that a letter carries: the file that is associated with it as its source (ISO 19005-3, E). */
  Optional<byte[]> caseFile() throws IOException {
    for (COSBase each : each(catalog().getDictionaryObject(ASSOCIATED)).limit(MOST_FILES).toList()) {
      if (each instanceof COSDictionary carried && SOURCE.equals(carried.getCOSName(AF_RELATIONSHIP))) {
        Optional<COSStream> content = Optional.ofNullable(carried.getCOSDictionary(COSName.EF))
            .filter(embedded -> carried.getString(COSName.UF) != null)
            .flatMap(embedded -> stream(embedded, COSName.F));
        return content.isPresent() ? Optional.of(content(content.get())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  COSDocument document() {
    return file.getDocument();
  }

  COSDictionary catalog() {
    return file.getDocumentCatalog().getCOSObject();
  }

  /** A stream's content, unpacked once at most; streams that are packed in other ways are none of ours. */
  byte[] content(COSStream stream) throws IOException {
    COSBase filter = stream.getFilters();
    COSBase only = filter instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filter;
    refuse(only != null && !COSName.FLATE_DECODE.equals(only), "a filter of no letter");
    try (InputStream in = stream.createInputStream()) {
      byte[] content = in.readAllBytes();
      left -= content.length;
      refuse(left < 0, "more than any letter holds");
      return content;
    }
  }

  /** Refuses a file for this, if it is so. */
  static void refuse(boolean isOfNoLetter, String why) throws IOException {
    if (isOfNoLetter) {
      throw new IOException(why);
    }
  }

  /** Its pages, from the tree that a file keeps them in (ISO 32000-1, 7.7.3). */
  List<COSDictionary> pageTree() throws IOException {
    List<COSDictionary> pages = new ArrayList<>();
    Deque<COSBase> open = new ArrayDeque<>(each(catalog().getDictionaryObject(COSName.PAGES)).toList());
    for (int nodes = 0; !open.isEmpty(); nodes++) {
      refuse(nodes + open.size() > MOST_NODES, "more pages than a letter has");
      if (open.pop() instanceof COSDictionary node) {
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
          List<COSBase> firstLast = new ArrayList<>(each(kids).limit(MOST_NODES).toList());
          Collections.reverse(firstLast);
          firstLast.forEach(open::push);
        } else {
          pages.add(node);
        }
      }
    }
    return pages;
  }

  /** What a page has of this name, or else what holds it. */
  static Optional<COSBase> inherited(COSDictionary page, COSName name) {
    COSBase node = page;
    for (int height = 0; height < HIGHEST_TREE && node instanceof COSDictionary dictionary; height++) {
      COSBase value = dictionary.getDictionaryObject(name);
      if (value != null) {
        return Optional.of(value);
      }
      node = dictionary.getDictionaryObject(COSName.PARENT);
    }
    return Optional.empty();
  }

  /** What an entry holds, which may be one thing or several. */
  static Stream<COSBase> each(@Nullable COSBase entry) {
    return entry instanceof COSArray several
        ? IntStream.range(0, several.size()).mapToObj(several::getObject).filter(Objects::nonNull)
        : Stream.ofNullable(entry);
  }

  /** The stream of this name in a dictionary. */
  static Optional<COSStream> stream(COSDictionary parent, COSName name) {
    return parent.getDictionaryObject(name) instanceof COSStream stream ? Optional.of(stream) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
