package org.imrletters.golden.junit;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Suite;

/** What came of one case, printed once for the tests of all its facets, and let go of as they take their part. */
final class CaseOutcomes {

  private final Suite suite;
  private final Path caseFile;
  private final Map<Facet, List<Outcome>> waiting = new EnumMap<>(Facet.class);

  CaseOutcomes(Suite suite, Path caseFile) {
    this.suite = suite;
    this.caseFile = caseFile;
  }

  synchronized List<Outcome> of(Facet facet) {
    if (!waiting.containsKey(facet)) {
      List<Outcome> all = suite.compare(caseFile);
      suite.facets()
          .forEach(each -> waiting.put(each, all.stream().filter(outcome -> isAbout(each, outcome)).toList()));
    }
    return waiting.remove(facet);
  }

  /** A case that gives no letter fails each of its tests. */
  private static boolean isAbout(Facet facet, Outcome outcome) {
    return !(outcome instanceof Outcome.OfGolden known) || known.golden().facet() == facet;
  }
}
