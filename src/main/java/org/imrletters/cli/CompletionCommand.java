package org.imrletters.cli;

import picocli.AutoComplete;

final class CompletionCommand extends Command {

  /** A pack is one of these names or a folder, and picocli knows either words or files. */
  private static final String NAMES = "COMPREPLY=( $( compReplyArray \"${NAMEDIR_option_args[@]}\" ) )\n";

  private static final String FOLDERS = "      type compopt &>/dev/null && compopt -o filenames\n"
      + "      COMPREPLY+=( $( compgen -d -- \"${curr_word}\" ) ) # folders\n";

  private static final String DEFAULT = "complete -F _complete_imr -o default ";

  /** Behind the name of a folder zsh goes on to what is in it only where it is told that these are files. */
  private static final String FILES_IN_ZSH = "${ZSH_VERSION:+-o} ${ZSH_VERSION:+filenames} ";

  CompletionCommand(Streams streams) {
    super("completion", streams);
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash(Imr.NAME, spec().root().commandLine());
    streams.print(script.replace(NAMES, NAMES + FOLDERS).replace(DEFAULT, DEFAULT + FILES_IN_ZSH) + "\n");
    return ExitCode.FINE;
  }
}
