package org.imrletters.golden.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.Change;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Findings.Standing;
import org.imrletters.golden.SameChange;
import org.imrletters.words.Visible;

/** Shows people what was found, by what changed alike: one look at one change decides for all its letters. */
public final class SummaryText {

  /** Changes that are shown; who has more of them wants the report. */
  private static final int SHOWN = 20;

  /** Letters that are named as examples. */
  private static final int EXAMPLES = 3;

  private SummaryText() {}

  /** Each change in full, with a blank line after it; nothing if every letter is as it was approved. */
  public static String of(Findings findings, Function<Path, String> names, Ink ink) {
    List<SameChange> all = findings.changes();
    StringBuilder text = new StringBuilder();
    all.stream().limit(SHOWN).forEach(same -> text.append(of(same, names, ink)).append("\n\n"));
    int left = all.size() - SHOWN;
    return left > 0 ? text + "and " + count(left, "more change") + "\n\n" : text.toString();
  }

  /** One change, without a line break at its end. */
  public static String of(SameChange same, Function<Path, String> names, Ink ink) {
    List<String> lines = new ArrayList<>();
    lines.add(ink.strong(headline(same)) + ":");
    if (!(same.change() instanceof Change.NotApprovedYet || same.change() instanceof Change.Gone)) {
      ChangeText.lines(same.change(), ink).forEach(line -> lines.add("  " + line));
    }
    lines.add("  " + examples(same.change() instanceof Change.Gone ? same.files() : same.caseFiles(), names));
    return String.join("\n", lines);
  }

  private static String examples(List<Path> files, Function<Path, String> names) {
    String some = files.stream().limit(EXAMPLES).map(names).map(Visible::text).collect(Collectors.joining(", "));
    int left = files.size() - EXAMPLES;
    return left > 0 ? some + " and " + left + " more" : some;
  }

  /** How all letters stand, such as {@code 4 letters: 1 as approved, 3 changed}. */
  public static String tally(Findings findings) {
    return count(findings.letters(), "letter") + ": "
        + Arrays.stream(Standing.values())
            .filter(standing -> findings.letters(standing) > 0)
            .map(standing -> findings.letters(standing) + " " + standing.words())
            .collect(Collectors.joining(", "));
  }

  /** What a change is called, with the number of its letters: {@code changed alike in 412 letters (text)}. */
  public static String headline(SameChange same) {
    String number = count(same.letters(), "letter");
    String alike = same.letters() == 1 ? "" : "alike ";
    String told;
    if (same.change() instanceof Change.NotApprovedYet) {
      told = number + " not approved yet";
    } else if (same.change() instanceof Change.Gone) {
      told = number + " " + same.change().told();
    } else if (same.change() instanceof Change.NoLetter) {
      told = "no letter, " + alike + "of " + count(same.letters(), "case");
    } else if (same.change() instanceof Change.Unusable) {
      told = count(same.letters(), "file") + " cannot be used";
    } else {
      told = "changed " + alike + "in " + number;
    }
    return told + facets(same);
  }

  private static String facets(SameChange same) {
    return same.facets().isEmpty() ? ""
        : same.facets().stream().map(Facet::label).collect(Collectors.joining(", ", " (", ")"));
  }

  /** Such as {@code 1 letter} or {@code 412 letters}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
