package org.imrletters.cli;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.file.SizeLimit;
import org.imrletters.proof.Proof;
import org.imrletters.proof.Verification;
import org.imrletters.words.Visible;

final class VerifyCommand extends LetterCommand {

  private final Supplier<Path> given = parameter(Argument.path("PDF"), "The letter, or - for standard input.");
  private final Supplier<Optional<Path>> caseFile = option("--case", Argument.path("CASE"),
      "The case file; without it, the one that the letter carries, if it does.");

  private final Supplier<Boolean> show = flag("--show",
      "Tells where the letter says that it comes from, and compares nothing.");

  VerifyCommand(Streams streams) {
    super("verify", streams);
  }

  @Override
  public Integer call() {
    Input letter = new Input(given.get(), streams);
    Trouble.refuse(caseFile.get().filter(given.get()::equals).isPresent(),
        "the letter and its case cannot be the same file, " + letter.name());
    Checked<Proof> read = Proof.read(letter.read((in, name) -> SizeLimit.PRINTED_LETTER.read(in)), letter.name());
    Problems.print(read.problems(), true, streams);
    return read.value().map(proof -> tell(proof, letter.name())).orElse(ExitCode.CASE);
  }

  private int tell(Proof proof, String name) {
    streams.print(VerifyReport.of(proof));
    if (proof.isDraft()) {
      Problems.print(List.of(draft(name)), true, streams);
      return ExitCode.CASE;
    }
    ImrLetters letters = letters();
    return show.get() ? ExitCode.FINE
        : found(proof, name, letters).map(its -> compare(letters.verify(proof, its), name, its.name()))
            .orElseGet(() -> uncompared(name));
  }

  private int uncompared(String name) {
    streams.print(
        "\n" + Visible.text(name) + " was compared with nothing: it carries no case file, and --case names none\n");
    return ExitCode.UNCOMPARED;
  }

  private int compare(Verification verification, String letter, String file) {
    VerifyReport.Found found = VerifyReport.Found.in(verification);
    streams.print(VerifyReport.of(found, verification, letter, file));
    return found.exitCode();
  }

  private Optional<CheckedCase> found(Proof proof, String name, ImrLetters letters) {
    return caseFile.get()
        .map(file -> new Input(file, streams).read(letters::read))
        .or(() -> proof.caseFile().map(own -> letters.read(new ByteArrayInputStream(own), name + "#case.yaml")));
  }

  private static Diagnostic draft(String name) {
    return Diagnostic
        .error("letter-is-a-draft", FieldPath.ROOT, "this is a draft, and no letter",
            "print the letter from its case, without --draft")
        .in(Location.ofFile(name));
  }
}
