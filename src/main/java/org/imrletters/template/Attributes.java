package org.imrletters.template;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.template.Markup.Mistake;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a tag behind its name: {@code class} and nothing else. */
final class Attributes {

  private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?");

  private static final String CLASS = " class=\"";

  private Attributes() {}

  /** The tag's class, empty for none; whatever else stands there is added to the mistakes. */
  static String style(String attributes, int offset, List<Mistake> mistakes) {
    String usual = usual(attributes);
    if (usual != null) {
      return usual;
    }
    Matcher each = ATTRIBUTE.matcher(attributes);
    String style = "";
    int read = 0;
    while (each.lookingAt()) {
      style = one(each, offset, style, mistakes);
      read = each.end();
      each.region(read, attributes.length());
    }
    if (!attributes.substring(read).isBlank()) {
      mistakes.add(unreadable(attributes.substring(read), offset + read));
    }
    return style;
  }

  /** The class where the tag is written as nearly all are, at a fraction of what a pattern takes; null if it is not. */
  private static @Nullable String usual(String attributes) {
    if (attributes.isEmpty()) {
      return "";
    }
    if (!attributes.startsWith(CLASS) || !attributes.endsWith("\"")) {
      return attributes.isBlank() ? "" : null;
    }
    String value = attributes.substring(CLASS.length(), Math.max(CLASS.length(), attributes.length() - 1));
    return Vocabulary.CLASSES.contains(value) ? value : null;
  }

  private static String one(Matcher attribute, int offset, String style, List<Mistake> mistakes) {
    String name = attribute.group(1);
    String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
    int start = offset + attribute.start(1);
    int length = attribute.end() - attribute.start(1);
    if (value == null || !name.equals("class")) {
      mistakes.add(
          new Mistake("unknown-attribute", start, length, "'" + shown(name) + "' is not an attribute of letters",
              "the only attribute is class; looks belong into letter.css"));
      return style;
    }
    if (!Vocabulary.CLASSES.contains(value)) {
      mistakes.add(unknownClass(value, start, length));
      return style;
    }
    return value;
  }

  private static Mistake unknownClass(String value, int start, int length) {
    if (value.indexOf(Mask.VALUE) >= 0) {
      return new Mistake("value-in-tag", start, length, "a value of the case stands inside a tag",
          "choose between two whole tags with <#if> instead");
    }
    return new Mistake("unknown-class", start, length, "'" + value + "' is not a class of letters",
        "the classes are: " + String.join(" ", new TreeSet<>(Vocabulary.CLASSES)));
  }

  private static Mistake unreadable(String rest, int offset) {
    int blanks = rest.length() - rest.stripLeading().length();
    return new Mistake("unknown-attribute", offset + blanks, Math.max(1, rest.strip().length()),
        "'" + shown(rest.strip()) + "' cannot be read as an attribute", "write class=\"name\"");
  }

  private static String shown(String text) {
    return text.replace(Mask.VALUE, '.');
  }
}
