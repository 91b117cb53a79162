package org.imrletters.imported;

import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.imported.LetterWords.Gap;
import org.imrletters.proof.PrintedPdf.TaggedRuns;
import org.imrletters.proof.Run;
import org.jspecify.annotations.Nullable;

/** Reads the words of a PDF by its tags: a paragraph, a heading or a cell each, and points behind their labels. */
final class TagReader {

  private final PageLines lines;
  private final FoundWords found;
  private int tag = -1;
  private boolean labelled;
  private @Nullable Run last;

  private TagReader(PageLines lines, FoundWords found) {
    this.lines = lines;
    this.found = found;
  }

  static void read(List<TaggedRuns> tagged, PageLines lines, FoundWords found) {
    TagReader reader = new TagReader(lines, found);
    tagged.forEach(reader::read);
  }

  private void read(TaggedRuns words) {
    String text = words.runs().stream().map(Run::text).collect(Collectors.joining()).strip();
    if (text.isEmpty()) {
      words.runs().forEach(this::add);
    } else if (words.type().equals("Lbl") && words.lists() > 0) {
      Run first = words.runs().get(0);
      found.label(text, words.lists() - 1, first.page(), lines.number(first));
      labelled = true;
      last = null;
    } else {
      if (words.tag() != tag) {
        found.part(labelled ? Gap.SPACE : Gap.PARAGRAPH);
        last = null;
      }
      tag = words.tag();
      labelled = false;
      words.runs().forEach(this::add);
    }
  }

  private void add(Run run) {
    Run before = last;
    if (before != null && before.page() != run.page()) {
      found.part(Gap.PAGE);
    } else if (before != null && !PageLines.areBeside(before, run)) {
      found.part(Gap.LINE);
    } else if (before != null && before.isFarFrom(run)) {
      found.part(Gap.SPACE);
    }
    found.add(run.text(), run.page(), lines.number(run));
    last = run;
  }
}
