package org.imrletters.proof;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Checked;
import org.imrletters.letter.Provenance;
import org.imrletters.letter.Provenance.ProofOfService;

/**
 * A printed letter that says where it comes from. Anyone can write such words into a file; what a letter is worth is
 * told by printing its case again and comparing. Immutable.
 */
public final class Proof {

  /** So many characters on both sides tell a place. */
  private static final int AROUND = 20;

  private final byte[] pdf;
  private final Provenance provenance;
  private final Optional<byte[]> caseFile;

  private Proof(byte[] pdf, Provenance provenance, Optional<byte[]> caseFile) {
    this.pdf = pdf;
    this.provenance = provenance;
    this.caseFile = caseFile;
  }

  /**
   * Reads a printed letter back.
   *
   * <p>Fails with {@code not-a-pdf}, {@code letter-is-editable} where it is a DOCX, {@code encrypted-pdf}, {@code
   * file-too-large}, {@code no-provenance} where another program made the file, or {@code malformed-provenance}.
   *
   * @param pdf the file, which nobody changes afterwards
   * @param name how complaints call it
   */
  public static Checked<Proof> read(byte[] pdf, String name) {
    try {
      return PrintedPdf.read(pdf,
          open -> Checked.of(new Proof(pdf, ProvenanceReader.read(open), open.caseFile()), List.of()));
    } catch (Unreadable unreadable) {
      return Checked.failed(List.of(unreadable.told(name)));
    }
  }

  /** What the letter says it was made by, with the version: {@code imr-letters 0.1.0}. */
  public String maker() {
    return provenance.product() + " " + provenance.version();
  }

  /** The name of the template pack that worded it, as it says. */
  public String pack() {
    return provenance.pack();
  }

  /** The SHA-256 of that pack's files, as 64 hexadecimal digits in small letters. */
  public String packHash() {
    return provenance.packHash();
  }

  /** The same of the guideline library that its case cites from; absent where it cites from none. */
  public Optional<String> guidelinesHash() {
    return provenance.guidelinesHash();
  }

  /** The same of its case. */
  public Optional<String> caseHash() {
    return provenance.caseHash();
  }

  /** The number of its case, where the case gives one. */
  public Optional<String> caseNumber() {
    return provenance.caseNumber();
  }

  /**
   * The role of the party to whom it goes, as it says, such as {@code employee}; {@code public} for the public
   * copy of a case that asks for another; absent for what the case asks for.
   */
  public Optional<String> recipient() {
    return provenance.recipient();
  }

  /** The day of mailing, where it says that its case did not give it. */
  public Optional<LocalDate> mailing() {
    return provenance.mailing();
  }

  /** Whether it says that it is a draft, and no letter. */
  public boolean isDraft() {
    return provenance.draft();
  }

  /** Whether it says that it is printed in large print. */
  public boolean isLargePrint() {
    return provenance.largePrint();
  }

  /** Whether it says that it is no letter, but proves that those of its case were sent. */
  public boolean isProofOfService() {
    return provenance.proofOfService().isPresent();
  }

  /** The day on which they were, as it says; absent while that is left blank. */
  public Optional<LocalDate> mailedOn() {
    return provenance.proofOfService().flatMap(ProofOfService::mailedOn);
  }

  /** Where that was, as it says. */
  public Optional<String> place() {
    return provenance.proofOfService().flatMap(ProofOfService::place);
  }

  /** What this has on its pages, between the same words, where another has a blank; absent where it has not. */
  public Optional<String> inPlaceOf(String blank, Proof other) {
    String meant = String.join(" ", other.words().orElse(List.of()));
    int at = meant.indexOf(blank);
    if (at < 0) {
      return Optional.empty();
    }
    String before = meant.substring(Math.max(0, at - AROUND), at);
    String after = meant.substring(at + blank.length(), Math.min(meant.length(), at + blank.length() + AROUND));
    String end = after.length() < AROUND ? "\\z" : "";
    Matcher found = Pattern.compile(Pattern.quote(before) + "(.+?)" + Pattern.quote(after) + end)
        .matcher(String.join(" ", words().orElse(List.of())));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** The bytes of the case file that it carries, in a copy. */
  public Optional<byte[]> caseFile() {
    return caseFile.map(byte[]::clone);
  }

  Provenance provenance() {
    return provenance;
  }

  /** Whether these are the same bytes. */
  boolean isSameAs(Proof other) {
    return Arrays.equals(pdf, other.pdf);
  }

  /** Whether these are that one's bytes, and more behind them. */
  boolean isContinuationOf(Proof other) {
    return pdf.length > other.pdf.length && Arrays.mismatch(pdf, other.pdf) == other.pdf.length;
  }

  /** Whether that one's bytes are followed by a signature, and nothing else. */
  boolean isSigned(Proof other) {
    return isContinuationOf(other) && AppendedSignature.isAllBehind(other.pdf, pdf);
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
