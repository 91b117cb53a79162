package org.imrletters.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.run.Manifest;

/** A run over a folder whose letters were issued: it writes nothing, and tells which cases changed since. */
final class IssuedRun implements LetterWork.Earlier {

  private static final String NOT_ISSUED = "";

  private final Function<String, Optional<CaseRecord>> contents;
  private final Function<String, Optional<CaseRecord>> numbers;

  IssuedRun(Manifest<CaseRecord> manifest) throws IOException {
    this.contents = manifest.by(record -> record.outputs().isEmpty() ? NOT_ISSUED : record.content());
    this.numbers = manifest.by(record -> record.outputs().isEmpty() ? NOT_ISSUED : number(record));
  }

  private static String number(CaseRecord record) {
    return record.number().orElse(record.input()) + record.publicCopy();
  }

  /** Whatever was changed since that decides on letters: an issued one is the one that was issued. */
  @Override
  public Optional<CaseRecord> of(String content, Predicate<CaseRecord> isAsked) {
    return contents.apply(content);
  }

  /** What is told of a copy of a case instead of writing its letters. */
  CaseLetters told(CaseLetters made) {
    return made.record().status() != Status.WRITTEN ? made
        : made.instead(Status.REFUSED, numbers.apply(number(made.record())).isPresent()
            ? Diagnostic.error("changed-after-issue", FieldPath.ROOT,
                "the case is another than the one whose letter was issued",
                "take back the change; or say under case.supersedes what is corrected, and write that letter in a run"
                    + " of its own, in another folder")
            : Diagnostic.error("run-is-issued", FieldPath.ROOT,
                "the letters of this folder were issued, and this is none of them",
                "write it in a run of its own, in another folder"));
  }
}
