package org.imrletters;

import java.util.List;
import java.util.function.Function;
import org.imrletters.casefile.CaseFile;
import org.imrletters.casefile.CaseFileReader;
import org.imrletters.casefile.GuidelineLibrary;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.yaml.SourceFile;

/**
 * Takes in case files: reads them and holds them to the rules.
 *
 * @param presses what knows the rules of each pack
 * @param guidelines what cases may cite by id
 */
record Intake(PackRenderers presses, GuidelineLibrary guidelines) {

  Checked<CaseFile> check(Checked<SourceFile> source) {
    return sound(examine(source));
  }

  Checked<PrintableLetter> draft(Checked<SourceFile> source) {
    Checked<CaseFile> examined = examine(source);
    return examined.value()
        .map(file -> presses.draft(Origin.of(file), examined.problems()))
        .orElseGet(() -> Checked.failed(examined.problems()));
  }

  /** Whatever could be read of the file, and everything that is wrong with it. */
  private Checked<CaseFile> examine(Checked<SourceFile> source) {
    Checked<CaseFile> read = then(source, file -> CaseFileReader.read(file, guidelines));
    if (read.value().isEmpty()) {
      return read;
    }
    CaseFile file = read.value().get();
    List<Diagnostic> broken = presses.check(file.review(), file.sources());
    HeldSources held = new HeldSources(file.sources(), presses, file.review(), broken);
    CaseFile known = new CaseFile(file.review(), held, file.file(), file.guidelinesHash());
    return Checked.of(known, OnePlaceOneComplaint.of(read.problems(), broken));
  }

  /** A value that must not be used is not handed out. */
  static <T> Checked<T> sound(Checked<T> checked) {
    return checked.isSound() ? checked : Checked.failed(checked.problems());
  }

  static <T, R> Checked<R> then(Checked<T> first, Function<T, Checked<R>> next) {
    return first.isSound() ? next.apply(first.orThrow()) : Checked.failed(first.problems());
  }
}
