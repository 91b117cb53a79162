package org.imrletters.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.RunException;
import org.imrletters.file.SizeLimit;

/** What runs tell of files and folders, and of what is no fault of theirs. */
public final class RunProblems {

  private RunProblems() {}

  /** What ends a run. */
  public static RunException wrong(String code, Path place, String message, String hint) {
    return new RunException(List.of(told(code, place, message, hint)));
  }

  /** What is told of a file or a folder as a whole. */
  public static Diagnostic told(String code, Path place, String message, String hint) {
    return Diagnostic.error(code, FieldPath.ROOT, message, hint).in(Location.ofFile(place.toString()));
  }

  /** What is told of a file that cannot be read. */
  public static Diagnostic unreadable(String what, IOException reason) {
    return Diagnostic.error("cannot-read", FieldPath.ROOT, what + " cannot be read: " + SizeLimit.reason(reason),
        "mend what keeps it from being read, and run again");
  }

  /** What is told of a defect of ours; no word of a case. */
  public static Diagnostic internal(Throwable thrown) {
    String place = Stream.of(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.imrletters."))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
    return Diagnostic.error("letter-failed", FieldPath.ROOT,
        "an internal error, " + thrown.getClass().getSimpleName() + place,
        "this is our mistake; please report this line where you got imr from");
  }
}
