package org.imrletters.golden.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.file.GitIgnore;
import org.imrletters.golden.Change;
import org.imrletters.golden.Content;
import org.imrletters.golden.Golden;
import org.imrletters.golden.Outcome;

/** What a failed test says: what is wrong, what changed, and what to do about it. */
final class FailureText {

  /** Changes of one letter that a message tells of; a diff tool shows the rest. */
  private static final int TOLD = 10;

  private FailureText() {}

  static String of(Outcome outcome, ReceivedFiles files) {
    List<String> lines = new ArrayList<>();
    lines.add(outcome.file() + ": " + outcome.told());
    if (outcome instanceof Outcome.Refused refused) {
      lines.add(refused.complaints());
    } else if (outcome instanceof Outcome.Orphaned orphan) {
      lines.add("if it is no longer wanted, remove it");
    } else if (outcome instanceof Outcome.Changed changed) {
      whatChanged(changed).forEach(line -> lines.add("  " + line));
    }
    if (outcome instanceof Outcome.Printed printed) {
      lines.addAll(whereToLook(printed.golden(), files));
    }
    return String.join("\n", lines);
  }

  private static Stream<String> whatChanged(Outcome.Changed changed) {
    try {
      List<Change> changes = Change.in(changed);
      int left = changes.size() - TOLD;
      return Stream.concat(changes.stream().limit(TOLD).flatMap(FailureText::lines),
          left > 0 ? Stream.of("and " + left + " more") : Stream.of());
    } catch (NoClassDefFoundError withoutJavaDiffUtils) {
      Content.Words old = (Content.Words) changed.approved();
      return sides(Change.Lines.first(old.text(), ((Content.Words) changed.received()).text()));
    }
  }

  private static Stream<String> lines(Change change) {
    return change instanceof Change.Lines lines ? Stream.concat(Stream.of(change.told()), sides(lines))
        : Stream.of(change.told());
  }

  private static Stream<String> sides(Change.Lines lines) {
    return Stream.of("- " + lines.old(), "+ " + lines.now());
  }

  private static List<String> whereToLook(Golden golden, ReceivedFiles files) {
    return files.place(golden.received())
        .map(place -> advice(golden, place, files))
        .orElse(List.of("what was printed is not kept, as CI is set; run the test where you can look at it"));
  }

  private static List<String> advice(Golden golden, Path received, ReceivedFiles files) {
    List<String> lines = new ArrayList<>();
    lines.add("what was printed is in " + received);
    lines.add("if it is right, rename it to " + golden.file());
    if (files.areBesideGoldens()) {
      GitIgnore.wanting(received.toAbsolutePath().getParent())
          .ifPresent(
              file -> lines.add("to keep such files out of git, add the line " + GitIgnore.LINE + " to " + file));
    }
    return lines;
  }
}
