package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.batch.BatchFolder;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.golden.report.SummaryText;

/** The options of a command that ask for something of a run that came to its end. */
final class EndedRun {

  private final LetterCommand command;
  private final Supplier<Boolean> verify;
  private final Supplier<Boolean> close;
  private final Supplier<Optional<String>> reprint;
  private final Supplier<Optional<Path>> reconcile;

  EndedRun(LetterCommand command) {
    this.command = command;
    this.verify = command.flag("--verify", "Holds the letters of a run against its manifest.");
    this.close = command.flag("--close",
        "Says that the letters of a run were issued: none is written again, whatever changes.");
    this.reprint = command.option("--reprint", Command.Argument.text("PIECE"),
        "Puts a letter as it was written, called so, into the folder that -o names.");
    this.reconcile = command.option("--reconcile", Command.Argument.path("FILE"),
        "Takes the print shop's list (piece,mailed or spoiled,date) into the manifest of a run.");
  }

  /** Whether one of them is given. */
  boolean isMeant() {
    return verify.get() || close.get() || reprint.get().isPresent() || reconcile.get().isPresent();
  }

  /** What comes of it, for the one folder that is given. */
  int call(List<Path> given, Optional<Path> output, Optional<Path> print, boolean quiet) throws IOException {
    if (given.size() != 1 || given.contains(Input.STANDARD)) {
      throw Trouble.usage("name the folder of one run");
    }
    try (BatchFolder run = open(given.get(0), command.streams)) {
      return reconcile.get().isPresent() ? reconciled(run, print, quiet)
          : reprint.get().isPresent() ? reprinted(run, output) : close.get() ? closed(run) : verified(run, quiet);
    }
  }

  /** The folder of a run that there is. */
  static BatchFolder open(Path named, Streams streams) {
    Path folder = streams.folder().resolve(named);
    if (Files.notExists(folder.resolve(BatchFolder.MANIFEST))) {
      throw Trouble.reading(named.toString(), "it is no folder of a run");
    }
    return BatchFolder.open(folder);
  }

  private int verified(BatchFolder run, boolean quiet) throws IOException {
    List<Diagnostic> found = run.verify();
    Problems.print(found, false, command.streams);
    if (!quiet) {
      command.streams.say(found.isEmpty() ? "the folder is what its manifest says" : Problems.tally(found));
    }
    return found.isEmpty() ? ExitCode.FINE : ExitCode.CASE;
  }

  private static int closed(BatchFolder run) throws IOException {
    run.issue();
    return ExitCode.FINE;
  }

  private int reprinted(BatchFolder run, Optional<Path> output) throws IOException {
    Path folder = output.orElseThrow(() -> Trouble.usage("name a folder for the letter with -o DIR"));
    run.letter(reprint.get().orElseThrow()).forEach((file, bytes) -> command.output(folder.resolve(file)).write(bytes));
    return ExitCode.FINE;
  }

  private int reconciled(BatchFolder run, Optional<Path> folder, boolean quiet) throws IOException {
    Path print = folder.orElseThrow(() -> Trouble.usage("name the folder of the print files with --bundle DIR"));
    Path list = reconcile.get().orElseThrow();
    int told = run.reconcile(list.toString(), Input.text(list, command.streams),
        Input.text(print.resolve(BatchFolder.INDEX), command.streams));
    if (!quiet) {
      command.streams.say("the manifest has what the list says of " + SummaryText.count(told, "letter"));
    }
    return ExitCode.FINE;
  }
}
