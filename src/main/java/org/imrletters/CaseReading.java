package org.imrletters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.casefile.CaseFile;
import org.imrletters.casefile.CaseSource;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;
import org.imrletters.review.HeaderDate;

/**
 * What those who mail letters decide, and cases leave open.
 *
 * @param mailed the day of mailing; absent where each case tells its own
 * @param publicly whether the copies are made that are posted for everyone, whatever a case asks for
 */
record CaseReading(Optional<LocalDate> mailed, boolean publicly) {

  static final CaseReading AS_STATED = new CaseReading(Optional.empty(), false);

  /** The case as it is to be told, and that it says otherwise. */
  Checked<CaseFile> of(Checked<CaseFile> read) {
    if (mailed.isEmpty() && !publicly) {
      return read;
    }
    List<Diagnostic> problems = new ArrayList<>(read.problems());
    return new Checked<>(read.value().map(file -> {
      Case stated = file.review();
      mailed.flatMap(day -> otherDay(stated, day)).map(told -> told.in(file.sources())).ifPresent(problems::add);
      Case dated = mailed.map(stated::mailedOn).orElse(stated);
      return file.telling(publicly ? dated.as(Copy.PUBLIC) : dated);
    }), problems);
  }

  private static Optional<Diagnostic> otherDay(Case review, LocalDate day) {
    return review.header()
        .on(HeaderDate.MAILED)
        .filter(other -> !other.equals(day))
        .map(other -> Diagnostic.error("mailed-otherwise", new FieldPath("case.mailed"),
            "the case says it was mailed on " + other + ", and its letters are mailed on " + day,
            "leave the date out of cases that are mailed together, or mail this one by itself"));
  }

  /** The day of mailing that a case's letter has from here alone. */
  Optional<LocalDate> mailing(CaseSource source) {
    return mailed.filter(day -> !source.isMailed());
  }

  /** Whether the letter is another copy than its case asks for. */
  boolean isOtherCopy(CaseSource source) {
    return publicly && !source.isPublic();
  }
}
