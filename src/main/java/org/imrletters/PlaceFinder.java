package org.imrletters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.PrintableLetter.Place;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.CaseText;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Letter;
import org.imrletters.proof.PrintedPdf;
import org.imrletters.template.WordingLines;
import org.imrletters.words.Folded;

/** Tells of what is printed which section, line of a template and field of the case it comes from. */
final class PlaceFinder {

  /** Letters of a text of the case that is found among other words; shorter ones are found by chance. */
  private static final int LONG_ENOUGH = 6;

  private final List<Line> lines;
  private final List<Text> texts;
  private final WordingLines templates;
  private final CaseFile file;

  /** Words of a letter that stand on lines of their own. */
  private record Line(String section, String words, String bare, String letters) {}

  private record Text(CaseText its, String bare) {

    /**
     * How well it is told by a line: as all of it, as what it is a part of, or as what it begins or ends with or is for the
     * most part; 0 for not at all.
     */
    int toldBy(Line line) {
      if (bare.equals(line.bare)) {
        return Integer.MAX_VALUE;
      } else if (line.bare.length() > 2 * LONG_ENOUGH && bare.contains(line.bare)) {
        return Integer.MAX_VALUE - 1;
      }
      boolean isMost = line.bare.startsWith(bare) || line.bare.endsWith(bare) || bare.length() * 2 > line.bare.length();
      return bare.length() >= LONG_ENOUGH && line.bare.contains(bare) && isMost ? bare.length() : 0;
    }
  }

  PlaceFinder(Letter letter, CaseFile file, CaseKind kind, WordingLines templates) {
    this.lines = letter.sections()
        .stream()
        .flatMap(section -> section.blocks()
            .stream()
            .flatMap(block -> block.lines())
            .map(Inline::plain)
            .map(words -> new Line(section.name(), words, Folded.bare(words), letters(words))))
        .toList();
    this.texts = CaseText.of(file.review(), kind)
        .stream()
        .map(text -> new Text(text, Folded.bare(text.text())))
        .filter(text -> !text.bare.isBlank())
        .toList();
    this.templates = templates;
    this.file = file;
  }

  List<Place> places(List<PrintedPdf.Leaf> leaves) {
    Map<Integer, String> words = leaves.stream()
        .collect(Collectors.groupingBy(PrintedPdf.Leaf::tag, LinkedHashMap::new,
            Collectors.mapping(leaf -> letters(leaf.words()), Collectors.joining())));
    Map<Integer, Line> known = new HashMap<>();
    int next = 0;
    for (Map.Entry<Integer, String> tag : words.entrySet()) {
      int at = find(tag.getValue(), next);
      if (at >= 0) {
        known.put(tag.getKey(), lines.get(at));
        next = at + 1;
      }
    }
    return leaves.stream()
        .map(leaf -> Optional.ofNullable(known.get(leaf.tag()))
            .map(line -> place(leaf, line))
            .orElseGet(() -> Place.unknown(leaf)))
        .toList();
  }

  /** All that two ways of writing words down have in common: a page parts words at the ends of its lines. */
  private static String letters(String words) {
    return Folded.bare(words).replace(" ", "");
  }

  /** The next of the lines with these letters: the tags of a file and the words of its letter are in one order. */
  private int find(String letters, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).letters.equals(letters)) {
        return i;
      }
    }
    return -1;
  }

  private Place place(PrintedPdf.Leaf leaf, Line line) {
    Optional<Text> text = text(line);
    Optional<FieldPath> field = text.map(its -> its.its.at());
    Optional<Location> typed = text.flatMap(its -> file.sources().locate(its.its.typed(), quote(its, line)));
    return new Place(leaf, Optional.of(line.section), templates.of(line.section, line.bare, field), field, typed);
  }

  /** What of a long text is printed there. */
  private static String quote(Text text, Line line) {
    return text.bare.contains(line.bare) ? line.words.lines().findFirst().orElse("") : "";
  }

  /** The one text that a line tells. */
  private Optional<Text> text(Line line) {
    Comparator<Text> order = Comparator.comparing((Text text) -> text.toldBy(line)).reversed();
    return WordingLines.alone(texts.stream().filter(text -> text.toldBy(line) > 0), order);
  }
}
