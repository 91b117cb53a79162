package org.imrletters.corpus;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;

/** Reads a citation line of the form since 2015. What does not fit its grammar word for word is kept as it stands. */
final class CitationLine {

  private static final String NONE = " did not cite any medical evidence for its decision.";
  private static final String OUTSIDE = " based their decision on recommendation(s) outside of the MTUS Guidelines. ";
  private static final String OTHER = " and Other Medical Treatment Guidelines ";
  private static final Pattern LINE = Pattern
      .compile("(?:Decision based on MTUS (?<mtus>.+?)\\.)?(?: ?Decision based on Non-MTUS Citation (?<non>.+)\\.)?");
  private static final Pattern SOURCE = Pattern.compile(
      "(?<title>.+?) (?<year>(?:19|20)\\d\\d)(?<called> Guidelines)?(?:," + " Section\\(s\\): (?<sections>.+))?");

  /** Titles that hold the words which part two sources. */
  private static final List<String> JOINED = List.of("Wrist, and Hand", "Wrist, and Forearm", "Suffering, and the");

  private CitationLine() {}

  static Citation read(String line, String who) {
    if (line.equals("The " + who + NONE)) {
      return Citation.none();
    }
    String outside = "The " + who + OUTSIDE;
    boolean isOutside = line.startsWith(outside);
    Matcher parts = LINE.matcher(isOutside ? line.substring(outside.length()) : line);
    if (!parts.matches() || isOutside != (parts.group("mtus") == null)) {
      return verbatim(line);
    }
    Optional<List<MtusSource>> sources = parts.group("mtus") == null ? Optional.of(List.of())
        : sources(parts.group("mtus"));
    return sources.map(mtus -> composed(mtus, Optional.ofNullable(parts.group("non")))).orElseGet(() -> verbatim(line));
  }

  private static Citation composed(List<MtusSource> mtus, Optional<String> non) {
    int other = non.map(text -> text.indexOf(OTHER)).orElse(-1);
    return new Citation(mtus, other < 0 ? non : non.map(text -> text.substring(0, other)),
        other < 0 ? Optional.empty() : non.map(text -> text.substring(other + OTHER.length())), false,
        Optional.empty());
  }

  private static Citation verbatim(String line) {
    return new Citation(List.of(), Optional.empty(), Optional.empty(), false, Optional.of(line));
  }

  private static Optional<List<MtusSource>> sources(String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : hideJoined(text).split(", and ")) {
      boolean starts = pieces.isEmpty() || SOURCE.matcher(piece).matches();
      if (starts) {
        pieces.add(piece);
      } else {
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + ", and " + piece);
      }
    }
    List<MtusSource> sources = pieces.stream().flatMap(piece -> source(piece.replace('\u0001', ',')).stream()).toList();
    return sources.size() == pieces.size() ? Optional.of(sources) : Optional.empty();
  }

  private static String hideJoined(String text) {
    String hidden = text;
    for (String joined : JOINED) {
      hidden = hidden.replace(joined, joined.replace(',', '\u0001'));
    }
    return hidden;
  }

  private static Optional<MtusSource> source(String text) {
    Matcher parts = SOURCE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    List<String> sections = parts.group("sections") == null ? List.of() : List.of(parts.group("sections").split(", "));
    Optional<Year> year = Optional.of(Year.parse(parts.group("year")));
    return Optional.of(new MtusSource(parts.group("title"), year, parts.group("called") != null, sections, List.of()));
  }
}
