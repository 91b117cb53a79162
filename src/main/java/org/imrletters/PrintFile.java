package org.imrletters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.PackException;
import org.imrletters.paper.SheetFile;

/**
 * A PDF file of many letters for a print shop, which prints them on both sides of its sheets and puts them into
 * envelopes. It is for printing only, and says so: it has no tags, no attached files and no names but those that letters
 * print. A sheet with the totals comes first. Each letter begins on a front, and the front of each of its sheets has, where
 * the letter's pack says, its piece number, which sheet it is of how many, and a Data Matrix of the three with semicolons
 * between them, such as {@code BD26-0004418-1;2;3}.
 *
 * <pre>{@code
 * try (PrintFile file = PrintFile.on(out)) {
 *   file.add(letter, "BD26-0004418-1");
 *   file.finish();
 * }
 * }</pre>
 *
 * <p>What is added is written at once, so that memory holds one letter. The same letters give the same bytes. For one
 * thread. It needs {@code com.google.zxing:core} on the class path.
 */
public final class PrintFile implements AutoCloseable {

  /** The most sheets that one file has, besides that with the totals. */
  public static final int MOST_SHEETS = SheetFile.MOST_SHEETS;

  /** How long the name of a piece may be. */
  public static final int LONGEST_PIECE = SheetFile.LONGEST_PIECE;

  /** What reads well in small letters and through a camera, and tells nobody who gets the letter. */
  private static final Pattern PIECE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*+");

  private final OutputStream out;
  private final SheetFile file = new SheetFile(ImrLetters.NAME + " " + ImrLetters.VERSION);
  private final Set<String> pieces = new HashSet<>();

  /**
   * Where a letter is in the file.
   *
   * @param page its first page, counted from 1 with the two of the totals
   * @param pages how many it has, without a blank back
   * @param sheets how many sheets it takes
   */
  public record Place(int page, int pages, int sheets) {}

  private PrintFile(OutputStream out) {
    this.out = out;
  }

  /** A file that is written here; the stream is left open. */
  public static PrintFile on(OutputStream out) {
    return new PrintFile(Objects.requireNonNull(out, "out"));
  }

  /**
   * Adds a letter. Nothing of it is written if that is refused.
   *
   * @param piece what it is called where letters are printed, counted and put into envelopes: up to {@value #LONGEST_PIECE} letters and digits
   *     without accents, dots, hyphens and underscores, which name no person
   * @return where it is
   * @throws IllegalArgumentException if the piece is called otherwise, or as one before, or the letter is a draft
   * @throws IllegalStateException if the file would have more than {@value #MOST_SHEETS} sheets
   * @throws CaseException on the terms of {@link PrintableLetter#pdf}
   * @throws PackException on the same terms; if the pack does not say where a sheet has its code ({@code no-sheet-code}); or
   *     if openhtmltopdf lays its letters out ({@code print-file-not-served})
   * @throws IOException if the file cannot be written
   */
  public Place add(PrintableLetter letter, String piece) throws IOException {
    if (letter.isDraft()) {
      throw new IllegalArgumentException("a draft is put into no envelope");
    }
    if (!PIECE.matcher(piece).matches() || piece.length() > LONGEST_PIECE || pieces.contains(piece)) {
      throw new IllegalArgumentException("no name of another piece: '" + piece + "'");
    }
    int pages = file.pages();
    int sheets = file.sheets();
    letter.print(file, piece);
    pieces.add(piece);
    out.write(file.spill());
    return new Place(SheetFile.PAGES_BEFORE + 2 * sheets + 1, file.pages() - pages, file.sheets() - sheets);
  }

  /** Whether a letter of so many sheets can be added. */
  public boolean hasRoomFor(int sheets) {
    return file.sheets() + sheets <= MOST_SHEETS;
  }

  /**
   * Writes the sheet with the totals and what the file ends with: without it, what was written is no PDF.
   *
   * @throws IllegalStateException if no letter was added
   * @throws IOException if the file cannot be written
   */
  public void finish() throws IOException {
    out.write(file.finish());
  }

  /** Frees what it takes to write the file, finished or not. */
  @Override
  public void close() {
    file.close();
  }
}
