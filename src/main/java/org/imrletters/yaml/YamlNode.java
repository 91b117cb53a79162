package org.imrletters.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A value of a file: what was typed, and between which offsets of the text. */
sealed interface YamlNode {

  /** The offset of its first character. */
  int start();

  /** The offset behind its last character. */
  int end();

  /** Where to point at for it as a whole: at its first character, or at what stands for it. */
  default int shownAt(SourceFile file) {
    return start();
  }

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
  record Scalar(String text, Style style, int start, int end) implements YamlNode {

    /** What the core schema of YAML 1.2 resolves alike in every program, and an int holds. */
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    /** Whether nothing was given: nothing typed, or YAML's words for nothing. */
    boolean isAbsent() {
      return style == Style.PLAIN && switch (text) {
        case "", "~", "null", "Null", "NULL" -> true;
        default -> false;
      };
    }

    /** What other programs read it as, who take {@code 2016} for a number and {@code true} for a truth value. */
    Object value() {
      if (style == Style.PLAIN && (text.equals("true") || text.equals("false"))) {
        return text.equals("true");
      }
      return style == Style.PLAIN && NUMBER.matcher(text).matches() ? (Object) Integer.valueOf(text) : text;
    }

    /** Of a block its first word, of a value that is not there the sign before it. */
    @Override
    public int shownAt(SourceFile file) {
      if (style == Style.BLOCK) {
        int at = Quoting.skipSpace(file.text(), file.lineEnd(start), end, "");
        return at < end ? at : start;
      }
      return start == end ? Math.max(0, start - 1) : start;
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> entries, int start, int end) implements YamlNode {}

  /** A group of fields, by name, in the order of the file. */
  record Mapping(Map<String, Entry> entries, int start, int end) implements YamlNode {

    /** What stands under other names than these. */
    Mapping without(Collection<String> names) {
      Map<String, Entry> rest = new LinkedHashMap<>(entries);
      rest.keySet().removeAll(names);
      return new Mapping(rest, start, end);
    }

    /** Lets what was typed under a misspelled name be found under the right one as well. */
    void alsoNamed(String name, Entry entry) {
      entries.put(name, entry);
    }
  }

  /** A name and what stands under it. */
  record Entry(Scalar key, YamlNode value) {}

  /** Something that was refused, and complained about, already. */
  record Refused(int start, int end) implements YamlNode {}
}
