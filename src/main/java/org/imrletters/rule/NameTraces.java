package org.imrletters.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.words.Folded;

/**
 * The ways in which a text may write a person's or an office's name, as patterns for folded text.
 *
 * @param called what the name is called in a complaint
 * @param known what is known of words in names
 * @param traces where they are added
 */
record NameTraces(String called, Names known, List<Trace> traces) {

  /** No letter stands before, unless a capital starts a word within one, as in {@code JaneRoe}. */
  private static final String FROM = "(?:(?<!\\p{L})|(?<=\\p{Ll})(?<!\\bMc|\\bMac|\\bDe|\\bLa|\\bVan)(?=\\p{Lu}))";

  private static final String TO = "(?!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))";

  /** Where ways to begin a surname part. */
  private static final Pattern BEGINNING = Pattern.compile("Ma?c(?=\\p{Lu})|St\\.? ");

  /** Signs before a word and behind it, which are no part of a name. */
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]++|(?<![^\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$");

  /** The shortest word that is a name wherever it stands, be it no word of English. */
  private static final int SHORTEST = 3;

  /** Adds those of a name. */
  void add(String name, boolean office) {
    List<String> words = PersonName.parts(name)
        .stream()
        .map(word -> AROUND.matcher(word).replaceAll(""))
        .filter(word -> !spelled(word).isEmpty())
        .toList();
    if (words.size() > 1) {
      boolean ordinary = !office && words.stream().allMatch(known::isOrdinary);
      String between = ordinary ? "[ ,.&-]{1,4}+" : "[ ,.&-]{0,4}+";
      whole(words.stream().map(NameTraces::spelled).collect(Collectors.joining(between)), ordinary);
    }
    if (office || words.stream().anyMatch(known::makesOffice)) {
      words.stream().filter(word -> !known.tellsNobody(word)).forEach(this::part);
    } else if (!words.isEmpty()) {
      person(words);
    }
  }

  private void person(List<String> words) {
    int surname = start(words, words.size() - 1);
    String last = String.join(" ", words.subList(surname, words.size()));
    if (surname > 0) {
      together(words.get(0), last);
    }
    part(last);
    for (int i = 2; i < surname; i++) {
      if (known.isParticle(words.get(i - 1)) && !known.isParticle(words.get(i))) {
        part(String.join(" ", words.subList(start(words, i), i + 1)));
      }
    }
    words.stream()
        .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("\\p{Pd}"))))
        .distinct()
        .filter(word -> !known.isParticle(word) && word.length() > 1)
        .forEach(this::part);
    if (last.matches("(?i)[od]['\u2019\u02bc`].{3,}")) {
      part(last.substring(2));
    }
  }

  /** Where the particles of this word of a name begin, behind the first given name. */
  private int start(List<String> words, int word) {
    int start = word;
    while (start > 1 && known.isParticle(words.get(start - 1))) {
      start--;
    }
    return start;
  }

  /** Given name, or its initial, and surname: with a capital each, or run together. */
  private void together(String given, String last) {
    String first = spelled(given);
    String second = spelled(last);
    boolean ordinary = known.isOrdinary(given) && known.isOrdinary(last);
    whole(first + "[ .](?:" + (ordinary ? "(?-i:\\p{Lu})\\p{L}{0,19}" : "\\p{L}{1,20}") + "[ .]{1,2})?" + second,
        ordinary);
    whole(second + ", ?" + first, ordinary);
    // Where the surname comes first, some write it last.
    whole(second + " " + first, true);
    String initial = Pattern.quote(Folded.of(given).text().substring(0, 1));
    certain("(?-i:" + initial + "\\. ?(?:\\p{Lu}\\. ?)?(?=\\p{Lu}))" + second);
    certain("(?=(?-i:\\p{Lu}))" + second + "(?-i:,? " + initial + "\\.)");
    certain("(?=(?-i:\\p{Lu}))" + first + "(?-i: " + Pattern.quote(Folded.of(last).text().substring(0, 1)) + "\\.)");
    certain("dr\\.? ?" + last.charAt(0) + "\\.(?! ?(?-i:\\p{Lu}))");
    Stream.of(last.split("[\\p{Pd} ]")).map(NameTraces::spelled).filter(piece -> !piece.isEmpty()).forEach(piece -> {
      certain("(?:" + first + "|" + initial + ")?[._-]?" + piece + "[0-9]*@[^ ,;)]+");
      certain(first + "[._-]?" + piece);
    });
    certain(first + "[._-]?" + second);
    certain(second + "[._-]?" + first);
    Stream.of(given.charAt(0) + last, last + given.charAt(0))
        .filter(word -> !known.isOrdinary(word))
        .forEach(word -> certain(spelled(word)));
  }

  /** A name of several words; where all are words of English, with a capital, and no word of a loud line. */
  private void whole(String words, boolean ordinary) {
    certain((ordinary ? "(?-i:(?=\\p{Lu}\\p{Ll})|(?<!\\p{Lu} )(?=\\p{Lu}{2}))" : "") + words);
  }

  private void certain(String words) {
    trace(words, "(?:e?s)?", Trace.Doubt.NONE);
  }

  /** Looking at the first letter first spares most of a text the look behind. */
  private void trace(String words, String ending, Trace.Doubt doubt) {
    String first = Character.isLetter(words.charAt(0)) ? "(?=(?i:" + words.charAt(0) + "))" : "";
    traces.add(new Trace(called,
        Pattern.compile(first + FROM + "(?i:" + words + ")(?:" + ending + TO, Pattern.UNICODE_CASE), doubt));
  }

  /** One part of the name, which may be a word of English as well, as may be its plural: Tim is not in times. */
  private void part(String word) {
    boolean ordinary = known.isOrdinary(word);
    boolean rare = Folded.of(word).text().length() >= SHORTEST && !ordinary;
    if (!rare && !ordinary && word.length() > 1) {
      // Two letters are an abbreviation as well, in other capitals.
      trace("(?-i:" + Pattern.quote(Folded.of(word).text()) + ")(?!-)", "", Trace.Doubt.RARE);
    }
    String plural = Stream.of("s", "es").filter(end -> !known.isOrdinary(word + end)).collect(Collectors.joining("|"));
    trace(spelled(word), plural.isEmpty() ? "" : "(?:" + plural + ")?", rare ? Trace.Doubt.RARE : Trace.Doubt.ORDINARY);
    String letters = Folded.of(word).text().replaceAll("[^\\p{L}]", "");
    if (letters.length() > SHORTEST) {
      certain(String.join("[ .-]{1,2}+", letters.split("(?<=\\p{L})")));
    }
  }

  /**
   * A pattern for a word, with or without its hyphens, blanks and apostrophes, and hyphenated anywhere. Each sign of a text
   * fits one part of it at most, so that no text is tried in many ways.
   */
  static String spelled(String word) {
    Folded folded = Folded.of(word);
    Matcher beginning = BEGINNING.matcher(folded.text());
    StringBuilder pattern = new StringBuilder();
    String apart = beginning.lookingAt() ? "(?:ma?c|m'|s(?:ain)?t\\b)[-'. ]{0,3}+" : "";
    for (int i = apart.isEmpty() ? 0 : beginning.end(); i < folded.text().length(); i++) {
      char letter = folded.text().charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        pattern.append(apart).append(alike(folded, i)).append(second(folded, i));
        apart = "(?:- ?|[*_]{1,2}|</?\\p{L}{1,6}>)?+";
      } else if (pattern.length() > 0) {
        apart = "[-' .?]{0,3}+";
      }
    }
    return pattern.toString();
  }

  /** A letter, with the figure that a scanner takes it for, and with what is left of a lost one. */
  private static String alike(Folded folded, int at) {
    String letter = folded.text().substring(at, at + 1);
    String others = "oO".contains(letter) ? "0" : "lIi".contains(letter) ? "1" : "";
    others += folded.typed(at, at + 1).charAt(0) > '~' ? "?\uFFFD" : "";
    return others.isEmpty() ? letter : "[" + letter + others + "]";
  }

  /** What may follow a vowel for the points on it, or be left out if they are written. */
  private static String second(Folded folded, int at) {
    String typed = folded.typed(at, at + 1).toLowerCase(Locale.ROOT);
    char letter = Character.toLowerCase(folded.text().charAt(at));
    char before = at == 0 ? ' ' : Character.toLowerCase(folded.text().charAt(at - 1));
    if (letter == 'e' && "aou".indexOf(before) >= 0) {
      return "?";
    }
    boolean isPointed = "aou".indexOf(letter) >= 0 && !typed.equals(String.valueOf(letter));
    return !isPointed ? "" : folded.text().startsWith("e", at + 1) ? "e?+" : "e?";
  }
}
