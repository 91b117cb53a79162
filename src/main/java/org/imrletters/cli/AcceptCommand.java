package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

final class AcceptCommand extends SuiteCommand {

  private final Supplier<List<Path>> given = parameters(Argument.path("DIR"), "Folders of cases.");
  private final Supplier<Optional<String>> change = option("--change", Argument.text("WORDS"),
      "Just the changes with these words in what is gone or new; what else changed stays open.");
  private final Supplier<Boolean> prune = flag("--prune",
      "Lists what was approved of cases that are gone; with --yes, removes it.");
  private final Supplier<Boolean> yes = flag("--yes", "With --prune: removes what it lists.");

  AcceptCommand(Streams streams) {
    super("accept", streams, "Approves the letters of cases as they are printed now.",
        "%nWhat 'imr test' tells is approved then: what is new and what changed. What is approved already is left as it "
            + "is. Each file is written as a whole or not at all. Where the environment variable CI is set, nothing is "
            + "approved, as nobody looks at it.",
        "%nWhat --prune removes are files in the forms that this command writes, in folders that hold cases.",
        "%nExamples:", "  imr accept letters/", "  imr accept --only '2015/*' letters/",
        "  imr accept --change 'The expert reviewer was chosen' letters/");
  }

  @Override
  public Integer call() {
    SuiteRun run = SuiteRun.toApprove(given.get(), this);
    Approval approval = new Approval(run, prune.get(), yes.get(), change.get(), streams);
    run.compare(approval);
    return approval.told();
  }
}
