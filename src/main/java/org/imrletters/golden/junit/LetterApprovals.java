package org.imrletters.golden.junit;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.approvaltests.core.Options;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.golden.Comparison;
import org.imrletters.golden.Facet;
import org.imrletters.proof.Tolerance;

/**
 * Single assertions that a letter is as it was approved, in the manner of ApprovalTests and with its reporters. What is
 * written where, and what is not in CI, is as {@link LetterSuite} says.
 */
public final class LetterApprovals {

  private LetterApprovals() {}

  /**
   * Holds the letter of a case file, as text, against {@code NAME.approved.txt} beside it.
   *
   * @throws AssertionError if it is not the letter that was approved, or none is approved yet
   */
  public static void verify(ImrLetters letters, Path caseFile) {
    verify(letters, caseFile, Facet.TEXT);
  }

  /**
   * Holds these facets of a case file's letter against the goldens beside it.
   *
   * @throws AssertionError if one of them is not as it was approved, or not approved yet; it tells of all
   */
  public static void verify(ImrLetters letters, Path caseFile, Facet first, Facet... more) {
    GoldenVerifier.ofCaller().hold(new Comparison(letters, EnumSet.of(first, more), Tolerance.STRICT).of(caseFile));
  }

  /**
   * Holds the PDF of a case file's letter against the goldens beside it: its words, its tags, and what it says of itself.
   *
   * @throws AssertionError if one of them is not as it was approved, or not approved yet; it tells of all
   */
  public static void verifyPdf(ImrLetters letters, Path caseFile) {
    verify(letters, caseFile, Facet.PDF_WORDS, Facet.PDF_TAGS, Facet.PDF_METADATA);
  }

  /**
   * Holds the text of a letter whose case was built in Java against a golden that is named for the calling test, as
   * ApprovalTests names it: {@code SomeTest.someMethod.approved.txt} beside the test's source.
   *
   * @throws AssertionError if it is not the letter that was approved, or none is approved yet
   */
  public static void verify(PrintableLetter letter) {
    verifyText(letter.text(), namedForTheTest());
  }

  /**
   * Holds any text against {@code NAME.approved.txt} beside this file, such as what the writer of a bad case is told.
   *
   * @throws AssertionError if it is not the text that was approved, or none is approved yet
   */
  public static void verifyText(String text, Path file) {
    GoldenVerifier.ofCaller().hold(List.of(Comparison.ofText(text, file)));
  }

  private static Path namedForTheTest() {
    Path approved = new Options().forFile().getNamer().getApprovedFile(".txt").toPath();
    String name = approved.getFileName().toString();
    return approved.resolveSibling(name.substring(0, name.indexOf(".approved.")) + ".yaml");
  }
}
