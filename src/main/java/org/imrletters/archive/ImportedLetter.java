package org.imrletters.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.ImportedCase;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.batch.CaseRecord.Told;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.Location;

/**
 * A letter with what came of reading it back.
 *
 * @param record what the manifest says of it
 * @param read what was read; absent for what was read before, or cannot be read
 * @param problems all that was told of it, with its words
 */
public record ImportedLetter(LetterRecord record, Optional<ImportedCase> read, List<Diagnostic> problems) {

  /** Keeps the list from changing behind the reader's back. */
  public ImportedLetter {
    problems = List.copyOf(problems);
  }

  /** The same letter with no case of this run, and why. */
  ImportedLetter instead(Status status, Optional<LetterRecord> earlier, Diagnostic... why) {
    List<Diagnostic> all = Stream
        .concat(problems.stream(), Stream.of(why).map(each -> each.in(Location.ofFile(record.input()))))
        .toList();
    return new ImportedLetter(record.without(status, earlier, Told.of(all)), read, all);
  }
}
