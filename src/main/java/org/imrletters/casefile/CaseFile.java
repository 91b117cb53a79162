package org.imrletters.casefile;

import java.util.Optional;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.kind.CaseKind;
import org.imrletters.review.Case;
import org.imrletters.yaml.SourceFile;

/**
 * A case as a file tells it.
 *
 * @param review the case
 * @param sources where in the file each value of the case stands
 * @param file the file
 * @param guidelinesHash the SHA-256 of the guideline library that the case cites from, in hexadecimal digits; absent
 *     where it cites from none
 */
public record CaseFile(Case review, SourceMap sources, SourceFile file, Optional<String> guidelinesHash) {

  /**
   * A case file that says what this case says: YAML that {@link CaseFileReader} reads as an equal case, always the same
   * for the same case. Guidelines that were cited by id stand where they are cited.
   */
  public static String write(Case review) {
    return CaseKind.SHAPE.write(review);
  }

  /** What complaints call the file. */
  public String name() {
    return file.name();
  }

  /** The file's bytes as they were read; nobody may change them. */
  public byte[] bytes() {
    return file.bytes();
  }

  /** The SHA-256 of the file's bytes, in hexadecimal digits. */
  public String hash() {
    return file.sha256();
  }
}
