package org.imrletters.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.CaseChange;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.file.SizeLimit;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.proof.PrintedPdf;
import org.imrletters.proof.Proof;
import org.imrletters.proof.WordChange;
import org.imrletters.report.JsonReport;
import org.imrletters.words.Visible;
import org.jspecify.annotations.Nullable;

final class DiffCommand extends LetterCommand {

  private static final int AROUND = 4;

  private final Supplier<Path> old = parameter(Argument.path("OLD"), "A case, or a letter as PDF, HTML or text.");
  private final Supplier<Path> now = parameter(Argument.path("NEW"), "Another, later one; - for standard input.");
  private final Supplier<Optional<Report>> format = format(Report.values(), "human is the default.");

  DiffCommand(Streams streams) {
    super("diff", streams);
  }

  /** How changes are reported. */
  enum Report {
    HUMAN, JSON
  }

  @Override
  public Integer call() {
    Input one = new Input(old.get(), streams);
    Input other = new Input(now.get(), streams);
    Trouble.refuse(one.given().equals(Input.STANDARD) && other.given().equals(Input.STANDARD),
        "only one of the two can come from standard input");
    if (isCase(one) != isCase(other)) {
      throw Trouble.usage("a case and a letter cannot be compared; imr verify tells whether one is of the other");
    }
    List<CaseChange> changes = isCase(one) ? cases(one, other) : letters(one, other);
    if (format.get().orElse(Report.HUMAN) == Report.JSON) {
      streams.print(JsonReport.objects(changes.stream().map(DiffCommand::fields).toList()));
    } else {
      changes.forEach(change -> streams.print(Visible.text(change.toString()) + "\n"));
      streams.say(changes.isEmpty() ? "no changes" : SummaryText.count(changes.size(), "change"));
    }
    return changes.isEmpty() ? ExitCode.FINE : ExitCode.CASE;
  }

  private static Map<String, @Nullable Object> fields(CaseChange change) {
    return JsonReport.object("path", change.at().equals(FieldPath.ROOT) ? null : change.at().text(), "change",
        change.sentence());
  }

  /** What comes by standard input may be either, and is taken for a case. */
  private static boolean isCase(Input input) {
    return input.given().equals(Input.STANDARD) || input.name().toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)");
  }

  private List<CaseChange> cases(Input one, Input other) {
    ImrLetters letters = letters();
    return CaseChange.between(read(one, letters), read(other, letters));
  }

  private CheckedCase read(Input input, ImrLetters letters) {
    CheckedCase checked = input.read(letters::read);
    Problems.print(checked.problems().stream().filter(Diagnostic::isError).toList(), true, streams);
    if (checked.review().isEmpty()) {
      throw Trouble.reading(input.name(), "nothing can be made of the case");
    }
    return checked;
  }

  /** They are of no field. */
  private static List<CaseChange> letters(Input one, Input other) {
    return WordChange.between(words(one), words(other), AROUND)
        .stream()
        .map(change -> new CaseChange(FieldPath.ROOT, change.toString()))
        .toList();
  }

  private static String words(Input input) {
    byte[] file = input.read((in, name) -> SizeLimit.PRINTED_LETTER.read(in));
    if (file.length > SizeLimit.PRINTED_LETTER.bytes()) {
      throw Trouble.reading(input.name(), "it is larger than any letter");
    }
    String text = new String(file, StandardCharsets.UTF_8);
    if (text.startsWith("%PDF-")) {
      return Proof.read(file, input.name())
          .value()
          .flatMap(Proof::words)
          .map(words -> String.join(" ", words))
          .orElseGet(() -> foreign(file, input.name()));
    }
    return text.stripLeading().startsWith("<") ? ofHtml(text) : text;
  }

  private static String foreign(byte[] file, String name) {
    return Trouble.unlessUnreadable(name, () -> {
      try (PrintedPdf pdf = PrintedPdf.open(file)) {
        return pdf.foreignWords();
      }
    });
  }

  /** Whatever is a tag parts words, but for those that change their look alone. */
  private static String ofHtml(String page) {
    String words = page.replaceAll("(?s)<head>.*?</head>|</?(strong|em|a|span)( [^>]*)?>", "")
        .replaceAll("<[^<>]*+>", " ");
    return words.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replace('\u00a0', ' ');
  }
}
