package org.imrletters.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.review.Service;

final class ProofOfServiceCommand extends LetterCommand {

  private final Supplier<Path> given = parameter(Argument.path("CASE"), "The case file, or - for standard input.");
  private final Supplier<Optional<Path>> output = option("-o, --output", Argument.path("FILE"),
      "Where it goes; its ending (.txt, .html, .pdf) tells the format. Text on standard output if not given.");
  private final Supplier<Optional<String>> mailedOn = option("--mailed-on", Argument.text("DATE"),
      "The day on which the letters were deposited, such as 2015-12-04.");
  private final Supplier<Optional<String>> by = option("--by", Argument.text("NAME"), "Who declares that.");
  private final Supplier<Optional<String>> place = option("--place", Argument.text("PLACE"),
      "Where they were deposited, such as \"Springfield, Illinois\".");
  private final Supplier<Optional<String>> recipient = option("--for", Argument.text("RECIPIENT"),
      "Makes the copy for one recipient's envelope, without the confidential addresses of others.");

  ProofOfServiceCommand(Streams streams) {
    super("proof-of-service", streams);
  }

  @Override
  public Integer call() {
    Optional<Service> served = served();
    Input source = new Input(given.get(), streams);
    Optional<OutputFile> file = file(output.get());
    Format wanted = file.map(this::byEnding).orElse(Format.TEXT);
    ImrLetters letters = letters();
    PrintableLetter letter = letters.compose(source.read(letters::read));
    PrintableLetter proof = recipient.get().map(letter::forRecipient).orElse(letter).proofOfService(served);
    put(proof.bytes(wanted), file);
    return ExitCode.FINE;
  }

  private Optional<Service> served() {
    Trouble.refuse(mailedOn.get().isPresent() != by.get().isPresent() || place.get().isPresent() && by.get().isEmpty(),
        "a proof of service is completed by --mailed-on and --by together");
    return mailedOn.get().map(day -> new Service(day("--mailed-on", day), by.get().orElseThrow(), place.get()));
  }
}
