package org.imrletters.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imrletters.CheckedCase;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.file.Sha256;
import org.imrletters.run.RunProblems;

/** Makes the letters of one case after the other; a case with a fault stops no other. For many threads. */
final class LetterWork {

  static final Earlier NOTHING_EARLIER = (content, isAsked) -> Optional.empty();

  private final Batch batch;
  private final ImrLetters publicly;
  private final LetterName name;
  private final String settings;
  private final Earlier earlier;

  LetterWork(Batch batch, Earlier earlier) {
    this.batch = batch;
    this.publicly = batch.letters().publicCopies();
    this.name = new LetterName(batch.name());
    this.settings = batch.settings();
    this.earlier = earlier;
  }

  /** What an earlier run made. */
  interface Earlier {

    /**
     * The record of a case whose letters need not be made anew.
     *
     * @param content by what the copy of the case is known
     * @param isAsked whether a record is of letters as they are asked for now
     */
    Optional<CaseRecord> of(String content, Predicate<CaseRecord> isAsked);
  }

  /** The letters of a case: what it asks for, then its public copy where that is another one and wanted. */
  List<CaseLetters> of(CaseInput input) {
    try {
      byte[] bytes = input.source().bytes();
      Optional<String> hash = CaseFile.hash(bytes);
      return Stream.of(false, true)
          .filter(publicCopy -> !publicCopy || batch.publicCopies())
          .flatMap(publicCopy -> new Making(input, hash, publicCopy).of(bytes).stream())
          .toList();
    } catch (IOException unreadable) {
      return List.of(new Making(input, Optional.empty(), false).failed(unreadable));
    }
  }

  /** One copy of a case in the making. */
  private final class Making {

    private final CaseInput input;
    private final Optional<String> hash;
    private final boolean publicCopy;
    private Optional<String> number = Optional.empty();
    private Optional<String> guidelines = Optional.empty();
    private final Map<String, String> packs = new LinkedHashMap<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    Making(CaseInput input, Optional<String> hash, boolean publicCopy) {
      this.input = input;
      this.hash = hash;
      this.publicCopy = publicCopy;
    }

    /** Its letters; absent for the public copy of a case that asks for it anyway. */
    Optional<CaseLetters> of(byte[] bytes) {
      try {
        Optional<CaseLetters> known = hash.flatMap(this::known);
        return known.isPresent() ? known : made(bytes);
      } catch (InterruptedLetterException stopped) {
        throw stopped;
      } catch (LetterException wrong) {
        return Optional.of(without(Status.REFUSED, wrong.problems()));
      } catch (UncheckedIOException unreadable) {
        return Optional.of(failed(unreadable.getCause()));
      } catch (RuntimeException | StackOverflowError ours) { // whatever it is, the other cases go on
        return Optional.of(without(Status.FAILED, List.of(RunProblems.internal(ours))));
      }
    }

    CaseLetters failed(IOException reason) {
      return without(Status.FAILED, List.of(RunProblems.unreadable("the case", reason)));
    }

    private Optional<CaseLetters> known(String its) {
      return earlier.of(its + publicCopy, this::isAsked)
          .filter(record -> batch.holding().apply(record).isEmpty())
          .map(
              record -> new CaseLetters(record.as(Status.UNCHANGED, input.name(), input.line()), List.of(), List.of()));
    }

    private boolean isAsked(CaseRecord record) {
      return record.settings().equals(settings)
          && (!name.byInput || record.place().equals(CaseRecord.place(input.name(), input.line(), publicCopy)));
    }

    private Optional<CaseLetters> made(byte[] bytes) {
      ImrLetters letters = publicCopy ? publicly : batch.letters();
      CheckedCase checked = input.read(letters, bytes);
      number = checked.review().flatMap(review -> review.header().number());
      if (publicCopy && checked.isPublicAnyway()) {
        return Optional.empty();
      }
      CaseLetters sound = told(Status.WRITTEN, checked.orThrow().problems());
      Optional<String> waits = batch.holding().apply(sound.record());
      if (waits.isPresent()) {
        return waits.map(reason -> sound.instead(Status.HELD, Diagnostic.info("letter-held", FieldPath.ROOT,
            "the letter waits, as " + reason, "look at the case, and release it")));
      }
      String called = name.of(checked.review().orElseThrow(), input);
      addressed(letters.compose(checked)).forEach(letter -> add(letter, called));
      return Optional.of(told(Status.WRITTEN, checked.problems()));
    }

    private List<PrintableLetter> addressed(PrintableLetter letter) {
      if (letter.isPublic() || batch.recipients().isEmpty()) {
        return List.of(letter);
      }
      return batch.recipients().contains(Batch.ALL) ? letter.forRecipients()
          : batch.recipients().stream().map(letter::forRecipient).toList();
    }

    private void add(PrintableLetter letter, String called) {
      Optional<String> role = letter.recipient().map(to -> to.word());
      String piece = called + (publicCopy ? "-public" : role.map(word -> "-" + word).orElse(""));
      letter.checkFileName(piece);
      packs.put(letter.pack(), letter.packHash());
      guidelines = letter.guidelinesHash();
      for (Format format : batch.formats()) {
        byte[] content = letter.bytes(format);
        int pages = format == Format.PDF ? letter.pages() : 0;
        outputs.add(new Output(piece + "." + format.ending(), role, Sha256.of(content), pages));
        contents.add(content);
      }
    }

    private CaseLetters without(Status status, List<Diagnostic> problems) {
      outputs.clear();
      contents.clear();
      packs.clear();
      return told(status, problems);
    }

    private CaseLetters told(Status status, List<Diagnostic> problems) {
      List<Diagnostic> placed = problems.stream().map(input::told).toList();
      CaseRecord record = new CaseRecord(input.name(), input.line(), publicCopy, status, number, hash, packs,
          guidelines, ImrLetters.version(), settings, outputs, CaseRecord.Told.of(placed));
      return new CaseLetters(record, contents, placed);
    }
  }
}
