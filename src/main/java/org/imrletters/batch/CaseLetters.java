package org.imrletters.batch;

import java.util.List;
import java.util.stream.Stream;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.diagnostic.Diagnostic;

/**
 * One copy of a case with its letters.
 *
 * @param record what came of it
 * @param contents the files, in the order of the record's outputs; none for letters that were there already
 * @param problems all that was told of the case, with its words
 */
public record CaseLetters(CaseRecord record, List<byte[]> contents, List<Diagnostic> problems) {

  /** Keeps the lists from changing behind the reader's back. */
  public CaseLetters {
    contents = List.copyOf(contents);
    problems = List.copyOf(problems);
  }

  /** The same copy without letters, and why. */
  CaseLetters instead(Status status, Diagnostic why) {
    List<Diagnostic> all = Stream.concat(problems.stream(), Stream.of(why.in(record.location()))).toList();
    return new CaseLetters(record.without(status, all), List.of(), all);
  }
}
