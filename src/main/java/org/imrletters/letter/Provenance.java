package org.imrletters.letter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a printed letter comes from: what made it, and of what. It names no person.
 *
 * <p>A hash is the SHA-256 of bytes, as 64 hexadecimal digits in small letters.
 *
 * @param product what made it, such as {@code imr-letters}
 * @param version the version of that
 * @param pack the name of the template pack that worded it
 * @param packHash the hash of that pack's files
 * @param guidelinesHash the hash of the guideline library that the case cites from; absent where it cites from none
 * @param caseHash the hash of the case file, for a public copy of the case without its parties; absent for a case that
 *     was built in Java
 * @param caseNumber the case number, where the case gives one
 * @param recipient the role of the party to whom it goes, such as {@code employee}, or {@link #EVERYONE} for the public
 *     copy of a case that asks for another; absent for what the case asks for
 * @param draft whether it is a draft, and no letter
 * @param largePrint whether it is printed in large print
 * @param mailing the day of mailing, where the case leaves that to those who mail its letters
 * @param proofOfService present where it is no letter, but proves that those of its case were sent
 */
public record Provenance(String product, String version, String pack, String packHash, Optional<String> guidelinesHash,
    Optional<String> caseHash, Optional<String> caseNumber, Optional<String> recipient, boolean draft,
    boolean largePrint, Optional<LocalDate> mailing, Optional<ProofOfService> proofOfService) {

  /** For whom a public copy is. */
  public static final String EVERYONE = "public";

  /** The XML namespace of these values in the metadata of a PDF, which has them by their names here. */
  public static final String NAMESPACE = "http://ns.imrletters.org/provenance/1.0/";

  /**
   * What a proof of service was completed with, which its case does not say. Who declares it stands on its page alone.
   *
   * @param mailedOn the day of deposit; absent while blanks are left
   * @param place where that was, if it is said
   */
  public record ProofOfService(Optional<LocalDate> mailedOn, Optional<String> place) {}
}
