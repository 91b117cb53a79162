package org.imrletters.golden.report;

import java.util.stream.Collectors;
import org.imrletters.golden.Change;
import org.imrletters.golden.Facet;
import org.imrletters.golden.SameChange;

/** What a change is called, with the number of its letters. */
public final class Headline {

  private Headline() {}

  /** Such as {@code changed alike in 412 letters (text)}. */
  public static String of(SameChange same) {
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
