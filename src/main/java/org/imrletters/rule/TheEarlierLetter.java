package org.imrletters.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.CaseHeader.Supersedes;
import org.imrletters.review.HeaderDate;

/** What is true of the determination that a case supersedes. */
final class TheEarlierLetter {

  /** A determination supersedes an earlier one, and neither itself nor a later one (practice). */
  static final Rule COMES_BEFORE_THE_DECISION = new TheCase("supersedes-wrongly", TheEarlierLetter::misdated);

  /**
   * A letter that replaces an earlier one of its own case says what it corrects and why, so that nobody has to lay the
   * two side by side (practice).
   */
  static final Rule IS_CORRECTED_WITH_A_REASON = new TheCase("correction-unsaid", (code,
      reading) -> reading.review().header().supersedes().stream().flatMap(other -> unsaid(code, other)).toList());

  private static final FieldPath AT = new FieldPath("case.supersedes");

  private TheEarlierLetter() {}

  private static List<Diagnostic> misdated(String code, Reading reading) {
    CaseHeader header = reading.review().header();
    return header.supersedes()
        .stream()
        .flatMap(other -> Stream.concat(itself(code, other, header), later(code, other, header)))
        .toList();
  }

  private static Stream<Diagnostic> itself(String code, Supersedes other, CaseHeader header) {
    return other.number()
        .filter(number -> header.number().filter(own -> RequestKey.isSame(number, own)).isPresent())
        .stream()
        .map(number -> Diagnostic.error(code, AT.field("number"),
            "the number of the determination that is superseded is the case's own",
            "give the other case's number; an earlier determination of this case is told by its date alone"));
  }

  private static Stream<Diagnostic> later(String code, Supersedes other, CaseHeader header) {
    // Another case may be decided on the same day, and this one superseded on it only by mistake.
    Optional<LocalDate> decided = header.on(HeaderDate.DECISION)
        .map(day -> other.number().isPresent() ? day.plusDays(1) : day);
    return other.date()
        .filter(day -> decided.filter(end -> !day.isBefore(end)).isPresent())
        .stream()
        .map(day -> Diagnostic.error(code, AT.field("date"), "the determination that is superseded, of " + day
            + ", is not earlier than " + header.told(HeaderDate.DECISION), "correct one of the two dates"));
  }

  /** One of another case may be replaced as it is joined to this one, and nothing in it be corrected. */
  private static Stream<Diagnostic> unsaid(String code, Supersedes earlier) {
    boolean what = !earlier.corrected().isEmpty();
    boolean why = earlier.reason().isPresent();
    boolean corrects = what || why || earlier.number().isEmpty();
    String lacks = what ? "why" : why ? "what" : "what and why";
    return !corrects || what && why ? Stream.empty()
        : Stream
            .of(Diagnostic.warning(code, AT, "an earlier letter is corrected, and the parties are not told " + lacks,
                "give both: corrected is what reads otherwise now, and reason says why"));
  }
}
