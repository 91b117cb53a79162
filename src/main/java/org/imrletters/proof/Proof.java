package org.imrletters.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.letter.AttachedFile;
import org.imrletters.letter.Provenance;

/**
 * A printed letter that says where it comes from. Anyone can write such words into a file; what a letter is worth is
 * told by printing its case again and comparing. Immutable.
 */
public final class Proof {

  private final byte[] pdf;
  private final Provenance provenance;
  private final Optional<AttachedFile> caseFile;

  private Proof(byte[] pdf, Provenance provenance, Optional<AttachedFile> caseFile) {
    this.pdf = pdf;
    this.provenance = provenance;
    this.caseFile = caseFile;
  }

  /**
   * Reads a printed letter back.
   *
   * <p>Fails with {@code not-a-pdf}, {@code encrypted-pdf}, {@code file-too-large}, {@code no-provenance} where another
   * program made the file, or {@code malformed-provenance}.
   *
   * @param pdf the file, which nobody changes afterwards
   * @param name how complaints call it
   */
  public static Checked<Proof> read(byte[] pdf, String name) {
    try {
      return PrintedPdf.read(pdf,
          open -> Checked.of(new Proof(pdf, ProvenanceReader.read(open), CarriedCase.read(open)), List.of()));
    } catch (Unreadable unreadable) {
      return Checked.failed(List.of(unreadable.told(name)));
    }
  }

  /** Where the letter says it comes from. */
  public Provenance provenance() {
    return provenance;
  }

  /** The case file that it carries. */
  public Optional<AttachedFile> caseFile() {
    return caseFile;
  }

  /** Whether these are the same bytes. */
  boolean isSameAs(Proof other) {
    return Arrays.equals(pdf, other.pdf);
  }

  /** The words of its pages in reading order; absent where they are not written as letters are. */
  public Optional<List<String>> words() {
    return found(TagTree::words);
  }

  /** What each page is drawn of, as a hash; absent where the pages are not written as those of letters are. */
  Optional<List<String>> drawings() {
    return found(PageDrawings::of);
  }

  private <T> Optional<T> found(PrintedPdf.Reading<T> reading) {
    try {
      return Optional.of(PrintedPdf.read(pdf, reading));
    } catch (Unreadable unreadable) {
      return Optional.empty();
    }
  }
}
