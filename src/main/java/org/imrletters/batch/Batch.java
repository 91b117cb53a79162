package org.imrletters.batch;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.file.InOrder;
import org.imrletters.file.Sha256;

/**
 * What is to be made of many cases: in which formats, for whom, and what is held back. Immutable; one object serves all
 * threads.
 *
 * <pre>{@code
 * Batch batch = Batch.of(ImrLetters.standard()).in(Set.of(Format.PDF)).forEachRecipient();
 * batch.letters(cases, executor, 2).forEach(made -> ...);
 * }</pre>
 *
 * @param letters what words the letters
 * @param formats the formats of each, at least one
 * @param recipients a letter goes to each of these roles instead of the one that stays in the file; {@code all} are those
 *     of the case
 * @param publicCopies whether the copy that is posted for everyone is made as well, for each case
 * @param name how files are called, as {@link #named} takes it
 * @param holding why the letters of a copy of a case wait, which is known here without them; empty where they do not
 */
public record Batch(ImrLetters letters, Set<Format> formats, List<String> recipients, boolean publicCopies, String name,
    Function<CaseRecord, Optional<String>> holding) {

  /** How files are called, if nothing else is said. */
  public static final String NAME = "{case.number}";

  static final String ALL = "all";

  /**
   * Keeps sets and lists from changing behind the reader's back.
   *
   * @throws IllegalArgumentException if there is no format, or the names of files could lead out of a folder, tell of
   *     parties or name what no case gives
   */
  public Batch {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    recipients = List.copyOf(recipients);
    new LetterName(name); // tells what is wrong with it
  }

  /** Letters as this library words them: as PDF, each as its case asks for it, called by case number. */
  public static Batch of(ImrLetters letters) {
    return new Batch(letters, Set.of(Format.PDF), List.of(), false, NAME, record -> Optional.empty());
  }

  /** The same in these formats. */
  public Batch in(Set<Format> others) {
    return new Batch(letters, others, recipients, publicCopies, name, holding);
  }

  /** The same with a letter to each of these roles. */
  public Batch forRecipients(List<String> roles) {
    return new Batch(letters, formats, roles, publicCopies, name, holding);
  }

  /** The same with a letter to each recipient of a case. */
  public Batch forEachRecipient() {
    return forRecipients(List.of(ALL));
  }

  /** The same with the copy that is posted for everyone, for each case. */
  public Batch withPublicCopies() {
    return new Batch(letters, formats, recipients, true, name, holding);
  }

  /**
   * The same with files called so, with fields of the case in braces: <code>{case.number}</code>, a date such as
   * <code>{case.mailed}</code>, <code>{fields.NAME}</code>, and where the case was read, <code>{input}</code> and
   * <code>{line}</code>. Letters to one party have its role behind that, public copies {@code public}.
   */
  public Batch named(String pattern) {
    return new Batch(letters, formats, recipients, publicCopies, pattern, holding);
  }

  /** The same, holding back letters for which this gives a reason. */
  public Batch holding(Function<CaseRecord, Optional<String>> reason) {
    return new Batch(letters, formats, recipients, publicCopies, name, reason);
  }

  /**
   * The letters of many cases, in their order, made on threads of one's own. No more cases are read ahead than the
   * threads need, however slowly the stream is read.
   *
   * @param threads how many tasks the executor does at the same time
   */
  public Stream<CaseLetters> letters(Iterator<CaseInput> cases, Executor executor, int threads) {
    return letters(cases, executor, threads, LetterWork.NOTHING_EARLIER);
  }

  Stream<CaseLetters> letters(Iterator<CaseInput> cases, Executor executor, int threads, LetterWork.Earlier earlier) {
    var made = new InOrder<>(cases, new LetterWork(this, earlier)::of, executor, threads);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(made, Spliterator.ORDERED), false)
        .flatMap(List::stream);
  }

  /** The letters of one case: one copy, or two where public copies are made as well. */
  public List<CaseLetters> letters(CaseInput one) {
    return new LetterWork(this, LetterWork.NOTHING_EARLIER).of(one);
  }

  /** The hash of all that decides on letters besides cases and packs. */
  String settings() {
    String all = letters.fingerprint() + formats + recipients + publicCopies + name;
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }
}
