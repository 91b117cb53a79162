package org.imrletters.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.kind.CaseText;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;

/** Finds what would tell who the reviewer is. A treating physician's name within a sentence does not. */
final class ReviewerTraces {

  private static final String NAME = "(?:Dr\\.? )?\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}\\.?)?(?: \\p{Lu}[\\p{L}'’-]{1,30}){1,2}";
  private static final String DEGREE = ",? (?:M\\.?D|D\\.?O|D\\.?C|D\\.?P\\.?M|D\\.?D\\.?S|Ph\\.?D|Psy\\.?D|O\\.?D)(?![\\p{L}])\\.?";
  private static final String LICENSE_NUMBER = "(?i:(?:licen[cs]e|lic\\.) ?(?:no\\.?|number|num\\.|#|:)? ?[:#]?"
      + " ?(?=[a-z]{0,3}-?[0-9])[a-z]{0,3}-?[0-9]{4,8})";
  private static final String SIGNATURE = "/[sS]/(?![\\p{L}\\p{N}]{0,3}/)";
  private static final String BY = "(?:Reviewed|Decided|Determined|Prepared|Written|(?i:(?:electronically |digitally )?signed))"
      + " by";

  /** What no text holds, wherever it stands. */
  private static final Pattern ANYWHERE = Pattern
      .compile(
          "(?<![\\p{L}\\p{N}/])(?:"
              + String.join("|", SIGNATURE, LICENSE_NUMBER, "I, " + NAME + DEGREE,
                  "(?i:the )?(?i:expert|IMR|MAXIMUS|independent medical) (?i:reviewer)(?i:'s name" + " is| is|:|,)? "
                      + NAME + DEGREE,
                  "(?i:reviewer(?:'s)? (?:name|initials|signature)): ?\\p{L}[\\p{L}. '-]{0,60}")
              + ")");

  /** What credits someone, before {@code by}. */
  private static final WordSet CREDITS = WordSet.of("reviewed", "decided", "determined", "prepared", "written",
      "signed");

  /** What stands at the start of a line or a sentence and credits whoever wrote the text. */
  private static final Pattern CREDIT = Pattern.compile("(?:^|(?<=\\n)|(?<=[.!?] ))(?:" + BY + ":? " + NAME + DEGREE
      + "|(?:" + BY + "|(?i:(?:expert )?reviewer)): ?" + NAME + ")");

  /** A line of its own at the end of a text: a name with a degree, or initials, a typist's behind them. */
  private static final Pattern LAST_LINE = Pattern.compile("(?:" + NAME + DEGREE
      + "(?:,(?: (?:\\p{Lu}[\\p{L}.&-]{0,30},?|of|in|and)){1,8})?|(?:\\p{Lu}\\.?" + " ?){2,3}(?:/[a-z]{2,3})?)");

  /** In characters, more than such a line has: most texts end in a long paragraph, which need not be looked through. */
  private static final int LONGEST_LINE = 800;

  /** What credentials hold in no state and no specialty. */
  private static final Pattern CREDENTIALS = Pattern
      .compile("(?<![\\p{L}\\p{N}])[A-Z]{0,3}-?[0-9]{4,8}(?![\\p{L}\\p{N}])|^" + NAME + ", M\\.?D\\.?(?![\\p{L}])");

  /** The names of fields of a pack that hold nothing else. */
  private static final Pattern FIELD = Pattern
      .compile("(?i)fields\\.(?:expert)?reviewers?(?:name|initials|signature|licen[cs]e(?:no|number)?)");

  private static final int S = Words.prefix("s");
  private static final int I = Words.prefix("i");
  private static final int LI = Words.prefix("li");
  private static final int RE = Words.prefix("re");

  private ReviewerTraces() {}

  /** The first words of a text that tell it. */
  static Optional<String> in(CaseText text, Words words) {
    String place = text.at().text();
    if (place.startsWith("fields.") && FIELD.matcher(place).matches()) {
      return Optional.of(text.text());
    }
    Optional<String> trace = clued(text, words);
    if (trace.isEmpty() && (place.equals("summary") || place.endsWith(".rationale"))) {
      trace = lastLine(text.text());
    }
    return trace.isEmpty() && place.startsWith("reviewer") && mayHoldNumberOrDegree(text.text())
        ? first(CREDENTIALS, text)
        : trace;
  }

  /** A quick look for what either of {@link #CREDENTIALS} holds: a digit, or the comma before a degree. */
  private static boolean mayHoldNumberOrDegree(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Looking for a few plain words first spares most texts the search for patterns. */
  private static Optional<String> clued(CaseText text, Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (isClue(words, i)) {
        return first(ANYWHERE, text).or(() -> first(CREDIT, text));
      }
    }
    return Optional.empty();
  }

  /** Whether this word is part of whatever {@link #ANYWHERE} and {@link #CREDIT} may find. */
  private static boolean isClue(Words words, int i) {
    int prefix = words.prefix(i);
    return prefix == S && words.isBefore(i, '/') || prefix == I && words.isBefore(i, ',')
        || prefix == LI && words.startsWith(i, "lic") || prefix == RE && words.startsWith(i, "reviewer")
        || CREDITS.has(words, i) && isCredit(words, i);
  }

  /** All but the last are found with a capital alone. */
  private static boolean isCredit(Words words, int i) {
    return i + 1 < words.size() && words.small(i + 1).equals("by")
        && (words.small(i).equals("signed") || Character.isUpperCase(words.text().charAt(words.start(i))));
  }

  private static Optional<String> lastLine(String text) {
    // Most texts hold none, which a look forward tells much sooner.
    int breakBefore = text.indexOf('\n') < 0 ? -1 : text.lastIndexOf('\n');
    if (text.length() - breakBefore > LONGEST_LINE) {
      return Optional.empty();
    }
    String line = text.substring(breakBefore + 1);
    return mayName(line) && LAST_LINE.matcher(line).matches() ? Optional.of(line.strip()) : Optional.empty();
  }

  /** A quick look: in a name and between initials a capital follows the first space; in most sentences none does. */
  private static boolean mayName(String line) {
    int second = line.indexOf(' ') + 1;
    return second == 0 || second == line.length() || line.charAt(second) == '/'
        || Character.isUpperCase(line.codePointAt(second));
  }

  private static Optional<String> first(Pattern pattern, CaseText text) {
    Matcher found = pattern.matcher(text.text());
    return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
  }
}
