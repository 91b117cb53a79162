package org.imrletters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.imrletters.casefile.CaseFile;
import org.imrletters.casefile.CaseSource;
import org.imrletters.casefile.GuidelineLibrary;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.PackException;
import org.imrletters.file.Bundled;
import org.imrletters.file.Sha256;
import org.imrletters.file.SizeLimit;
import org.imrletters.letter.Provenance;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;
import org.imrletters.review.Case;
import org.imrletters.review.Service;
import org.imrletters.rule.WordLists;

/**
 * The way in: reads cases, holds them to the rules, and words them as letters.
 *
 * <pre>{@code
 * ImrLetters letters = ImrLetters.standard();
 * PrintableLetter letter = letters.compose(letters.read(Path.of("case.yaml")));
 * System.out.print(letter.text());
 * }</pre>
 *
 * <p>Immutable; one object serves all threads of a program. It is worth keeping: what a pack costs to prepare is paid
 * once.
 */
public final class ImrLetters {

  /** What this library is called, and its version as the build wrote it. */
  static final String NAME = "imr-letters";
  static final String VERSION = Bundled.text(ImrLetters.class, "version.txt").strip();

  /** Stands for the one who declares a proof of service until that is known. */
  private static final String DECLARANT = "[declarant]";

  private final PackRenderers packs;
  private final GuidelineLibrary guidelines;

  private ImrLetters(PackRenderers packs, GuidelineLibrary guidelines) {
    this.packs = packs;
    this.guidelines = guidelines;
  }

  /** Letters in the packs that travel with the library; each case's {@code pack:} chooses its own. */
  public static ImrLetters standard() {
    return new ImrLetters(PackRenderers.of(null), GuidelineLibrary.EMPTY);
  }

  /** The version of this library, such as {@code 0.1.0}. */
  public static String version() {
    return VERSION;
  }

  /**
   * Letters in this pack, whatever a case's {@code pack:} says.
   *
   * @throws PackException if the pack is wrong; it carries everything that is
   */
  public static ImrLetters using(TemplatePack pack) {
    return new ImrLetters(PackRenderers.of(new PackRenderer(Objects.requireNonNull(pack, "pack"))),
        GuidelineLibrary.EMPTY);
  }

  /**
   * Everything that is wrong with a pack, sorted by place: what {@link #using} tells of it, and otherwise what keeps it
   * from printing a letter of a case that gives every field.
   */
  public static List<Diagnostic> problems(TemplatePack pack) {
    try {
      PackRenderer renderer = new PackRenderer(pack);
      renderer.tryOut();
      return pack.unshown(new ImrLetters(PackRenderers.of(renderer), GuidelineLibrary.EMPTY));
    } catch (PackException wrong) {
      return wrong.problems();
    }
  }

  /**
   * The same, for cases that cite guidelines by the ids of a library file.
   *
   * @throws CaseException if the library is wrong
   * @throws UncheckedIOException if it cannot be read
   */
  public ImrLetters withGuidelines(Path library) {
    try (InputStream in = SizeLimit.open(Objects.requireNonNull(library, "library"))) {
      return withGuidelines(in, library.toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same of a library's stream, which is left open; complaints call it by this name. */
  public ImrLetters withGuidelines(InputStream library, String name) {
    Objects.requireNonNull(library, "library");
    return new ImrLetters(packs, GuidelineLibrary.read(library, Objects.requireNonNull(name, "name")).orThrow());
  }

  /**
   * The same, for cases that name packs of one's own, and for packs that these stand over: {@code pack: house/knee} is
   * that folder of the root, {@code pack: ../house/knee} one beside that of the case file.
   *
   * @param root the folder that holds all such packs: nothing outside of it is read, by whatever path or link
   * @throws UncheckedIOException if it is no folder, or cannot be read
   */
  public ImrLetters withPacks(Path root) {
    return new ImrLetters(packs.in(PackRoot.of(Objects.requireNonNull(root, "root"))), guidelines);
  }

  /**
   * The same, with rules that know more words: the entries of a folder's lists, called as the library's own ({@code
   * opioids.txt}, {@code specialties.txt} and so on), added to those.
   *
   * @throws CaseException if a list is wrong; it carries everything that is
   * @throws UncheckedIOException if the folder cannot be read
   */
  public ImrLetters withWordLists(Path folder) {
    return knowing(WordLists.read(Objects.requireNonNull(folder, "folder"), PackRenderers.RULES.lists()));
  }

  /** The same of lists by their names; the streams are left open. */
  public ImrLetters withWordLists(Map<String, InputStream> lists) {
    return knowing(WordLists.read(Objects.requireNonNull(lists, "lists"), PackRenderers.RULES.lists()));
  }

  private ImrLetters knowing(Checked<WordLists> lists) {
    return new ImrLetters(packs.knowing(lists.orThrow()), guidelines);
  }

  /**
   * The same, for letters that are mailed on this day. A case that gives no day of mailing is told so; one that gives
   * another is wrong ({@code mailed-otherwise}).
   */
  public ImrLetters mailedOn(LocalDate day) {
    return new ImrLetters(packs.as(new CaseReading(Optional.of(day), packs.reading().publicly())), guidelines);
  }

  /** The same, for the copies that are posted for everyone, whichever copy a case asks for. */
  public ImrLetters publicCopies() {
    return new ImrLetters(packs.as(new CaseReading(packs.reading().mailed(), true)), guidelines);
  }

  /**
   * The SHA-256 of all that decides on letters besides their cases and packs: the version, the guidelines, the words that
   * rules know, and how cases are read. Where it is another, letters may be.
   */
  public String fingerprint() {
    String all = version() + "\n" + guidelines.hash() + "\n" + packs.lists().added() + "\n" + packs.reading();
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a case file, YAML or JSON, and holds it to every rule of the pack that it asks for.
   *
   * @return the case, with everything that is wrong with it
   * @throws UncheckedIOException if the file cannot be read
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   * @throws PackException if the pack that it asks for is wrong
   */
  public CheckedCase read(Path file) {
    try (InputStream in = SizeLimit.open(Objects.requireNonNull(file, "file"))) {
      return read(in, file.toString());
    } catch (IOException unreadable) {
      throw InterruptedLetterException.or(unreadable);
    } catch (UncheckedIOException unreadable) {
      throw InterruptedLetterException.or(unreadable.getCause());
    }
  }

  /**
   * The same of a case file's text.
   *
   * @param text YAML or JSON
   * @param name what complaints call it
   * @throws PackException if the pack that it asks for is wrong
   */
  public CheckedCase read(String text, String name) {
    Objects.requireNonNull(name, "name");
    return packs.check(CaseSource.of(Objects.requireNonNull(text, "text"), name, guidelines));
  }

  /**
   * The same of a stream, which is read to its end or to the largest size that a case may have, and left open.
   *
   * @param in the file's bytes
   * @param name what complaints call it
   * @throws UncheckedIOException if the stream cannot be read
   * @throws PackException if the pack that it asks for is wrong
   */
  public CheckedCase read(InputStream in, String name) {
    Objects.requireNonNull(name, "name");
    return packs.check(CaseSource.of(Objects.requireNonNull(in, "in"), name, guidelines));
  }

  /**
   * Holds a case that was built in Java to the same rules. Its file is what {@link CaseFile#write} gives.
   *
   * @throws PackException if the pack that it asks for is wrong
   */
  public CheckedCase read(Case review) {
    return packs.check(CaseSource.of(Objects.requireNonNull(review, "review")));
  }

  /**
   * Words the letter of a case. A case that was read elsewhere, in another pack perhaps, is held to the rules here
   * first. Whether the letter can be printed on paper as well is known from {@link PrintableLetter#pdf}.
   *
   * @throws CaseException if something stands in the way of the letter; it carries everything that is wrong
   * @throws PackException if the pack is wrong, or its templates cannot word this case
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   */
  public PrintableLetter compose(CheckedCase checked) {
    return packs.compose(Objects.requireNonNull(checked, "checked"));
  }

  /**
   * Words a draft of a case's letter, whatever is wrong with the case: the draft says so at its head and on each page,
   * and leaves out what is missing. {@link PrintableLetter#warnings} of it tells everything that is wrong.
   *
   * @throws CaseException if the case cannot be worded at all; it carries everything that is wrong
   * @throws PackException if the pack is wrong, or has no words for a draft
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   */
  public PrintableLetter draft(CheckedCase checked) {
    return packs.draft(Objects.requireNonNull(checked, "checked"));
  }

  /** What reads the case as those did who mailed the letter. */
  private ImrLetters asPrinted(Proof printed, CheckedCase checked) {
    Optional<LocalDate> mailed = printed.mailing().filter(day -> !checked.source().isMailed());
    boolean publicly = printed.recipient().filter(Provenance.EVERYONE::equals).isPresent();
    CaseReading reading = new CaseReading(mailed, publicly);
    return reading.equals(packs.reading()) ? this : new ImrLetters(packs.as(reading), guidelines);
  }

  /**
   * Holds a printed letter, or a proof of service, against the one that its case gives, which is printed for it. Day,
   * place and declarant of a proof of service are those that it has: no case tells them.
   *
   * @throws CaseException if something stands in the way of the letter; it carries everything that is wrong
   * @throws PackException if the pack is wrong, or its templates cannot word this case
   * @throws InterruptedLetterException if the thread is interrupted meanwhile
   */
  public Verification verify(Proof printed, CheckedCase checked) {
    Objects.requireNonNull(printed, "printed");
    PrintableLetter whole = asPrinted(printed, checked).compose(checked);
    PrintableLetter addressed = printed.recipient()
        .filter(to -> !to.equals(Provenance.EVERYONE))
        .map(whole::forRecipient)
        .orElse(whole);
    PrintableLetter sized = printed.isLargePrint() ? addressed.largePrint() : addressed;
    PrintableLetter letter = printed.isProofOfService() ? proofOfService(printed, sized) : sized;
    byte[] expected = printed.caseFile().isPresent() ? letter.pdfWithCase() : letter.pdf();
    return new Verification(printed, Proof.read(expected, checked.name()).orThrow());
  }

  /** Who declares it is read from its page, as its metadata name nobody. */
  private static PrintableLetter proofOfService(Proof printed, PrintableLetter letter) {
    Optional<Service> unsigned = printed.mailedOn().map(day -> new Service(day, DECLARANT, printed.place()));
    PrintableLetter blank = letter.proofOfService(unsigned);
    return printed.inPlaceOf(DECLARANT, Proof.read(blank.pdf(), DECLARANT).orThrow())
        .map(name -> letter.proofOfService(unsigned.map(its -> new Service(its.mailedOn(), name, its.place()))))
        .orElse(blank);
  }
}
