package org.imrletters.review;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a text into paragraphs and lists. */
final class ProseReader {

  private static final String POINT = "- ";

  private final List<ProseBlock> blocks = new ArrayList<>();
  private final List<String> points = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean inPoint;

  Prose read(String text) {
    if (text.indexOf('\r') >= 0) {
      text.lines().map(String::strip).forEach(this::line);
    } else {
      lines(text);
    }
    endBlock();
    return new Prose(blocks);
  }

  /** The same where one character ends every line, at a fraction of the time. */
  private void lines(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      line(text.substring(start, end).strip());
      start = end + 1;
    }
    line(text.substring(start).strip());
  }

  private void line(String line) {
    if (line.isEmpty()) {
      endBlock();
    } else if (line.startsWith(POINT)) {
      startPoint(line.substring(POINT.length()).strip());
    } else {
      add(line);
    }
  }

  private void startPoint(String words) {
    if (inPoint) {
      endPoint();
    } else {
      endBlock();
    }
    inPoint = true;
    add(words);
  }

  private void add(String words) {
    if (open.length() > 0) {
      open.append(' ');
    }
    open.append(words);
  }

  private void endPoint() {
    points.add(open.toString());
    open.setLength(0);
  }

  private void endBlock() {
    if (inPoint) {
      endPoint();
      blocks.add(new ProseBlock.Points(points));
      points.clear();
      inPoint = false;
    } else if (open.length() > 0) {
      blocks.add(new ProseBlock.Paragraph(open.toString()));
      open.setLength(0);
    }
  }
}
