package org.imrletters.imported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.proof.PrintedPdf.Run;
import org.imrletters.proof.PrintedPdf.TaggedRuns;
import org.jspecify.annotations.Nullable;

/** Reads the words of a PDF by its tags: a paragraph, a heading or a cell each, and points behind their labels. */
final class TagReader {

  private final PageLines lines;
  private final FoundWords found;
  private @Nullable Run last;
  private String said = "";

  private TagReader(PageLines lines, FoundWords found) {
    this.lines = lines;
    this.found = found;
  }

  static void read(List<TaggedRuns> tagged, PageLines lines, FoundWords found) {
    TagReader reader = new TagReader(lines, found);
    List<TaggedRuns> blocks = blocks(tagged);
    Map<String, Integer> marks = new HashMap<>();
    blocks.forEach(block -> mark(block).ifPresent(mark -> marks.merge(mark.sign(), 1, Integer::sum)));
    blocks.forEach(block -> reader.read(block, marks));
  }

  /** The words of each tag at one go; those without words are left out. */
  private static List<TaggedRuns> blocks(List<TaggedRuns> tagged) {
    List<TaggedRuns> blocks = new ArrayList<>();
    for (TaggedRuns part : tagged) {
      TaggedRuns before = blocks.isEmpty() ? part : blocks.get(blocks.size() - 1);
      if (before != part && before.tag() == part.tag()) {
        before.runs().addAll(part.runs());
      } else {
        blocks.add(new TaggedRuns(part.type(), part.tag(), part.lists(), part.cell(), new ArrayList<>(part.runs())));
      }
    }
    blocks.removeIf(block -> text(block).isBlank());
    return blocks;
  }

  private static String text(TaggedRuns block) {
    return block.runs().stream().map(Run::text).collect(Collectors.joining());
  }

  /** A mark that the paragraph itself begins with, as some programs tag points. */
  private static Optional<PointMark> mark(TaggedRuns block) {
    return PointMark.of(text(block));
  }

  private void read(TaggedRuns block, Map<String, Integer> marks) {
    last = null;
    String before = said;
    said = text(block).strip();
    Optional<PointMark> mark = mark(block).filter(its -> !its.isBullet() || its.isOneOfSeveral(marks, before));
    Run first = block.runs().get(0);
    boolean label = block.type().equals("Lbl");
    if (label || mark.isPresent()) {
      String sign = label ? said : mark.get().label();
      found.label(sign, Math.max(0, block.lists() - 1), first.page(), lines.number(first));
      add(block.runs(), sign.length());
    } else {
      block.cell().ifPresentOrElse(cell -> found.cell(cell.row(), cell.column()), found::begin);
      add(block.runs(), 0);
    }
  }

  /** Adds these words without so many characters at their start. */
  private void add(List<Run> runs, int without) {
    int left = without;
    for (Run run : runs) {
      int blanks = left == 0 ? 0 : run.text().length() - run.text().stripLeading().length();
      int cut = Math.min(run.text().length(), blanks + left);
      left -= cut - Math.min(cut, blanks);
      add(run, run.text().substring(cut));
    }
  }

  private void add(Run run, String text) {
    Run before = last;
    if (before != null && before.page() != run.page()) {
      found.part(Gap.PAGE);
    } else if (before != null && !PageLines.areBeside(before, run)) {
      found.part(Gap.LINE);
    } else if (before != null && before.isFarFrom(run)) {
      found.part(Gap.SPACE);
    }
    found.add(text, run.page(), lines.number(run));
    last = run;
  }
}
