package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.yaml.Node.Entry;
import org.imrletters.yaml.Node.Mapping;
import org.imrletters.yaml.Node.Scalar;
import org.imrletters.yaml.Node.Sequence;
import org.imrletters.yaml.Node.Style;

/** Reads what stands on a line in the usual style: names, words, words in quotes, brackets, and texts below a bar. */
final class UsualValues {

  private static final int DEEPEST = 20;

  /** A name of no more characters is one by its colon, whatever else stands on the line. */
  private static final int LONGEST_NAME = 100;

  private final UsualText text;
  private int depth;

  UsualValues(UsualText text) {
    this.text = text;
  }

  /** Whether a name and its colon are next. */
  boolean isAtKey() {
    int end = nameEnd();
    return end > text.at && text.charAt(end) == ':' && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == '\n');
  }

  /** A name, and its colon. */
  Scalar key() {
    UsualText.check(isAtKey());
    int start = text.at;
    text.at = nameEnd();
    Scalar key = new Scalar(text.since(start), Style.PLAIN, start, text.at);
    text.at++;
    return key;
  }

  private int nameEnd() {
    int end = text.at;
    while (isWord(text.charAt(end)) || text.charAt(end) == '-' && end > text.at) {
      end++;
    }
    UsualText.check(end - text.at <= LONGEST_NAME);
    return end;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  /** A value, with the lines below it where it has some; what holds it is indented so deep. */
  Node onLine(int indent) {
    if (text.next() == '|') {
      return UsualBlock.read(text, indent);
    }
    Node value = inner(false);
    text.endLine();
    return value;
  }

  private Node inner(boolean inBrackets) {
    return switch (text.next()) {
      case '[' -> sequence();
      case '{' -> mapping();
      case '"', '\'' -> quoted(text.next());
      default -> plain(inBrackets);
    };
  }

  private Scalar quoted(char quote) {
    int start = text.at;
    text.at++;
    while (text.next() != quote) {
      UsualText.check(text.next() != '\n' && text.next() != '\\');
      text.at++;
    }
    String words = text.since(start + 1);
    text.at++;
    UsualText.check(text.next() != quote);
    return new Scalar(words, Style.QUOTED, start, text.at);
  }

  private Scalar plain(boolean inBrackets) {
    UsualText.check(isWord(text.next()) || text.next() == '(');
    int start = text.at;
    int end = start;
    for (char c = text.next(); !isEnd(c, inBrackets); c = text.next()) {
      text.at++;
      end = c == ' ' ? end : text.at;
    }
    text.at = end;
    return new Scalar(text.since(start), Style.PLAIN, start, end);
  }

  /** Whether plain words end before this character; it may not be one that makes something else of them. */
  private boolean isEnd(char c, boolean inBrackets) {
    return switch (c) {
      case '\n' -> { UsualText.check(!inBrackets); yield true; }
      case '#' ->
          { boolean remark = text.charAt(text.at - 1) == ' '; UsualText.check(!remark || !inBrackets); yield remark; }
      case ':' -> {
        char behind = text.charAt(text.at + 1);
        UsualText.check(!inBrackets && behind != ' ' && behind != '\n');
        yield false;
      }
      case '[', '{' -> { UsualText.check(!inBrackets); yield false; }
      case ',', ']', '}' -> inBrackets;
      default -> false;
    };
  }

  private Sequence sequence() {
    UsualText.check(++depth < DEEPEST);
    int start = text.at;
    List<Node> entries = new ArrayList<>();
    do {
      open();
      entries.add(inner(true));
      passGap();
    } while (text.next() == ',');
    text.pass(']');
    depth--;
    return new Sequence(entries, start, text.at);
  }

  private Mapping mapping() {
    UsualText.check(++depth < DEEPEST);
    int start = text.at;
    Map<String, Entry> entries = new LinkedHashMap<>();
    do {
      open();
      Scalar key = key();
      text.pass(' ');
      text.passBlanks();
      UsualText.check(entries.put(key.text(), new Entry(key, inner(true))) == null);
      passGap();
    } while (text.next() == ',');
    text.pass('}');
    depth--;
    return new Mapping(entries, start, text.at);
  }

  /** Passes the bracket or the comma before an entry. */
  private void open() {
    text.at++;
    passGap();
  }

  /** Between brackets an entry may stand on the next line, as long as that is indented. */
  private void passGap() {
    text.passBlanks();
    while (text.next() == '\n') {
      text.at++;
      UsualText.check(text.next() == ' ');
      text.passBlanks();
    }
  }
}
