package org.imrletters.archive;

import java.util.List;
import java.util.Optional;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.batch.CaseRecord.Told;

/**
 * What came of reading a letter back, as a line of a manifest says it: no word of the letter. A hash is a SHA-256 in 64
 * hexadecimal digits.
 *
 * @param input what the file of the letter is called
 * @param letter the hash of the letter; empty where it could not be read
 * @param status whether its case was written, was there already, or is held, as someone changed or approved what stands
 *     there; refused is what gives no case
 * @param proved whether the case, printed again, is the letter word for word
 * @param file the file of its case; absent where none was ever written
 * @param caseHash the hash of that file as it was written
 * @param pack the name of the pack whose words the letter says, or whose words come nearest
 * @param how how its words were found
 * @param version the version of the library
 * @param madeWith the hash of all that decides on cases besides their letters: the version and the packs
 * @param told what was told of it
 */
public record LetterRecord(String input, String letter, Status status, boolean proved, Optional<String> file,
    Optional<String> caseHash, Optional<String> pack, Optional<String> how, String version, String madeWith,
    List<Told> told) {

  /** Keeps the list from changing behind the reader's back. */
  public LetterRecord {
    told = List.copyOf(told);
  }

  /** The same case, of the same letter, which is called so now. */
  LetterRecord unchanged(String name) {
    return new LetterRecord(name, letter, Status.UNCHANGED, proved, file, caseHash, pack, how, version, madeWith, told);
  }

  /** The same letter without a case of this run; the one that an earlier run wrote is known still, if there is one. */
  LetterRecord without(Status other, Optional<LetterRecord> earlier, List<Told> said) {
    return new LetterRecord(input, letter, other, false, earlier.flatMap(LetterRecord::file),
        earlier.flatMap(LetterRecord::caseHash), pack, how, version, madeWith, said);
  }

  /** Whether there is a case that this run gave or found. */
  public boolean isCase() {
    return status == Status.WRITTEN || status == Status.UNCHANGED;
  }
}
