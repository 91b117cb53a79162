package org.imrletters.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "completion", description = "Prints the script with which bash and zsh complete commands and options of imr.", footer = {
    "%nExample, for ~/.bashrc or ~/.zshrc:", "  source <(imr completion)"})
final class CompletionCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.print(AutoComplete.bash(Imr.NAME, spec.root().commandLine()) + "\n");
    return ExitCode.FINE;
  }
}
