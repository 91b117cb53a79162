package org.imrletters.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.LetterException;

/** Turns whatever goes wrong into words for people and a code for the shell. Nobody ever sees a stack trace. */
final class Failures {

  private final Streams streams;

  Failures(Streams streams) {
    this.streams = streams;
  }

  static int exitCode(LetterException e) {
    return e instanceof CaseException ? ExitCode.CASE : ExitCode.PACK;
  }

  /** Runs a command and answers with its exit code, or that of what went wrong with it. */
  int guard(Callable<Integer> work, String command) {
    try {
      return work.call();
    } catch (Exception e) {
      return of(e, command);
    }
  }

  /** Tells what went wrong with this command and answers with the exit code. */
  int of(Exception e, String command) {
    if (e instanceof Trouble trouble) {
      say(trouble.sentence());
      return trouble.exitCode() == ExitCode.USAGE ? pointToHelp(command) : trouble.exitCode();
    }
    if (e instanceof LetterException letter) {
      Complaints.print(letter.problems(), streams);
      say("no letter: " + Tally.of(letter.problems()));
      return exitCode(letter);
    }
    if (e instanceof UncheckedIOException io) {
      say("cannot read or write: " + Reason.of(io.getCause()));
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
  int pointToHelp(String command) {
    streams.say("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }

  void say(String sentence) {
    streams.say(Imr.NAME + ": " + sentence);
  }
}
