package org.imrletters;

import java.util.List;
import java.util.Optional;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.letter.AttachedFile;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;

/**
 * What a letter is made of.
 *
 * @param review the case
 * @param file the file that it was read from; absent for a case that was built in Java
 */
record Origin(Case review, Optional<CaseFile> file) {

  private static final Diagnostic CARRIED = Diagnostic
      .error("public-copy-carries-case", FieldPath.of("copy"), "a public copy carries no case file")
      .hint("attach it to the copy for the parties, or keep it beside the letter");

  static Origin of(CaseFile file) {
    return new Origin(file.review(), Optional.of(file));
  }

  static Origin of(Case review) {
    return new Origin(review, Optional.empty());
  }

  /**
   * The file, to be attached to its letter.
   *
   * @throws CaseException if the letter is a public copy; nobody looks through a file's remarks, records and reasons
   *     for what identifies the parties
   */
  AttachedFile attachment() {
    if (review.copy().filter(copy -> copy == Copy.PUBLIC).isPresent()) {
      throw new CaseException(List.of(CARRIED.in(sources())));
    }
    CaseFile whole = file.orElseThrow(() -> new IllegalStateException("a case that was built in Java has no file"));
    return new AttachedFile("case.yaml", "application/yaml", whole.bytes());
  }

  SourceMap sources() {
    return file.map(CaseFile::sources).orElse(SourceMap.NOWHERE);
  }
}
