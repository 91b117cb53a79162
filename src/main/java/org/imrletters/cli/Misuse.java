package org.imrletters.cli;

import org.imrletters.diagnostic.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people what is wrong with the words of a command. */
final class Misuse implements IParameterExceptionHandler {

  private final Failures failures;

  Misuse(Failures failures) {
    this.failures = failures;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    failures.say(Visible.text(sentence(e)));
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().flush();
    return failures.pointToHelp(command.getCommandSpec().qualifiedName());
  }

  private static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unexpected(unmatched) + " '" + unmatched.getUnmatched().get(0) + "'";
    }
    return String.valueOf(e.getMessage())
        .replaceFirst("^Invalid value for option '(--[a-z]+)'(?: \\([A-Z]+\\))?: (?='.*' is not a )", "$1: ");
  }

  private static String unexpected(UnmatchedArgumentException e) {
    if (e.isUnknownOption()) {
      return "there is no option";
    }
    return e.getCommandLine().getSubcommands().isEmpty() ? "unexpected argument" : "there is no command";
  }
}
