package org.imrletters;

import java.util.Optional;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.review.Case;

/**
 * What a letter is made of.
 *
 * @param review the case
 * @param file the file that it was read from; absent for a case that was built in Java
 */
record Origin(Case review, Optional<CaseFile> file) {

  static Origin of(CaseFile file) {
    return new Origin(file.review(), Optional.of(file));
  }

  static Origin of(Case review) {
    return new Origin(review, Optional.empty());
  }

  SourceMap sources() {
    return file.map(CaseFile::sources).orElse(SourceMap.NOWHERE);
  }
}
