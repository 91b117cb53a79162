package org.imrletters.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "accept", description = "Approves the letters of cases as they are printed now.", footer = {
    "%nWhat 'imr test' tells is approved then: what is new and what changed. What is approved already is left as it "
        + "is. Each file is written as a whole or not at all. Where the environment variable CI is set, nothing is "
        + "approved, as nobody looks at it.",
    "%nExamples:", "  imr accept letters/", "  imr accept --only '2015/*' letters/",
    "  imr accept --change 'The expert reviewer was chosen' letters/"})
final class AcceptCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin
  private SuiteOptions options = new SuiteOptions();

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of cases.")
  private List<Path> given = List.of();

  @Option(names = "--change", paramLabel = "WORDS", description = "Just what changed in no other way: these words are in all that is gone or new.")
  private Optional<String> change = Optional.empty();

  @Option(names = "--prune", description = "Removes what was approved of cases that are gone.")
  private boolean prune;

  AcceptCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    SuiteRun run = SuiteRun.toApprove(given, options, streams);
    Approval approval = new Approval(run, prune, change);
    run.compare(approval);
    return approval.told(streams);
  }
}
