package org.imrletters.cli;

import picocli.AutoComplete;

final class CompletionCommand extends Command {

  CompletionCommand(Streams streams) {
    super("completion", streams, "Prints the script with which bash and zsh complete commands and options of imr.",
        "%nExample, for ~/.bashrc or ~/.zshrc:", "  source <(imr completion)");
  }

  @Override
  public Integer call() {
    streams.print(AutoComplete.bash(Imr.NAME, spec().root().commandLine()) + "\n");
    return ExitCode.FINE;
  }
}
