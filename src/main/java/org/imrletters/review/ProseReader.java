package org.imrletters.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a text into paragraphs and lists. Where a line may be prose as well as a point, it is prose. */
final class ProseReader {

  private static final String STOPS = ".:;?!";

  /** In characters; nobody's lines are narrower and end by themselves. */
  private static final int NARROWEST = 40;

  /** So many lines are looked at for other points of a list. */
  private static final int NEAR = 30;

  private final List<String> lines;
  private final int widest;
  private final List<ProseBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable OpenList list;
  private @Nullable OpenList inner;

  /** A list whose last point may go on. */
  private static final class OpenList {

    final ListMark first;
    final List<ProseBlock.Point> points = new ArrayList<>();
    final List<ProseBlock.Points> within = new ArrayList<>();
    String words = "";

    OpenList(ListMark first) {
      this.first = first;
    }

    void endPoint() {
      if (!words.isEmpty()) {
        points.add(new ProseBlock.Point(words, within));
      }
      within.clear();
    }

    boolean goesOnWith(ListMark mark) {
      return first.isBullet() ? mark.isBullet()
          : !mark.isBullet() && mark.start().equals(ListMark.label(first.start(), points.size() + 1));
    }

    ProseBlock.Points ended() {
      endPoint();
      return new ProseBlock.Points(first.start(), points);
    }
  }

  ProseReader(String text) {
    this.lines = text.lines().toList();
    this.widest = lines.stream().mapToInt(String::length).max().orElse(0);
  }

  Prose read() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Optional<ListMark> mark = mark(i);
      if (line.isEmpty() || mark.isEmpty() && endsList(i, line)) {
        endBlock();
      }
      mark.ifPresentOrElse(this::point, () -> add(line));
    }
    endBlock();
    return new Prose(blocks, Map.of());
  }

  private void add(String words) {
    open.append(open.isEmpty() || words.isEmpty() ? "" : " ").append(words);
  }

  /** The mark of a line that surely is a point of a list. */
  private Optional<ListMark> mark(int line) {
    String text = lines.get(line);
    boolean glued = list != null && list.first.sign() == '-' && text.length() > 1 && text.charAt(0) == '-'
        && Character.isLetter(text.charAt(1));
    return ListMark.of(glued ? "- " + text.substring(1) : text).filter(mark -> isSure(mark, line));
  }

  private boolean isSure(ListMark mark, int line) {
    boolean first = open.isEmpty();
    boolean stopped = first || STOPS.indexOf(open.charAt(open.length() - 1)) >= 0;
    if (mark.isBullet()) {
      return mark.sign() == 'o' || (mark.sign() == '-' ? mark.isPlain() || stopped || list != null
          : isAlone(mark) && (list != null || (stopped || mark.isPlain()) && isOneOfSeveral(mark, line)));
    }
    OpenList now = inner != null ? inner : list;
    if (first || now != null && (now.goesOnWith(mark) || list.goesOnWith(mark) || isBegunAnew(line))) {
      return true;
    }
    return stopped && (mark.start().equals("1")
        || near(line, 0).anyMatch(later -> later.start().equals(ListMark.label(mark.start(), 1))));
  }

  /** A sign that stands within the lines around as well parts their words, and begins no point. */
  private boolean isAlone(ListMark mark) {
    String sign = String.valueOf(mark.sign());
    return open.indexOf(sign) < 0 && !mark.words().contains(sign);
  }

  /** One bullet by itself may be anything, and prints as it was typed, unless something leads to it. */
  private boolean isOneOfSeveral(ListMark mark, int line) {
    return near(line, NEAR).anyMatch(other -> other.sign() == mark.sign())
        || !open.isEmpty() && open.charAt(open.length() - 1) == ':';
  }

  /** The marks on the lines behind this one, and on so many before. */
  private Stream<ListMark> near(int line, int before) {
    return Stream
        .concat(lines.subList(Math.max(0, line - before), line).stream(),
            lines.subList(line + 1, Math.min(lines.size(), line + 1 + NEAR)).stream())
        .flatMap(each -> ListMark.of(each).stream());
  }

  /** Whether a line is no part of the point before it, but a sentence of its own behind the list. */
  private boolean endsList(int index, String line) {
    return list != null && isBegunAnew(index) && Character.isUpperCase(line.charAt(0)) && line.split(" ").length > 3
        && STOPS.indexOf(line.charAt(line.length() - 1)) >= 0 && !Character.isWhitespace(lines.get(index).charAt(0));
  }

  /** Whether the author ended the line before, though there was room for the next word. */
  private boolean isBegunAnew(int line) {
    String words = lines.get(line).strip();
    int first = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    return line > 0 && lines.get(line - 1).length() + first < Math.max(widest, NARROWEST);
  }

  private void point(ListMark mark) {
    endWords();
    OpenList now = list;
    boolean deeper = now != null && (mark.indent() > now.first.indent() + 1 || mark.sign() == 'o');
    if (now == null || !deeper && !now.goesOnWith(mark)) {
      endBlock();
      list = new OpenList(mark);
    } else if (!deeper) {
      endInner();
      now.endPoint();
    } else if (inner == null || !inner.goesOnWith(mark)) {
      endInner();
      inner = new OpenList(mark);
    } else {
      inner.endPoint();
    }
    add(mark.words());
  }

  /** What was gathered last belongs to the point that is open. */
  private void endWords() {
    OpenList now = inner != null ? inner : list;
    if (now != null && !open.isEmpty()) {
      now.words = open.toString();
      open.setLength(0);
    }
  }

  private void endInner() {
    if (inner != null && list != null) {
      list.within.add(inner.ended());
      inner = null;
    }
  }

  private void endBlock() {
    endWords();
    endInner();
    if (list != null) {
      blocks.add(list.ended());
      list = null;
    } else if (!open.isEmpty()) {
      blocks.add(new ProseBlock.Paragraph(open.toString()));
      open.setLength(0);
    }
  }
}
