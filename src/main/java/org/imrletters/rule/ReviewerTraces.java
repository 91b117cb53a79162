package org.imrletters.rule;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.kind.CaseText;
import org.imrletters.words.WordSet;
import org.imrletters.words.Words;

/** Finds what would tell who the reviewer is. A treating physician's name within a sentence does not. */
final class ReviewerTraces {

  /** In characters, more than a last line has: most texts end in a long paragraph, which need not be looked through. */
  private static final int LONGEST_LINE = 800;

  /** What else the patterns begin with. */
  private static final WordSet CLUES = WordSet.of("by", "sincerely", "respectfully", "regards", "truly", "thank",
      "signature", "signed", "esigned", "attested", "npi", "dea", "reviewer", "reviewing", "reached", "license",
      "licence", "lic", "initials", "author", "opinion", "dictated", "transcribed", "certificate", "certification",
      "imr", "maximus", "undersigned", "licensed", "tin", "ein", "tax");

  /** A last sentence that is a name ends with a degree, or with a part of one, as in M.D. */
  private static final WordSet DEGREES = WordSet.of("md", "d", "do", "o", "dc", "c", "dpm", "m", "dds", "s", "phd",
      "psyd", "od", "pt", "dpt", "rn", "np", "lac");

  /** Numbers, which what is a word of its own otherwise may be written together with. */
  private static final WordSet NUMBERED = WordSet.starting("npi", "dea", "lic");

  /** So many words before the one that is a clue a trace may start, as in "reviewed and signed on 11/18/2016 by". */
  private static final int WORDS_BEFORE = 7;

  private ReviewerTraces() {}

  /** The words of a text that tell it, as typed. */
  static Set<String> in(CaseText text, Words words) {
    String place = text.at().text();
    if (place.startsWith("fields.") && ReviewerForms.FIELD.matcher(place).matches()) {
      return Set.of(text.text());
    }
    Set<String> traces = new LinkedHashSet<>();
    BitSet starts = starts(words);
    if (!starts.isEmpty()) {
      addAt(starts, ReviewerForms.ANYWHERE, traces, words);
      addAt(starts, ReviewerForms.CREDIT, traces, words);
    }
    if (place.equals("summary") || place.endsWith(".rationale")) {
      addLastLine(traces, words);
    }
    // A quick look for what credentials do not hold: a digit, or the comma before a degree.
    if (traces.isEmpty() && place.startsWith("reviewer")
        && text.text().chars().anyMatch(c -> c == ',' || c >= '0' && c <= '9')) {
      add(traces, ReviewerForms.CREDENTIALS, words, 0);
    }
    return traces;
  }

  /** Where in the text whatever the patterns find may start; a word that is a clue is part of all of it. */
  private static BitSet starts(Words words) {
    BitSet starts = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      if (isClue(words, i)) {
        for (int first = Math.max(0, i - WORDS_BEFORE); first <= i; first++) {
          starts.set(words.start(first));
        }
        starts.set(Math.max(0, words.start(i) - 2), words.start(i) + 1);
      }
    }
    return starts;
  }

  private static boolean isClue(Words words, int i) {
    if (words.small(i).length() == 1) {
      return words.isBefore(i, '/') || words.isBefore(i, ',') || words.small(i).equals("i") && isNext(words, i, "am");
    }
    return CLUES.has(words, i) || words.small(i).equals("my") && isNext(words, i, "name")
        || NUMBERED.has(words, i) && words.get(i).hasDigit();
  }

  private static boolean isNext(Words words, int i, String next) {
    return i + 1 < words.size() && words.small(i + 1).equals(next);
  }

  private static void addLastLine(Set<String> traces, Words words) {
    String text = words.text().stripTrailing();
    int start = text.lastIndexOf('\n') + 1;
    if (text.length() - start <= LONGEST_LINE) {
      for (int line : new int[]{start, text.lastIndexOf('\n', start - 2) + 1}) {
        add(traces, ReviewerForms.LAST_LINE, words, line);
      }
      if (words.hasAny(DEGREES, Math.max(0, words.size() - 1), words.size())) {
        add(traces, ReviewerForms.LAST_SENTENCE, words, start);
      }
    }
  }

  /** Adds what is found, less what only says a part of it again. */
  private static void add(Set<String> traces, Pattern pattern, Words words, int from) {
    Matcher found = pattern.matcher(words.text());
    for (boolean next = found.find(from); next; next = found.find()) {
      add(traces, found, words);
    }
  }

  /** Adds what is found at these places; the rest of the text need not be looked through. */
  private static void addAt(BitSet starts, Pattern pattern, Set<String> traces, Words words) {
    Matcher found = pattern.matcher(words.text()).useTransparentBounds(true).useAnchoringBounds(false);
    int at = starts.nextSetBit(0);
    while (at >= 0) {
      boolean here = found.region(at, words.text().length()).lookingAt();
      if (here) {
        add(traces, found, words);
      }
      at = starts.nextSetBit(here ? found.end() : at + 1);
    }
  }

  private static void add(Set<String> traces, Matcher found, Words words) {
    String typed = words.typed(found.start(), found.end()).strip();
    if (traces.stream().noneMatch(known -> known.contains(typed) || typed.contains(known))) {
      traces.add(typed);
    }
  }
}
