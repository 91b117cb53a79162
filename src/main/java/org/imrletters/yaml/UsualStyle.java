package org.imrletters.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrletters.yaml.Node.Entry;
import org.imrletters.yaml.Node.Mapping;
import org.imrletters.yaml.Node.Scalar;
import org.imrletters.yaml.Node.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML as nearly all case files write it, several times as fast as a parser that knows all of YAML: groups and
 * lists by indentation, lists and groups in brackets, words on one line with or without quotes, and texts below {@code
 * |}.
 *
 * <p>Whatever goes beyond that, and whatever there is to complain about, is left to {@link TokenWalk}; what is read
 * here, that reads alike to the last offset (a test holds the two against each other).
 */
final class UsualStyle {

  /** Far less than what is refused elsewhere. */
  private static final int DEEPEST = 20;

  /** In characters; a value takes two at least, so that they are far from as many as are refused. */
  private static final int LARGEST = 100_000;

  private final UsualText text;
  private final UsualValues values;
  private int depth;

  private UsualStyle(UsualText text) {
    this.text = text;
    this.values = new UsualValues(text);
  }

  /** The file's one value; absent where the file is not written in the usual style. */
  static @Nullable Node read(SourceFile file) {
    if (!file.isUsual() || file.text().length() > LARGEST || !file.text().endsWith("\n")) {
      return null;
    }
    try {
      UsualText text = new UsualText(file.text());
      text.nextLine();
      UsualText.check(text.indent == 0);
      Node root = new UsualStyle(text).mapping(0);
      return text.isAtEnd() ? root : null;
    } catch (UsualText.Unusual unusual) {
      return null;
    }
  }

  /** A group whose names stand so deep; the first of them is next. */
  private Mapping mapping(int indent) {
    enter();
    Map<String, Entry> entries = new LinkedHashMap<>();
    int start = text.at;
    int end;
    do {
      Scalar key = values.key();
      Node value = valueBehind(indent);
      UsualText.check(entries.put(key.text(), new Entry(key, value)) == null);
      end = value.end();
    } while (text.indent == indent && !text.isAtDash());
    UsualText.check(text.indent <= indent);
    depth--;
    return new Mapping(entries, start, end);
  }

  /** What stands behind a name's colon, or below it; the name is indented so deep. */
  private Node valueBehind(int indent) {
    text.passBlanks();
    if (text.next() != '\n') {
      return values.onLine(indent);
    }
    text.nextLine();
    boolean list = text.isAtDash();
    UsualText.check(list ? text.indent >= indent : text.indent > indent);
    return list ? sequence(text.indent) : mapping(text.indent);
  }

  /** A list whose dashes stand so deep; the first of them is next. */
  private Sequence sequence(int indent) {
    enter();
    List<Node> entries = new ArrayList<>();
    int start = text.at;
    int end;
    do {
      Node entry = entry(indent);
      entries.add(entry);
      end = entry.end();
    } while (text.indent == indent && text.isAtDash());
    UsualText.check(text.indent <= indent);
    depth--;
    return new Sequence(entries, start, end);
  }

  private Node entry(int indent) {
    int dash = text.at;
    text.at++;
    text.passBlanks();
    return values.isAtKey() ? mapping(indent + text.at - dash) : values.onLine(indent);
  }

  private void enter() {
    UsualText.check(++depth < DEEPEST);
  }
}
