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
record NameTraces(String called, Names known, List<PartyTraces.Trace> traces) {

  /** No letter stands before, unless a capital starts a word within one, as in {@code JaneRoe}. */
  private static final String FROM = "(?:(?<!\\p{L})|(?<=\\p{Ll})(?<!\\bMc|\\bMac|\\bDe|\\bLa|\\bVan)(?=\\p{Lu}))";

  private static final String TO = "(?:(?:e?s)?(?!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))";

  /** Where ways to begin a surname part. */
  private static final Pattern BEGINNING = Pattern.compile("Ma?c(?=\\p{Lu})|St\\.? ");

  /** The shortest word that is a name wherever it stands, be it no word of English. */
  private static final int SHORTEST = 3;

  /** Adds those of a name. */
  void add(String name, boolean office) {
    List<String> words = PersonName.parts(name)
        .stream()
        .filter(word -> !Folded.of(word).text().matches("\\W*"))
        .toList();
    if (words.size() > 1) {
      whole(words.stream().map(NameTraces::spelled).collect(Collectors.joining("[ ,.&-]{1,4}")),
          !office && words.stream().allMatch(known::isOrdinary));
    }
    if (office || words.stream().anyMatch(known::makesOffice)) {
      words.stream().filter(word -> !known.tellsNobody(word)).forEach(this::part);
    } else if (!words.isEmpty()) {
      person(words);
    }
  }

  private void person(List<String> words) {
    int surname = words.size() - 1;
    while (surname > 1 && known.isParticle(words.get(surname - 1))) {
      surname--;
    }
    String last = String.join(" ", words.subList(surname, words.size()));
    if (surname > 0) {
      together(words.get(0), last);
    }
    part(last);
    words.stream()
        .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("\\p{Pd}"))))
        .distinct()
        .filter(word -> !known.isParticle(word) && word.length() > 1)
        .forEach(this::part);
    if (last.matches("(?i)[od]['\u2019\u02bc`].{3,}")) {
      part(last.substring(2));
    }
  }

  /** Given name, or its initial, and surname: with a capital each, or run together. */
  private void together(String given, String last) {
    String first = spelled(given);
    String second = spelled(last);
    boolean ordinary = known.isOrdinary(given) && known.isOrdinary(last);
    whole(first + "[ .](?:\\p{L}{1,20}[ .]{1,2})?" + second, ordinary);
    whole(second + ", ?" + first, ordinary);
    String initial = Folded.of(given).text().substring(0, 1);
    certain("(?-i:" + initial + "\\. ?(?:\\p{Lu}\\. ?)?(?=\\p{Lu}))" + second);
    certain("(?=(?-i:\\p{Lu}))" + second + "(?-i:,? " + initial + "\\.)");
    certain("dr\\.? ?" + last.charAt(0) + "\\.(?! ?(?-i:\\p{Lu}))");
    for (String piece : last.split("[\\p{Pd} ]")) {
      certain("(?:" + first + "|" + initial + ")?[._-]?" + spelled(piece) + "[0-9]*@[^ ,;)]+");
    }
    certain(first + "[._-]?" + second);
    certain(second + "[._-]?" + first);
    Stream.of(initial + last, last + initial)
        .filter(word -> !known.isOrdinary(word))
        .forEach(word -> certain(spelled(word)));
  }

  /** A name of several words; where all are words of English, with a capital, and no word of a loud line. */
  private void whole(String words, boolean ordinary) {
    certain((ordinary ? "(?-i:(?=\\p{Lu}\\p{Ll})|(?<!\\p{Lu} )(?=\\p{Lu}{2}))" : "") + words);
  }

  private void certain(String words) {
    trace(words, PartyTraces.Trace.Doubt.NONE);
  }

  /** Looking at the first letter first spares most of a text the look behind. */
  private void trace(String words, PartyTraces.Trace.Doubt doubt) {
    String first = Character.isLetter(words.charAt(0)) ? "(?=(?i:" + words.charAt(0) + "))" : "";
    traces.add(new PartyTraces.Trace(called,
        Pattern.compile(first + FROM + "(?i:" + words + ")" + TO, Pattern.UNICODE_CASE), doubt));
  }

  /** One part of the name, which may be a word of English as well. */
  private void part(String word) {
    boolean rare = Folded.of(word).text().length() >= SHORTEST && !known.isOrdinary(word);
    trace(spelled(word), rare ? PartyTraces.Trace.Doubt.RARE : PartyTraces.Trace.Doubt.ORDINARY);
  }

  /** A pattern for a word, with or without its hyphens, blanks and apostrophes, and hyphenated anywhere. */
  static String spelled(String word) {
    Folded folded = Folded.of(word);
    Matcher beginning = BEGINNING.matcher(folded.text());
    boolean begins = beginning.lookingAt();
    StringBuilder pattern = new StringBuilder(begins ? "(?:ma?c|m'|s(?:ain)?t\\b)[-'. ]{0,2}" : "");
    for (int i = begins ? beginning.end() : 0; i < folded.text().length(); i++) {
      char letter = folded.text().charAt(i);
      boolean isLetter = Character.isLetterOrDigit(letter);
      pattern.append(pattern.length() == 0 || !isLetter ? "" : "(?:- ?)?");
      pattern.append(isLetter ? letter + second(folded, i) : "[-' .]{0,2}");
    }
    return pattern.toString();
  }

  /** What may follow a vowel for the points on it, or be left out if they are written. */
  private static String second(Folded folded, int at) {
    String typed = folded.typed(at, at + 1).toLowerCase(Locale.ROOT);
    char letter = Character.toLowerCase(folded.text().charAt(at));
    char before = at == 0 ? ' ' : Character.toLowerCase(folded.text().charAt(at - 1));
    if (letter == 'e' && "aou".indexOf(before) >= 0) {
      return "?";
    }
    return "aou".indexOf(letter) >= 0 && !typed.equals(String.valueOf(letter)) ? "e?" : "";
  }
}
