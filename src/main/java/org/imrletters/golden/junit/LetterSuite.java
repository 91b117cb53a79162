package org.imrletters.golden.junit;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.approvaltests.core.ApprovalFailureReporter;
import org.imrletters.ImrLetters;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Suite;
import org.imrletters.proof.Tolerance;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder of case files as JUnit tests: one for each case and each facet that is compared, named for the file and
 * linked to it, and one for goldens whose case is gone. What is returned from a {@code @TestFactory}.
 *
 * <p>A test fails, and never passes silently, while nothing is approved yet. What was printed is then left beside the
 * case file as {@code NAME.received.txt}, to be looked at and renamed to {@code NAME.approved.txt}. Where the environment
 * variable {@code CI} is set, nothing is written and no reporter is called. Immutable; its tests may run in parallel.
 */
public final class LetterSuite implements Iterable<DynamicNode> {

  private final Suite suite;
  private final GoldenVerifier verifier;

  private LetterSuite(Suite suite, GoldenVerifier verifier) {
    this.suite = suite;
    this.verifier = verifier;
  }

  /**
   * The cases in this folder and below it, in the packs that travel with the library, compared as text.
   *
   * <p>Reporters of ApprovalTests that the calling test asks for by {@code @UseReporter}, or its package by {@code
   * PackageSettings}, are told of what failed.
   */
  public static LetterSuite in(Path folder) {
    return new LetterSuite(Suite.in(folder), GoldenVerifier.ofCaller());
  }

  /** The same, printed by these letters: with packs, guidelines or word lists of one's own. */
  public LetterSuite with(ImrLetters letters) {
    return new LetterSuite(suite.with(letters), verifier);
  }

  /** The same, with just these facets compared. */
  public LetterSuite comparing(Facet first, Facet... more) {
    return new LetterSuite(suite.comparing(first, more), verifier);
  }

  /** The same, with pictures of pages held to this tolerance. */
  public LetterSuite tolerating(Tolerance tolerance) {
    return new LetterSuite(suite.tolerating(tolerance), verifier);
  }

  /** The same, of just the cases whose name matches this pattern, as {@link Suite#only} says. */
  public LetterSuite only(String pattern) {
    return new LetterSuite(suite.only(pattern), verifier);
  }

  /** The same, with what failed told to this reporter, such as one that opens a diff tool. */
  public LetterSuite reportingWith(ApprovalFailureReporter reporter) {
    return new LetterSuite(suite, new GoldenVerifier(reporter, verifier.received()));
  }

  /** The same, with received files in this folder, such as {@code target/received}, and there in CI as well. */
  public LetterSuite receivedIn(Path folder) {
    return new LetterSuite(suite, verifier.receivedIn(ReceivedFiles.in(folder, suite.folder())));
  }

  /** The same, as it is where {@code CI} is set. */
  LetterSuite inCi() {
    return new LetterSuite(suite, verifier.receivedIn(ReceivedFiles.nowhere()));
  }

  /** The same, as it is at a desk. */
  LetterSuite atADesk() {
    return new LetterSuite(suite, verifier.receivedIn(ReceivedFiles.beside()));
  }

  /** The tests, for those who want to filter them or add some. */
  public Stream<DynamicTest> tests() {
    List<Path> cases = suite.cases();
    return Stream
        .of(cases.stream().flatMap(this::testsOf), suite.clashes().stream().map(this::failing),
            Stream.of(atTheEnd(cases)))
        .flatMap(tests -> tests);
  }

  @Override
  public Iterator<DynamicNode> iterator() {
    return tests().map(DynamicNode.class::cast).iterator();
  }

  private Stream<DynamicTest> testsOf(Path caseFile) {
    CaseOutcomes outcomes = new CaseOutcomes(suite, caseFile, new EnumMap<>(Facet.class));
    String name = suite.name(caseFile);
    boolean alone = suite.facets().size() == 1;
    return suite.facets()
        .stream()
        .map(facet -> DynamicTest.dynamicTest(alone ? name : name + ", " + facet.label(), caseFile.toUri(),
            () -> verifier.hold(outcomes.of(facet))));
  }

  private DynamicTest failing(Outcome outcome) {
    return DynamicTest.dynamicTest(suite.name(outcome.caseFile()), outcome.file().toUri(),
        () -> verifier.hold(List.of(outcome)));
  }

  private DynamicTest atTheEnd(List<Path> cases) {
    return cases.isEmpty() ? failing(new Outcome.Unusable(suite.folder(), "there is no case file in this folder"))
        : DynamicTest.dynamicTest("every golden has its case", suite.folder().toUri(),
            () -> verifier.hold(suite.orphans()));
  }

  /** What came of one case, printed once for the tests of all its facets, and let go of as they take their part. */
  private record CaseOutcomes(Suite suite, Path caseFile, Map<Facet, List<Outcome>> waiting) {

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
}
