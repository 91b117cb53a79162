package org.imrletters;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.imrletters.casefile.CaseFile;
import org.imrletters.casefile.GuidelineLibrary;
import org.imrletters.casefile.GuidelineLibraryReader;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;
import org.imrletters.review.Case;
import org.imrletters.rule.WordLists;
import org.imrletters.template.TemplatePack;
import org.imrletters.yaml.SourceFile;

/**
 * The way in: reads cases, holds them to the rules, and words them as letters.
 *
 * <pre>{@code
 * ImrLetters letters = ImrLetters.standard();
 * PrintableLetter letter = letters.compose(letters.read(Path.of("case.yaml")).orThrow());
 * System.out.print(letter.text());
 * }</pre>
 *
 * <p>Immutable; one object serves all threads of a program. It is worth keeping: what a pack costs to prepare is paid
 * once.
 */
public final class ImrLetters {

  private final PackRenderers presses;
  private final GuidelineLibrary guidelines;
  private final Intake intake;

  private ImrLetters(PackRenderers presses, GuidelineLibrary guidelines) {
    this.presses = presses;
    this.guidelines = guidelines;
    this.intake = new Intake(presses, guidelines);
  }

  /** Letters in the packs that travel with the library; each case's {@code pack:} chooses its own. */
  public static ImrLetters standard() {
    return new ImrLetters(PackRenderers.standard(), GuidelineLibrary.EMPTY);
  }

  /** The version of this library, such as {@code 0.1.0}. */
  public static String version() {
    return Product.VERSION;
  }

  /**
   * Letters in this pack, whatever a case's {@code pack:} says.
   *
   * @throws PackException if the pack is wrong; it carries everything that is
   */
  public static ImrLetters using(TemplatePack pack) {
    return new ImrLetters(PackRenderers.of(Objects.requireNonNull(pack, "pack")), GuidelineLibrary.EMPTY);
  }

  /**
   * The same, for cases that cite guidelines by the ids of a library file.
   *
   * @throws CaseException if the library is wrong
   * @throws UncheckedIOException if it cannot be read
   */
  public ImrLetters withGuidelines(Path library) {
    return new ImrLetters(presses,
        Intake.then(Sources.of(Objects.requireNonNull(library, "library")), GuidelineLibraryReader::read).orThrow());
  }

  /**
   * The same, with rules that know more words: the entries of a folder's lists, called as the library's own ({@code
   * opioids.txt}, {@code specialties.txt} and so on), added to those.
   *
   * @throws CaseException if a list is wrong; it carries everything that is
   * @throws UncheckedIOException if the folder cannot be read
   */
  public ImrLetters withWordLists(Path folder) {
    return new ImrLetters(presses.knowing(WordLists.read(Objects.requireNonNull(folder, "folder")).orThrow()),
        guidelines);
  }

  /**
   * The same, for a program that writes one letter and ends: what letters of the standard packs need is prepared while
   * the case is still being read. Servers gain nothing by it.
   *
   * @param format what the letter will be printed as
   * @param executor runs its tasks one after another, on a thread that does nothing else
   */
  public ImrLetters preparedFor(Format format, Executor executor) {
    return new ImrLetters(
        presses.preparedFor(Objects.requireNonNull(format, "format"), Objects.requireNonNull(executor, "executor")),
        guidelines);
  }

  /**
   * Reads a case file in YAML and holds it to every rule.
   *
   * @return the case, if nothing stands in the way of its letter, and everything that is wrong with it, located
   * @throws UncheckedIOException if the file cannot be read
   * @throws PackException if the pack that it asks for is wrong
   */
  public Checked<CaseFile> read(Path file) {
    return intake.check(Sources.of(Objects.requireNonNull(file, "file")));
  }

  /**
   * Reads a case file's text and holds it to every rule.
   *
   * @param yaml the text
   * @param name what complaints call it
   * @return the case, if nothing stands in the way of its letter, and everything that is wrong with it, located
   * @throws PackException if the pack that it asks for is wrong
   */
  public Checked<CaseFile> read(String yaml, String name) {
    return intake.check(SourceFile.of(Objects.requireNonNull(yaml, "yaml"), Objects.requireNonNull(name, "name")));
  }

  /**
   * Reads a case file from a stream, to its end or to the largest size that a case may have, and holds it to every
   * rule.
   * The stream is left open.
   *
   * @param in the file's bytes
   * @param name what complaints call it
   * @return the case, if nothing stands in the way of its letter, and everything that is wrong with it, located
   * @throws UncheckedIOException if the stream cannot be read
   * @throws PackException if the pack that it asks for is wrong
   */
  public Checked<CaseFile> read(InputStream in, String name) {
    return intake.check(Sources.of(Objects.requireNonNull(in, "in"), Objects.requireNonNull(name, "name")));
  }

  /**
   * Holds a case that was built in Java to the same rules as one that was read.
   *
   * @return the case, if nothing stands in the way of its letter, and everything that is wrong with it
   * @throws PackException if the pack that it asks for is wrong
   */
  public Checked<Case> check(Case review) {
    List<Diagnostic> problems = presses.check(Objects.requireNonNull(review, "review"), SourceMap.NOWHERE);
    return Intake.sound(Checked.of(review, problems));
  }

  /**
   * Words the letter of a case that was read.
   *
   * @throws CaseException if the case breaks a rule; it carries every problem
   * @throws PackException if the pack is wrong, or its templates cannot word this case
   */
  public PrintableLetter compose(CaseFile file) {
    return presses.compose(Origin.of(Objects.requireNonNull(file, "file")));
  }

  /**
   * Words the letter of a case that was built in Java.
   *
   * @throws CaseException if the case breaks a rule; it carries every problem
   * @throws PackException if the pack is wrong, or its templates cannot word this case
   */
  public PrintableLetter compose(Case review) {
    return presses.compose(Origin.of(Objects.requireNonNull(review, "review")));
  }

  /**
   * Reads a case file and words a draft of its letter, whatever is wrong with the case: the draft says so at its head
   * and on each page, and leaves out what is missing.
   *
   * @return the draft, with everything that is wrong; without one where the case cannot be read or worded at all
   * @throws UncheckedIOException if the file cannot be read
   * @throws PackException if the pack is wrong, or has no words for a draft
   */
  public Checked<PrintableLetter> draft(Path file) {
    return intake.draft(Sources.of(Objects.requireNonNull(file, "file")));
  }

  /** The same of a stream, which is read as {@link #read(InputStream, String)} reads it. */
  public Checked<PrintableLetter> draft(InputStream in, String name) {
    return intake.draft(Sources.of(Objects.requireNonNull(in, "in"), Objects.requireNonNull(name, "name")));
  }

  /** The same of a case that was built in Java. */
  public Checked<PrintableLetter> draft(Case review) {
    Origin origin = Origin.of(Objects.requireNonNull(review, "review"));
    return presses.draft(origin, presses.check(review, origin.sources()));
  }

  /**
   * Holds a printed letter against the letter that its case gives, which is printed for it.
   *
   * @throws CaseException if the case breaks a rule; it carries every problem
   * @throws PackException if the pack is wrong, or its templates cannot word this case
   */
  public Verification verify(Proof printed, CaseFile file) {
    Objects.requireNonNull(printed, "printed");
    PrintableLetter letter = compose(file);
    byte[] expected = printed.caseFile().isPresent() ? letter.pdfWithCase() : letter.pdf();
    return Verification.of(printed, Proof.read(expected, file.name()).orThrow());
  }
}
