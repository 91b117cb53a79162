package org.imrletters.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;
import org.imrletters.proof.Verification.Part;
import org.imrletters.proof.WordChange;
import org.imrletters.words.Visible;

/** Words what came of verifying a letter. */
record VerifyReport(StringBuilder text) {

  /** More are counted; whoever wants them all reads the letters side by side. */
  private static final int MOST_CHANGES = 20;

  /** Where a letter says it comes from, a line for each thing. */
  static String of(Proof from) {
    VerifyReport report = new VerifyReport(new StringBuilder());
    report.line("made by     " + from.maker());
    report.line("pack        " + from.pack() + ", " + hash(from.packHash()));
    from.guidelinesHash().ifPresent(hash -> report.line("guidelines  " + hash(hash)));
    from.recipient().ifPresent(role -> report.line("sent to     " + role));
    report.line("case        " + from.caseNumber().map(number -> number + ", ").orElse("")
        + from.caseHash().map(VerifyReport::hash).orElse("built in Java"));
    if (from.isProofOfService()) {
      String sent = from.mailedOn().map(day -> " of " + day).orElse(", with blanks for what is known on sending");
      report.line("document    proof of service" + sent + from.place().map(", "::concat).orElse(""));
    }
    if (from.isLargePrint()) {
      report.line("print       large");
    }
    return report.text.toString();
  }

  /** What a letter was found to be; the letter is read again for each question that is asked of it. */
  enum Found {
    SAME(" is, byte for byte, what %s gives", ExitCode.FINE),
    SIGNED(" is what %s gives, and a signature appended, which was not checked", ExitCode.FINE),
    OF_ANOTHER_VERSION(" says and shows what %s gives, and was made by another version", ExitCode.OTHER_VERSION),
    ANOTHER(" is not what %s gives", ExitCode.CASE);

    private final String sentence;
    private final int exitCode;

    Found(String sentence, int exitCode) {
      this.sentence = sentence;
      this.exitCode = exitCode;
    }

    static Found in(Verification verification) {
      if (verification.isSame()) {
        return SAME;
      }
      return verification.isSigned() ? SIGNED : verification.isOfAnotherVersion() ? OF_ANOTHER_VERSION : ANOTHER;
    }

    int exitCode() {
      return exitCode;
    }
  }

  /** Whether a letter is what a case gives, and what differs where it is not. */
  static String of(Found found, Verification verification, String letter, String file) {
    VerifyReport report = new VerifyReport(new StringBuilder());
    report.line("\n" + letter + found.sentence.replace("%s", file));
    if (verification.printed().mailedOn().isPresent()) {
      report.line("  day, place and declarant are as it says, for the case does not tell them");
    }
    if (found.exitCode == ExitCode.FINE) {
      return report.text.toString();
    }
    verification.changed().forEach(part -> report.line("  " + sentence(part, verification)));
    Optional<List<Integer>> pages = verification.pagesDrawnOtherwise();
    boolean drawnAlike = pages.isPresent() && pages.get().isEmpty();
    if (verification.changed().isEmpty()) {
      String packed = drawnAlike ? ", or packed by another Deflate" : "";
      report.line(verification.isContinued() ? "  something else than a signature was appended to it"
          : "  it was made of the same: it was changed afterwards" + packed);
    }
    verification.wordChanges()
        .ifPresentOrElse(
            changes -> report.words(changes, drawnAlike ? Optional.empty() : Optional.of(drawnOtherwise(pages))),
            () -> report.line("  its words cannot be compared: they are not written as imr writes them"));
    return report.text.toString();
  }

  private void words(List<WordChange> changes, Optional<String> drawnOtherwise) {
    String same = drawnOtherwise.isPresent() ? "its words that have a tag are the same" : "its words are the same";
    line("  " + (changes.isEmpty() ? same : "its words differ in " + SummaryText.count(changes.size(), "place")));
    changes.stream().limit(MOST_CHANGES).forEach(change -> line("    " + change));
    if (changes.size() > MOST_CHANGES) {
      line("    and " + (changes.size() - MOST_CHANGES) + " more");
    }
    drawnOtherwise.ifPresent(pages -> line("  " + pages + ": words without a tag may be covered or added there"));
  }

  private static String drawnOtherwise(Optional<List<Integer>> pages) {
    if (pages.isEmpty()) {
      return "its pages cannot be compared";
    }
    String numbers = pages.get().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (pages.get().size() == 1 ? "page " + numbers + " is" : "pages " + numbers + " are") + " drawn otherwise";
  }

  private static String sentence(Part part, Verification told) {
    return switch (part) {
      case CASE -> "the case has changed, or is another one: "
          + told.expected().caseHash().map(VerifyReport::hash).orElse("no file");
      case GUIDELINES -> "the guideline library has changed: "
          + told.expected().guidelinesHash().map(VerifyReport::hash).orElse("none is cited");
      case PACK -> "the pack has changed, or is another one: " + told.expected().pack() + ", "
          + hash(told.expected().packHash());
      case VERSION -> "this is another version: " + told.expected().maker();
      case DRAFT -> "one of them is a draft";
    };
  }

  private static String hash(String digits) {
    return "sha256 " + digits;
  }

  private void line(String words) {
    text.append(words.startsWith("\n") ? "\n" + Visible.text(words.substring(1)) : Visible.text(words)).append('\n');
  }
}
