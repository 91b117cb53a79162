package org.imrletters.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.review.Decision;
import org.imrletters.review.Treatment;

/**
 * The heading of an item: its treatment, what the letter says before it, and its decision.
 *
 * @param associated whether it is headed as an associated surgical service
 * @param retrospective whether the treatment was given before it was requested
 */
record ItemHeading(Treatment treatment, boolean associated, boolean retrospective, Optional<Decision> decision) {

  private static final String ASSOCIATED = "Associated surgical service: ";
  private static final String RETROSPECTIVE = "Retrospective ";
  private static final Pattern DECIDED = Pattern.compile("(?<name>.*): (?<decision>Upheld|Overturned)");
  private static final Pattern REMAINING = Pattern
      .compile("(?<x>.+) was the original request\\. (?<y>.+) was authorized by the Claims Administrator\\."
          + " The remaining IMR eligible portion of the original request, (?<z>.+) is");
  private static final Pattern ORIGINAL = Pattern
      .compile("(?<x>.+) was the original request\\. The Claims Administrator authorized (?<y>.+),"
          + " leaving the original request IMR eligible\\. The original request, \\k<x> is");

  /** Reads a heading that stands on one line. */
  static ItemHeading read(String line) {
    Matcher decided = DECIDED.matcher(line);
    boolean isDecided = decided.matches();
    String name = isDecided ? decided.group("name") : line.replaceFirst(":$", "");
    boolean associated = name.startsWith(ASSOCIATED);
    name = associated ? name.substring(ASSOCIATED.length()) : name;
    boolean retrospective = name.startsWith(RETROSPECTIVE);
    name = retrospective ? name.substring(RETROSPECTIVE.length()) : name;
    Optional<Decision> decision = isDecided
        ? Optional.of(decided.group("decision").equals("Upheld") ? Decision.UPHELD : Decision.OVERTURNED)
        : Optional.empty();
    return new ItemHeading(treatment(name), associated, retrospective, decision);
  }

  private static Treatment treatment(String name) {
    Matcher remaining = REMAINING.matcher(name);
    if (remaining.matches()) {
      return new Treatment.PartlyAuthorized(remaining.group("x"), remaining.group("y"),
          Optional.of(remaining.group("z")));
    }
    Matcher original = ORIGINAL.matcher(name);
    if (original.matches()) {
      return new Treatment.PartlyAuthorized(original.group("x"), original.group("y"), Optional.empty());
    }
    return new Treatment.Whole(name);
  }

  /**
   * The same treatment with the association as a part of its name, for a letter without an item to associate it with.
   */
  ItemHeading unassociated() {
    Treatment named = treatment instanceof Treatment.Whole whole
        ? new Treatment.Whole(ASSOCIATED + (retrospective ? RETROSPECTIVE : "") + whole.name())
        : treatment;
    return new ItemHeading(named, false, false, decision);
  }
}
