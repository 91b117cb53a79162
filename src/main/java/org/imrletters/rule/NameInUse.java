package org.imrletters.rule;

import java.util.regex.Pattern;
import org.imrletters.words.Word;
import org.imrletters.words.WrittenDate;

/**
 * Tells by the words around it whether a word that may be a name is used as one.
 *
 * @param known what is known of words in names
 * @param running whether the text is made of sentences, in which a capital says something
 */
record NameInUse(Names known, boolean running) {

  private static final Pattern DOCTOR = Pattern.compile("(?i)(?<!\\p{L})(?:dr|doctor)\\.? $");
  private static final Pattern TITLE = Pattern
      .compile("(?i)(?<!\\p{L})(?:mr|mrs|ms|miss|mx|dr|atty|sr|sra)\\.? (?:\\p{L}\\. ?)?$");
  private static final Pattern ROLE = Pattern.compile(
      "(?i)(?<!\\p{L})(?:patient|applicant|claimant|worker|employee|member|insured|attorney|adjuster|physician|named?|per) $");
  private static final Pattern TITLE_AND_GIVEN = Pattern
      .compile("(?i)(?<!\\p{L})(?:mr|mrs|ms|miss|mx|dr|atty)\\.? (?-i:\\p{Lu}\\p{Ll}+) $");
  private static final Pattern DEGREE = Pattern
      .compile(",? (?:M\\.?D|D\\.O|D\\.?P\\.?M|Ph\\.?D|Psy\\.?D|Esq)(?!\\p{L})");
  private static final Pattern DAY = Pattern.compile(" [0-9]");
  private static final Pattern OTHER_NAME = Pattern.compile(" (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}'-]+");
  private static final Pattern OTHER_DOCTOR = Pattern
      .compile(OTHER_NAME + ",? (?:M\\.?D|D\\.?O|D\\.?C|D\\.?P\\.?M|Ph\\.?D|Psy\\.?D|PT|NP|PA|RN)(?!\\p{L})");
  private static final Pattern AUTHOR = Pattern.compile(",? \\p{Lu}{1,3}[,.;:]");
  private static final Pattern SENTENCE_START = Pattern.compile("(?s)(?:^|.*[.!?:;(\\[\"\\n] ?)$");
  private static final Pattern NEXT_CAPITAL = Pattern.compile("[- /]\\p{Lu}");
  private static final Pattern CAPITAL_BEFORE = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}']*[-, /]{1,2}$");
  private static final Pattern VERB = Pattern.compile(
      ",? (?:(?:reports|states|works)(?! (?:exist|show|suggest|support|are|were|of|from|by))|complains|complained|denies|describes|says|tells|lives|writes|underwent|sustained|limps|lifts"
          + "|fell(?! (?:to|by|off))|(?:reported|stated|denied|described|said|told|worked|wrote|twisted|injured)"
          + "(?! (?:as|by|to|at|in|with|on|of|for|and|is|was|during|when|from)|[.,;])|(?:is |was )?an? [0-9]{2}[- ]year"
          + "|se|le|es una?|fue|dijo|refiere|niega|vive|trabaja|sufri[oó])(?!\\p{L})");
  private static final Pattern CODES = Pattern.compile("(?i)(?<!\\p{L})(?:cpt|hcpcs|icd|ndc|codes?)(?!\\p{L})");
  private static final Pattern ZIP = Pattern.compile("(?i)(?<!\\p{L})zip(?!\\p{L})");

  /** In characters, how far around a word is looked. */
  private static final int AROUND = 80;

  /** In words, how far behind a known name stands what it is known for. */
  private static final int BEHIND = 6;

  boolean tells(Trace.Found found) {
    String text = found.text().text();
    String before = text.substring(Math.max(0, found.start() - AROUND), found.start());
    String name = text.substring(found.start(), found.end());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + AROUND));
    return switch (found.trace().doubt()) {
      case NONE -> true;
      case CODE -> !CODES.matcher(before).find() || ZIP.matcher(before).find();
      case RARE -> !isSomeoneElse(before, name, after);
      case ORDINARY -> isName(before, name, after);
    };
  }

  /** Whether it may be a word for all that, and is told for its capital alone. */
  boolean isDoubtful(Trace.Found found) {
    String text = found.text().text();
    String before = text.substring(Math.max(0, found.start() - AROUND), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + AROUND));
    return !found.trace().isSure() && !TITLE.matcher(before).find() && !ROLE.matcher(before).find()
        && !VERB.matcher(after).lookingAt() && !after.startsWith("'s ");
  }

  private boolean isSomeoneElse(String before, String name, String after) {
    boolean isOther = DOCTOR.matcher(before).find() ? OTHER_NAME.matcher(after).lookingAt()
        : OTHER_DOCTOR.matcher(after).lookingAt();
    boolean isAuthor = after.matches("(?s),? et al.*") || !running && AUTHOR.matcher(after).lookingAt();
    return isOther || isAuthor || !TITLE.matcher(before).find() && isKnownFor(name, after);
  }

  /** Whether a finding or the like follows, other known names between. */
  private boolean isKnownFor(String name, String after) {
    return known.isKnown(name) && Word.of(after)
        .stream()
        .limit(BEHIND)
        .map(Word::text)
        .takeWhile(word -> known.follows(name, word) || word.length() < 4 || known.isKnown(word))
        .anyMatch(word -> known.follows(name, word));
  }

  private boolean isName(String before, String name, String after) {
    if (TITLE.matcher(before).find()) {
      return true;
    }
    if (!Character.isUpperCase(name.charAt(0)) || isKnownFor(name, after)) {
      return false;
    }
    boolean titled = NEXT_CAPITAL.matcher(after).lookingAt();
    boolean loud = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    if (DEGREE.matcher(after).lookingAt()
        || TITLE_AND_GIVEN.matcher(before).find() && !DAY.matcher(after).lookingAt()) {
      return true;
    }
    if (VERB.matcher(after).lookingAt() || ROLE.matcher(before).find() && !titled && !loud) {
      return true;
    }
    boolean alone = running && !loud && !titled && !CAPITAL_BEFORE.matcher(before).find();
    return alone && (after.startsWith("'s ") || !SENTENCE_START.matcher(before).matches())
        && !WrittenDate.isMonth(name);
  }
}
