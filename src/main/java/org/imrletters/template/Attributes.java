package org.imrletters.template;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.template.Markup.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a tag behind its name: {@code class}, and in a link its address as {@code href}; nothing else.
 *
 * @param style the tag's class; empty for none
 * @param link the address that it leads to; empty for none
 */
record Attributes(String style, String link) {

  private static final Attributes NONE = new Attributes("", "");

  private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?");

  private static final String CLASS = " class=\"";

  /** The attributes of a tag of this name; what is wrong with them is added to the mistakes. */
  static Attributes of(String tag, String attributes, int offset, List<Mistake> mistakes) {
    boolean leads = tag.equals("a");
    Attributes usual = leads ? null : usual(attributes);
    if (usual != null) {
      return usual;
    }
    Matcher each = ATTRIBUTE.matcher(attributes);
    String style = "";
    String link = "";
    int known = mistakes.size();
    int read = 0;
    while (each.lookingAt()) {
      if (leads && each.group(1).equals("href")) {
        link = LinkAddress.read(value(each), offset + each.start(1), each.end() - each.start(1), mistakes);
      } else {
        style = style(each, leads, offset, style, mistakes);
      }
      read = each.end();
      each.region(read, attributes.length());
    }
    if (!attributes.substring(read).isBlank()) {
      mistakes.add(unreadable(attributes.substring(read), offset + read));
    }
    if (leads && link.isEmpty() && mistakes.size() == known) {
      mistakes.add(LinkAddress.missing(offset - "<a".length(), "<a".length() + attributes.length() + 1));
    }
    return new Attributes(style, link);
  }

  /** Those of a tag that is written as nearly all are, at a fraction of what a pattern takes; null if it is not. */
  private static @Nullable Attributes usual(String attributes) {
    if (attributes.isEmpty()) {
      return NONE;
    }
    if (!attributes.startsWith(CLASS) || !attributes.endsWith("\"")) {
      return attributes.isBlank() ? NONE : null;
    }
    String value = attributes.substring(CLASS.length(), Math.max(CLASS.length(), attributes.length() - 1));
    return Vocabulary.CLASSES.contains(value) ? new Attributes(value, "") : null;
  }

  private static @Nullable String value(Matcher attribute) {
    return attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
  }

  private static String style(Matcher attribute, boolean leads, int offset, String style, List<Mistake> mistakes) {
    String name = attribute.group(1);
    String value = value(attribute);
    int start = offset + attribute.start(1);
    int length = attribute.end() - attribute.start(1);
    if (value == null || leads || !name.equals("class")) {
      mistakes
          .add(new Mistake("unknown-attribute", start, length, "'" + shown(name) + "' is not an attribute of letters",
              leads ? "the only attribute of a link is href, its address"
                  : "the only attribute is class; looks belong into letter.css"));
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
      return valueInTag(start, length, "choose between two whole tags with <#if> instead");
    }
    return new Mistake("unknown-class", start, length, "'" + value + "' is not a class of letters",
        "the classes are: " + String.join(" ", new TreeSet<>(Vocabulary.CLASSES)));
  }

  /** Of a value that would decide what a tag is. */
  static Mistake valueInTag(int start, int length, String hint) {
    return new Mistake("value-in-tag", start, length, "a value of the case stands inside a tag", hint);
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
