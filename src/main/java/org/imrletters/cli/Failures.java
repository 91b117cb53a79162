package org.imrletters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.diagnostic.RunException;
import org.imrletters.words.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into words for people and a code for the shell. Nobody ever sees a stack trace. */
record Failures(Streams streams) implements IParameterExceptionHandler, IExecutionExceptionHandler {

  static int exitCode(LetterException e) {
    return e instanceof CaseException ? ExitCode.CASE : e instanceof RunException ? ExitCode.IO : ExitCode.PACK;
  }

  /** Tells what is wrong with the words of a command. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    say(Visible.text(sentence(e)));
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().flush();
    return pointToHelp(command.getCommandSpec().qualifiedName());
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

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult words) {
    if (e instanceof LetterException refused) {
      Problems.print(refused.problems(), command.getParseResult().hasMatchedOption(LetterCommand.NOTES), streams);
      say("no letter: " + Problems.tally(refused.problems()));
      return exitCode(refused);
    }
    return of(e, command.getCommandSpec().qualifiedName());
  }

  /** Tells what went wrong with this command and answers with the exit code. */
  int of(Exception e, String command) {
    if (e instanceof Trouble trouble) {
      say(trouble.sentence());
      return trouble.exitCode() == ExitCode.USAGE ? pointToHelp(command) : trouble.exitCode();
    }
    if (e instanceof UncheckedIOException io) {
      return of(io.getCause(), command);
    }
    if (e instanceof IOException io) {
      say("cannot read or write: " + Trouble.reason(io));
      return ExitCode.IO;
    }
    return internal(e);
  }

  /** The code names a place in the program and nothing of the case, so that it can be sent to anyone. */
  int internal(Throwable e) {
    String place = Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.imrletters."))
        .findFirst()
        .map(frame -> "@" + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
    say("internal error " + e.getClass().getSimpleName() + place + " in version " + ImrLetters.version() + ", Java "
        + System.getProperty("java.version") + ": this is our mistake; please report this line where you got imr from");
    return ExitCode.INTERNAL;
  }

  /** Where someone who used this command wrongly learns more. */
  private int pointToHelp(String command) {
    streams.say("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }

  private void say(String sentence) {
    streams.say(Imr.NAME + ": " + sentence);
  }
}
