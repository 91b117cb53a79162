package org.imrletters.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.imrletters.proof.PrintedPdf.Run;
import org.jspecify.annotations.Nullable;

/** The tags of a file as lines that people can read. */
final class TagOutline implements TagTree.Visitor {

  /** Characters of a tag's own words; enough to know it by. */
  private static final int SHOWN = 60;

  /** Tags within tags; a letter has about ten, and a file that goes on is not followed. */
  private static final int DEEPEST = 100;

  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName MARKS = COSName.getPDFName("ListNumbering");

  private final List<Line> lines = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();

  private TagOutline() {}

  /** A tag with the words that it holds by itself, not within tags below it. */
  private record Line(String tag, List<Run> runs) {

    @Override
    public String toString() {
      String words = shortened(PageText.aloud(runs).replaceAll("\\s+", " ").strip());
      return tag + (words.isEmpty() ? "" : ": " + words) + "\n";
    }
  }

  static String of(PrintedPdf pdf) throws IOException {
    TagOutline outline = new TagOutline();
    boolean tagged = TagTree.walk(pdf, outline);
    return tagged ? outline.lines.stream().map(Line::toString).collect(Collectors.joining()) : "no tags\n";
  }

  @Override
  public boolean enters(COSDictionary tag, int depth) {
    if (depth >= DEEPEST) {
      return false;
    }
    Line line = new Line("  ".repeat(depth) + told(tag), new ArrayList<>());
    lines.add(line);
    open.subList(depth, open.size()).clear();
    open.add(line);
    return true;
  }

  @Override
  public void words(List<Run> runs, int depth) {
    if (depth > 0) {
      open.get(depth - 1).runs.addAll(runs);
    }
  }

  private static String told(COSDictionary tag) {
    return String.join(" ",
        Stream
            .of(Optional.of(tag.getNameAsString(COSName.S, "untyped")), said("lang", tag.getString(COSName.LANG)),
                said("scope", attribute(tag, SCOPE)), said("marks", attribute(tag, MARKS)),
                said("alt", tag.getString(COSName.ALT)), said("actual", tag.getString(COSName.ACTUAL_TEXT)),
                said("to", address(tag)))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<String> said(String what, @Nullable String how) {
    return Optional.ofNullable(how).map(text -> "[" + what + " " + text.strip() + "]");
  }

  private static @Nullable String attribute(COSDictionary tag, COSName name) {
    return each(tag.getDictionaryObject(COSName.A)).flatMap(all -> Stream.ofNullable(all.getNameAsString(name)))
        .findFirst()
        .orElse(null);
  }

  /** Where a link leads; a link over two lines says it twice. */
  private static @Nullable String address(COSDictionary tag) {
    return each(tag.getDictionaryObject(COSName.K)).flatMap(kid -> Stream.ofNullable(kid.getCOSDictionary(COSName.OBJ)))
        .flatMap(link -> Stream.ofNullable(link.getCOSDictionary(COSName.A)))
        .flatMap(action -> Stream.ofNullable(action.getString(COSName.URI)))
        .findFirst()
        .orElse(null);
  }

  /** The dictionaries in an entry that holds one thing or several. */
  private static Stream<COSDictionary> each(@Nullable COSBase entry) {
    return PrintedPdf.each(entry).filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast);
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= SHOWN) {
      return words;
    }
    String start = words.substring(0, words.offsetByCodePoints(0, SHOWN));
    return start.substring(0, Math.max(start.lastIndexOf(' '), SHOWN / 2)).strip() + " ...";
  }
}
