package org.imrletters.yaml;

import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.yaml.YamlNode.Entry;
import org.imrletters.yaml.YamlNode.Mapping;
import org.imrletters.yaml.YamlNode.Scalar;
import org.imrletters.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Follows a field path down a tree of values, as far as it leads. */
final class Lookup {

  private final String path;
  private int at;
  private YamlNode node;
  private @Nullable Scalar key;
  private boolean lost;

  private Lookup(YamlNode root, String path) {
    this.node = root;
    this.path = path;
  }

  static Lookup of(YamlNode root, FieldPath path) {
    Lookup lookup = new Lookup(root, path.text());
    while (!lookup.lost && lookup.at < lookup.path.length()) {
      lookup.step();
    }
    return lookup;
  }

  /** The value, or the nearest one around it. */
  YamlNode node() {
    return node;
  }

  /** Whether the value itself was found. */
  boolean isExact() {
    return !lost;
  }

  /** Where to point: at the value; at its name where nothing was typed behind it. */
  Location place(SourceFile file) {
    if (node instanceof Scalar scalar && scalar.start() == scalar.end() && key != null) {
      return name(file);
    }
    return file.location(node.shownAt(file), node.end());
  }

  /** Where the name in front of the value stands; the value's place where it has none. */
  Location name(SourceFile file) {
    return key == null ? place(file) : file.location(key.start(), key.end());
  }

  private void step() {
    if (path.charAt(at) == '[') {
      int close = path.indexOf(']', at);
      lost = close < 0 || !entry(path.substring(at + 1, close));
      at = close + 1;
    } else {
      int start = path.charAt(at) == '.' ? at + 1 : at;
      int end = start;
      while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
        end++;
      }
      lost = !field(path.substring(start, end));
      at = end;
    }
  }

  /** A single value stands for a list of one, so its first entry is the value. */
  private boolean entry(String index) {
    if (!(node instanceof Sequence sequence)) {
      return index.equals("0");
    }
    int number = number(index);
    if (number < 0 || number >= sequence.entries().size()) {
      return false;
    }
    node = sequence.entries().get(number);
    key = null;
    return true;
  }

  private boolean field(String name) {
    Entry entry = node instanceof Mapping mapping ? mapping.entries().get(name) : null;
    if (entry == null) {
      return false;
    }
    node = entry.value();
    key = entry.key();
    return true;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 6) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return digits.isEmpty() ? -1 : number;
  }
}
