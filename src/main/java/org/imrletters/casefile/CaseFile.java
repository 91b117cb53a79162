package org.imrletters.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.kind.Audience;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.review.Role;
import org.imrletters.yaml.SourceFile;

/** A case as a file tells it, or as one would that holds a case built in Java. Immutable. */
public final class CaseFile {

  private final Case review;
  private final CaseKind kind;
  private final SourceMap sources;

  /** Absent for what a letter may know of a case, until someone asks for its text. */
  private final Optional<SourceFile> file;

  private final Optional<String> guidelinesHash;

  CaseFile(Case review, CaseKind kind, SourceMap sources, Optional<SourceFile> file, Optional<String> guidelinesHash) {
    this.review = review;
    this.kind = kind;
    this.sources = sources;
    this.file = file;
    this.guidelinesHash = guidelinesHash;
  }

  /** The same, standing where these sources say. */
  CaseFile from(SourceMap sources) {
    return new CaseFile(review, kind, sources, file, guidelinesHash);
  }

  /** The same file, whose case is to be told so. */
  public CaseFile telling(Case other) {
    return new CaseFile(other, kind, sources, file, guidelinesHash);
  }

  /**
   * A case file that says what this case says: YAML that a pack which calls items {@code treatment} reads as an equal
   * case, always the same for the same case. Guidelines that were cited by id stand where they are cited.
   */
  public static String write(Case review) {
    return CaseKind.STANDARD.write(review);
  }

  /** The case. */
  public Case review() {
    return review;
  }

  /** Where in the file each value of the case stands. */
  public SourceMap sources() {
    return sources;
  }

  /**
   * The SHA-256 of the guideline library that the case cites from, as {@link #hash} is made; absent where it cites from
   * none.
   */
  public Optional<String> guidelinesHash() {
    return guidelinesHash;
  }

  /**
   * The case as its letter may know it: itself; for a public copy, without what is for the parties alone. That is
   * hashed for a public copy as {@link #write} gives it, so that the hash confirms no guess at who they are.
   */
  public CaseFile printed() {
    return review.isPublic() ? seenBy(Optional.empty()) : this;
  }

  /** The same as the letter to one party may know it. */
  public CaseFile printedFor(Role reader) {
    return seenBy(Optional.of(reader));
  }

  private CaseFile seenBy(Optional<Role> reader) {
    Case told = new Audience(kind.declared(), reader).of(review);
    return new CaseFile(told, kind, sources, Optional.empty(), guidelinesHash);
  }

  /** What complaints call the file. */
  public String name() {
    return file.map(SourceFile::name).orElse("case.yaml");
  }

  /** The file's bytes as they were read; nobody may change them. */
  public byte[] bytes() {
    return file.map(SourceFile::bytes).orElseGet(() -> kind.write(review).getBytes(StandardCharsets.UTF_8));
  }

  /** The {@link #hash} of a case file with these bytes; absent where they are no text. */
  public static Optional<String> hash(byte[] bytes) {
    return SourceFile.decode(bytes, "").value().map(SourceFile::sha256);
  }

  /**
   * The SHA-256 of the file's text in UTF-8, its lines ended by {@code \n} and without a byte order mark, as 64
   * hexadecimal digits in small letters: it stays when a checkout changes how lines end.
   */
  public String hash() {
    return file.orElseGet(() -> SourceFile.of(kind.write(review), name()).orThrow()).sha256();
  }
}
