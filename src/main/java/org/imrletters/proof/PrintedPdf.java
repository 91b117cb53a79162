package org.imrletters.proof;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF file, opened to be read: everything in texts and pictures that can be kept and compared. For one thread at a
 * time.
 */
public final class PrintedPdf implements AutoCloseable {

  private final PDDocument file;

  private PrintedPdf(PDDocument file) {
    this.file = file;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if these bytes are no PDF, or are locked by a password
   */
  public static PrintedPdf open(byte[] pdf) throws IOException {
    return new PrintedPdf(Loader.loadPDF(pdf));
  }

  /**
   * The words of each page, line by line from top to bottom, with what stands at its foot.
   *
   * @throws IOException if a page cannot be read
   */
  public String words() throws IOException {
    return PageWords.of(file);
  }

  /**
   * The tags as screen readers walk them, one in a line, each farther in than the tag that holds it, with its language,
   * scope and alternative text, and the words it starts with.
   *
   * @throws IOException if a page cannot be read
   */
  public String tags() throws IOException {
    return TagOutline.of(file);
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
   * The pages as pictures.
   *
   * @param dotsPerInch how fine they are, such as 96
   * @throws IOException if a page cannot be drawn
   */
  public List<Picture> pictures(int dotsPerInch) throws IOException {
    return PagePictures.of(file, dotsPerInch);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
