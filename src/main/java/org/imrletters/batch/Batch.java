package org.imrletters.batch;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.concurrent.Executor;
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
 * Batch batch = Batch.of(ImrLetters.standard()).formats(Set.of(Format.PDF)).forEachRecipient().build();
 * batch.letters(cases, executor, 2).forEach(made -> ...);
 * }</pre>
 */
public final class Batch {

  private static final String ALL = "all";

  private final ImrLetters letters;
  private final Set<Format> formats;
  private final List<String> recipients;
  private final boolean publicCopies;
  private final LetterName name;
  private final Set<String> holdOn;
  private final Set<String> held;
  private final Optional<Set<String>> released;
  private final String settings;

  private Batch(Builder from) {
    this.letters = from.letters;
    this.formats = EnumSet.copyOf(from.formats);
    this.recipients = List.copyOf(from.recipients);
    this.publicCopies = from.publicCopies;
    this.name = new LetterName(from.name);
    this.holdOn = Set.copyOf(from.holdOn);
    this.held = Set.copyOf(from.held);
    this.released = from.released.map(Set::copyOf);
    String all = letters.fingerprint() + formats + recipients + publicCopies + from.name + new TreeSet<>(holdOn);
    this.settings = Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** Letters as this library words them: as PDF, each as its case asks for it, called by case number. */
  public static Builder of(ImrLetters letters) {
    return new Builder(letters);
  }

  /** Says what is to be made. */
  public static final class Builder {

    private final ImrLetters letters;
    private Set<Format> formats = Set.of(Format.PDF);
    private List<String> recipients = List.of();
    private boolean publicCopies;
    private String name = "{case.number}";
    private Set<String> holdOn = Set.of();
    private Set<String> held = Set.of();
    private Optional<Set<String>> released = Optional.empty();

    private Builder(ImrLetters letters) {
      this.letters = letters;
    }

    /** In these formats, at least one. */
    public Builder formats(Set<Format> formats) {
      this.formats = formats;
      return this;
    }

    /** A letter to each of these roles instead of the one that stays in the file. */
    public Builder forRecipients(List<String> roles) {
      this.recipients = roles;
      return this;
    }

    /** A letter to each recipient of a case. */
    public Builder forEachRecipient() {
      return forRecipients(List.of(ALL));
    }

    /** The copy that is posted for everyone as well, for each case. */
    public Builder publicCopies() {
      this.publicCopies = true;
      return this;
    }

    /**
     * Files called so, with fields of the case in braces: <code>{case.number}</code>, a date such as
     * <code>{case.mailed}</code>, <code>{fields.NAME}</code>, and where the case was read, <code>{input}</code> and
     * <code>{line}</code>. Letters to one party have its role behind that, public copies {@code public}.
     */
    public Builder named(String pattern) {
      this.name = pattern;
      return this;
    }

    /** Holds back the letters of cases of which one of these codes is told. */
    public Builder holdOn(Set<String> codes) {
      this.holdOn = codes;
      return this;
    }

    /** Holds back the letters of these cases, given by case number or hash. */
    public Builder holding(Set<String> cases) {
      this.held = cases;
      return this;
    }

    /** Holds back the letters of all cases but these, given by hash. */
    public Builder releasing(Set<String> cases) {
      this.released = Optional.of(cases);
      return this;
    }

    /**
     * What was said.
     *
     * @throws IllegalArgumentException if there is no format, or the names of files could lead out of a folder, tell of
     *     parties or name what no case gives
     */
    public Batch build() {
      return new Batch(this);
    }
  }

  /**
   * The letters of many cases, in their order, made on threads of one's own. No more cases are read ahead than the
   * threads need, however slowly the stream is read.
   *
   * @param threads how many tasks the executor does at the same time
   */
  public Stream<CaseLetters> letters(Iterator<CaseInput> cases, Executor executor, int threads) {
    LetterWork work = new LetterWork(this, known -> Optional.empty());
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new InOrder<>(cases, work::of, executor, threads),
        Spliterator.ORDERED | Spliterator.NONNULL), false).flatMap(List::stream);
  }

  /** The letters of one case: one copy, or two where public copies are made as well. */
  public List<CaseLetters> letters(CaseInput one) {
    return new LetterWork(this, known -> Optional.empty()).of(one);
  }

  ImrLetters letters() {
    return letters;
  }

  Set<Format> formats() {
    return formats;
  }

  List<String> recipients() {
    return recipients;
  }

  boolean isForAll() {
    return recipients.contains(ALL);
  }

  boolean makesPublicCopies() {
    return publicCopies;
  }

  LetterName name() {
    return name;
  }

  /** Whether letters wait where this is told. */
  boolean holdsOn(String code) {
    return holdOn.contains(code);
  }

  /** Why a case's letters wait, by what lists say; absent where they do not. */
  Optional<String> holding(Optional<String> number, String hash) {
    return held.contains(hash) || number.filter(held::contains).isPresent() ? Optional.of("a list holds it")
        : released.filter(list -> !list.contains(hash)).map(list -> "no list releases it");
  }

  /** The hash of all that decides on letters besides cases and packs. */
  String settings() {
    return settings;
  }
}
