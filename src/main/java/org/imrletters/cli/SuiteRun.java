package org.imrletters.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.imrletters.ImrLetters;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Suite;

/** The suites of the folders that were given, compared one after the other. */
final class SuiteRun {

  private final Map<Suite, Path> suites = new LinkedHashMap<>();
  private final SuiteCommand options;
  private int exitCode = ExitCode.FINE;

  private SuiteRun(SuiteCommand options) {
    this.options = options;
  }

  static SuiteRun of(List<Path> given, SuiteCommand options) {
    SuiteRun run = new SuiteRun(options);
    ImrLetters letters = options.letters();
    given.stream().distinct().forEach(folder -> run.open(folder, letters));
    return run;
  }

  /** The same for someone who approves what comes of it: in CI nobody looks at that. */
  static SuiteRun toApprove(List<Path> given, SuiteCommand options) {
    mustNotBeCi(options.streams);
    return of(given, options);
  }

  static void mustNotBeCi(Streams streams) {
    Trouble.refuse(streams.isCi(),
        "CI is set, and nothing is approved there; approve letters where someone can look at them");
  }

  private void open(Path given, ImrLetters letters) {
    String typed = given.toString();
    Path folder = options.streams.folder().resolve(given);
    if (Files.notExists(folder) || Files.isRegularFile(folder)) {
      throw Trouble.reading(typed,
          Files.exists(folder) ? "it is no folder; for one of its cases, give --only" : "there is no such folder");
    }
    suites.put(Trouble.unlessUnreadable(typed, () -> options.narrowed(Suite.in(folder).with(letters), typed)), given);
  }

  /** The first of the suites. */
  Suite suite() {
    return suites.keySet().iterator().next();
  }

  /** Compares everything and hands out what came of it; a person at the terminal sees how far it is. */
  void compare(Consumer<Outcome> each) {
    Progress progress = new Progress(suites.keySet().stream().mapToInt(suite -> suite.cases().size()).sum(),
        options.streams);
    for (Map.Entry<Suite, Path> suite : suites.entrySet()) {
      int[] outcomes = new int[1];
      suite.getKey().compare(options.jobs.get(), outcome -> {
        outcomes[0]++;
        exitCode = Math.max(exitCode, exitCode(outcome));
        progress.saw(outcome);
        each.accept(outcome);
      });
      if (outcomes[0] == 0) {
        progress.end();
        throw Trouble.reading(suite.getValue().toString(), "there is no such case file in this folder");
      }
    }
    progress.end();
  }

  static int exitCode(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      return Failures.exitCode(refused.why());
    } else if (outcome instanceof Outcome.Unusable) {
      return ExitCode.IO;
    }
    return outcome.isSame() ? ExitCode.FINE : ExitCode.LETTER;
  }

  /** Whether a case stands in the same folder as this file. */
  boolean holdsCases(Path file) {
    return suites.keySet().stream().anyMatch(suite -> suite.homes().contains(file.getParent()));
  }

  /** The highest of all letters. */
  int exitCode() {
    return exitCode;
  }

  /** The folders as they were typed, for a hint that can be typed. */
  String folders() {
    return String.join(" ", suites.values().stream().map(Path::toString).toList());
  }

  /** How results speak of a case file or of a golden: as whoever asked for them typed their folder. */
  String of(Path file) {
    return suites.entrySet()
        .stream()
        .filter(suite -> file.startsWith(suite.getKey().folder()))
        .findFirst()
        .map(suite -> suite.getValue().resolve(suite.getKey().folder().relativize(file)).toString())
        .orElse(file.toString());
  }
}
