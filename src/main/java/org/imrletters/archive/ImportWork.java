package org.imrletters.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.ImportedCase;
import org.imrletters.ImrLetters;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.batch.CaseRecord.Told;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.file.Sha256;
import org.imrletters.run.RunProblems;

/**
 * Reads one letter after the other back as a case; a letter with a fault stops no other. For many threads.
 *
 * @param reading what reads a letter; for many threads
 * @param madeWith by what that is told apart from what reads letters otherwise, such as the hashes of its packs
 * @param anew whether letters are read again that were read before and are the same
 */
public record ImportWork(Reading reading, String madeWith, boolean anew) {

  /** What reads a letter, such as {@code LetterImport.standard()::read}. */
  public interface Reading {
    /** The case of a letter with these bytes, which is called so. */
    ImportedCase of(byte[] letter, String name);
  }

  /** Has all that decides on cases besides their letters in one hash. */
  public ImportWork {
    madeWith = Sha256.of((ImrLetters.version() + "\n" + madeWith).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What comes of a letter.
   *
   * @throws PackException if a pack is wrong
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   */
  public ImportedLetter of(LetterInput letter) {
    return of(letter, hash -> Optional.empty());
  }

  /** The same, where an earlier run may know what comes of a letter with this hash. */
  ImportedLetter of(LetterInput letter, Function<String, Optional<LetterRecord>> earlier) {
    String hash = "";
    try {
      byte[] bytes = letter.source().bytes();
      hash = Sha256.of(bytes);
      Optional<LetterRecord> known = earlier.apply(hash);
      return known.isPresent() ? new ImportedLetter(known.get().unchanged(letter.name()), Optional.empty(), List.of())
          : told(letter, hash, reading.of(bytes, letter.name()));
    } catch (IOException unreadable) {
      return failed(letter, hash, RunProblems.unreadable("the letter", unreadable));
    } catch (PackException | InterruptedLetterException others) { // of all letters
      throw others;
    } catch (RuntimeException | StackOverflowError ours) { // whatever it is, the other letters go on
      return failed(letter, hash, RunProblems.internal(ours));
    }
  }

  private ImportedLetter told(LetterInput letter, String hash, ImportedCase read) {
    Optional<String> caseHash = read.file().map(text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    return of(letter, hash, caseHash.isPresent() ? Status.WRITTEN : Status.REFUSED, caseHash, Optional.of(read),
        read.problems());
  }

  private ImportedLetter failed(LetterInput letter, String hash, Diagnostic why) {
    return of(letter, hash, Status.FAILED, Optional.empty(), Optional.empty(), List.of(why));
  }

  private ImportedLetter of(LetterInput letter, String hash, Status status, Optional<String> caseHash,
      Optional<ImportedCase> read, List<Diagnostic> problems) {
    List<Diagnostic> placed = problems.stream()
        .map(problem -> problem.in((path, quote) -> Optional.of(Location.ofFile(letter.name()))))
        .toList();
    LetterRecord record = new LetterRecord(letter.name(), hash, status, read.filter(ImportedCase::isProved).isPresent(),
        caseHash.map(its -> letter.caseFile()), caseHash, read.flatMap(ImportedCase::pack),
        read.flatMap(ImportedCase::how), ImrLetters.version(), madeWith, Told.of(placed));
    return new ImportedLetter(record, read, placed);
  }
}
