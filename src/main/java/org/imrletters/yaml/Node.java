package org.imrletters.yaml;

import java.util.List;
import java.util.Map;

/** A value of a file: what was typed, and between which offsets of the text. */
sealed interface Node {

  /** The offset of its first character. */
  int start();

  /** The offset behind its last character. */
  int end();

  /** What a reader would call it. */
  String words();

  /** How a text was written down. */
  enum Style {
    /** Without quotes. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** As a block under {@code |} or {@code >}. */
    BLOCK
  }

  /** A text, a number, a date: whatever is one value. */
  record Scalar(String text, Style style, int start, int end) implements Node {

    /** Whether nothing was given: nothing typed, or YAML's words for nothing. */
    boolean isAbsent() {
      return style == Style.PLAIN && switch (text) {
        case "", "~", "null", "Null", "NULL" -> true;
        default -> false;
      };
    }

    @Override
    public String words() {
      return isAbsent() ? "nothing" : "a text";
    }
  }

  /** A list. */
  record Sequence(List<Node> entries, int start, int end) implements Node {

    @Override
    public String words() {
      return "a list";
    }
  }

  /** A group of fields, by name, in the order of the file. */
  record Mapping(Map<String, Entry> entries, int start, int end) implements Node {

    @Override
    public String words() {
      return "a group of fields";
    }
  }

  /** A name and what stands under it. */
  record Entry(Scalar key, Node value) {}

  /** Something that was refused, and complained about, already. */
  record Refused(int start, int end) implements Node {

    @Override
    public String words() {
      return "something else";
    }
  }
}
