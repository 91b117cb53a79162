package org.imrletters.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.CheckedCase;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.file.Sha256;
import org.imrletters.file.SizeLimit;
import org.imrletters.review.Case;

/** Makes the letters of one case after the other; a case with a fault stops no other. For many threads. */
final class LetterWork {

  private final Batch batch;
  private final ImrLetters publicly;
  private final Earlier earlier;

  LetterWork(Batch batch, Earlier earlier) {
    this.batch = batch;
    this.publicly = batch.letters().publicCopies();
    this.earlier = earlier;
  }

  /** What an earlier run made. */
  interface Earlier {

    /** The record of a case whose letters need not be made anew. */
    Optional<CaseRecord> unchanged(Asked asked);

    /** Tells of a letter that was made, so that packs are known as they are now. */
    default void made(CaseInput input, PrintableLetter letter) {}
  }

  /**
   * A copy of a case that is asked for.
   *
   * @param hash the hash of the case
   */
  record Asked(CaseInput input, String hash, boolean publicCopy) {}

  /** The letters of a case: what it asks for, then its public copy where that is another one and wanted. */
  List<CaseLetters> of(CaseInput input) {
    byte[] bytes;
    try {
      bytes = input.bytes();
    } catch (IOException unreadable) {
      return List.of(failed(input, unreadable));
    }
    CaseLetters stated = of(input, bytes, false).orElseThrow();
    return batch.makesPublicCopies() && stated.record().status() != Status.FAILED
        ? Stream.concat(Stream.of(stated), of(input, bytes, true).stream()).toList()
        : List.of(stated);
  }

  /** One copy; absent for the public copy of a case that asks for it anyway. */
  private Optional<CaseLetters> of(CaseInput input, byte[] bytes, boolean publicCopy) {
    Making making = new Making(input, publicCopy);
    try {
      CaseFile.hash(bytes).ifPresent(making::isOf);
      Optional<CaseLetters> known = making.unchanged();
      return known.isPresent() ? known : making.of(bytes);
    } catch (InterruptedLetterException stopped) {
      throw stopped;
    } catch (LetterException wrong) {
      return Optional.of(making.without(Status.REFUSED, wrong.problems()));
    } catch (UncheckedIOException unreadable) {
      return Optional.of(failed(input, unreadable.getCause()));
    } catch (RuntimeException | StackOverflowError ours) { // whatever it is, the other cases go on
      return Optional.of(making.without(Status.FAILED,
          List.of(Diagnostic
              .error("letter-failed", FieldPath.ROOT,
                  "an internal error, " + ours.getClass().getSimpleName() + place(ours))
              .hint("this is our mistake; please report this line where you got imr from"))));
    }
  }

  private static String place(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.imrletters."))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }

  private CaseLetters failed(CaseInput input, IOException reason) {
    return new Making(input, false).without(Status.FAILED,
        List.of(Diagnostic.error("cannot-read", FieldPath.ROOT, "the case cannot be read: " + SizeLimit.reason(reason))
            .hint("mend what keeps it from being read, and run again")));
  }

  /** One copy of a case in the making. */
  private final class Making {

    private final CaseInput input;
    private final boolean publicCopy;
    private Optional<String> hash = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Optional<String> guidelines = Optional.empty();
    private final Map<String, String> packs = new LinkedHashMap<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    Making(CaseInput input, boolean publicCopy) {
      this.input = input;
      this.publicCopy = publicCopy;
    }

    void isOf(String caseHash) {
      hash = Optional.of(caseHash);
    }

    Optional<CaseLetters> unchanged() {
      return hash.flatMap(its -> earlier.unchanged(new Asked(input, its, publicCopy)))
          .filter(record -> batch.holding(record.number(), record.caseHash().orElseThrow()).isEmpty())
          .map(
              record -> new CaseLetters(record.as(Status.UNCHANGED, input.name(), input.line()), List.of(), List.of()));
    }

    Optional<CaseLetters> of(byte[] bytes) {
      ImrLetters letters = publicCopy ? publicly : batch.letters();
      CheckedCase checked = input.read(letters, bytes);
      Optional<Case> review = checked.review();
      number = review.flatMap(its -> its.header().number());
      if (publicCopy && checked.isPublicAnyway()) {
        return Optional.empty();
      }
      List<Diagnostic> problems = checked.orThrow().problems();
      Optional<String> waits = problems.stream()
          .map(Diagnostic::code)
          .filter(batch::holdsOn)
          .findFirst()
          .map(code -> "it is told [" + code + "]")
          .or(() -> batch.holding(number, checked.hash()));
      if (waits.isPresent()) {
        return Optional.of(without(Status.HELD, waiting(problems, waits.get())));
      }
      String name = batch.name().of(review.orElseThrow(), input);
      addressed(letters.compose(checked)).forEach(letter -> add(letter, name));
      return Optional.of(made(Status.WRITTEN, problems));
    }

    private static List<Diagnostic> waiting(List<Diagnostic> problems, String reason) {
      Diagnostic why = Diagnostic.info("letter-held", FieldPath.ROOT, "the letter waits, as " + reason,
          "look at the case, and release it");
      return Stream.concat(problems.stream(), Stream.of(why)).toList();
    }

    private List<PrintableLetter> addressed(PrintableLetter letter) {
      if (letter.isPublic() || batch.recipients().isEmpty()) {
        return List.of(letter);
      }
      List<PrintableLetter> all = batch.isForAll() ? letter.forRecipients()
          : batch.recipients().stream().map(letter::forRecipient).toList();
      if (all.isEmpty()) {
        throw new CaseException(List.of(
            Diagnostic.error("not-a-recipient", FieldPath.of("recipients"), "the case names nobody to whom letters go")
                .hint("name under recipients to whom letters go")));
      }
      return all;
    }

    private void add(PrintableLetter letter, String name) {
      Optional<String> role = letter.recipient().map(to -> to.word());
      String piece = name + (publicCopy ? "-public" : role.map(word -> "-" + word).orElse(""));
      letter.checkFileName(piece);
      packs.put(letter.pack(), letter.packHash());
      guidelines = letter.guidelinesHash();
      for (Format format : batch.formats()) {
        byte[] content = letter.bytes(format);
        int pages = format == Format.PDF ? letter.pages() : 0;
        outputs.add(new Output(piece + "." + format.ending(), role, Sha256.of(content), pages));
        contents.add(content);
      }
      earlier.made(input, letter);
    }

    private CaseLetters without(Status status, List<Diagnostic> problems) {
      outputs.clear();
      contents.clear();
      packs.clear();
      return made(status, problems);
    }

    private CaseLetters made(Status status, List<Diagnostic> problems) {
      List<Diagnostic> told = problems.stream().map(input::told).toList();
      CaseRecord record = new CaseRecord(input.name(), input.line(), publicCopy, status, number, hash, packs,
          guidelines, ImrLetters.version(), batch.settings(), outputs, told.stream().map(CaseRecord.Told::of).toList());
      return new CaseLetters(record, contents, told);
    }
  }
}
