package org.imrletters.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.file.InOrder;

/** A run over a folder whose letters were issued: it writes nothing, and tells which cases changed since. */
final class IssuedRun implements LetterWork.Earlier {

  private final Manifest manifest;
  private final Places contents = new Places();
  private final Places numbers = new Places();

  IssuedRun(Manifest manifest) throws IOException {
    this.manifest = manifest;
    manifest.read((record, place) -> {
      if (!record.outputs().isEmpty()) {
        contents.put(record.content(), place);
        numbers.put(number(record), place);
      }
    });
  }

  private static String number(CaseRecord record) {
    return record.number().orElse(record.input()) + record.publicCopy();
  }

  @Override
  public Optional<CaseRecord> unchanged(LetterWork.Asked asked) {
    return manifest.of(asked, contents);
  }

  BatchSummary read(Batch batch, Iterator<CaseInput> cases, Executor executor, int threads,
      Consumer<CaseLetters> each) {
    BatchSummary summary = new BatchSummary();
    LetterWork work = new LetterWork(batch, this);
    new InOrder<>(cases, work::of, executor, threads).forEachRemaining(made -> made.forEach(letters -> {
      CaseLetters told = letters.record().status() == Status.WRITTEN ? refused(letters) : letters;
      summary.add(told.record());
      each.accept(told);
    }));
    return summary;
  }

  private CaseLetters refused(CaseLetters letters) {
    boolean isIssued = numbers.of(number(letters.record())) != Places.NONE;
    Diagnostic why = isIssued
        ? Diagnostic
            .error("changed-after-issue", FieldPath.ROOT, "the case is another than the one whose letter was issued")
            .hint("take back the change; or say under case.supersedes what is corrected, and write that letter in a run"
                + " of its own, in another folder")
        : Diagnostic
            .error("run-is-issued", FieldPath.ROOT, "the letters of this folder were issued, and this is none of them")
            .hint("write it in a run of its own, in another folder");
    return BatchRun.instead(letters, Status.REFUSED, why);
  }
}
