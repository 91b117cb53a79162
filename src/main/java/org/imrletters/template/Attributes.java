package org.imrletters.template;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.letter.ElementType;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.words.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a tag behind its name: {@code class}, the language of its words as {@code lang}, in a numbered list {@code
 * start}, or in a link its address as {@code href}; nothing else.
 *
 * @param style the tag's class; empty for none
 * @param link the address that it leads to, a page, a mailbox or a telephone as the template's owner wrote it; empty for
 *     none
 * @param start the number, or the small letter, of a numbered list's first point
 * @param lang the language of its words; empty for that of what stands around it
 */
record Attributes(String style, String link, String start, String lang) {

  static final Attributes NONE = new Attributes("", "", "1", "");

  private static final Pattern START = Pattern.compile("[0-9]{1,3}|[a-z]");

  private static final Pattern ATTRIBUTE = Pattern
      .compile("(?<!\\s)\\s++([^\\s=]++)(?:\\s*+=\\s*+(?:\"([^\"]*)\"|'([^']*)'))?");

  /** What an address may consist of (RFC 3986, 2), behind a scheme that a letter may lead to. */
  private static final Pattern ADDRESS = Pattern
      .compile("(?:https?://|mailto:|tel:)(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-Fa-f]{2})++");

  private static final String ADDRESS_HINT = "write it as https://www.dir.ca.gov, mailto:imr@example.org or"
      + " tel:+1-800-555-0100";

  /** The attributes of an element's tag; what is wrong with them is added to the mistakes. */
  static Attributes of(ElementType type, String attributes, int offset, List<Mistake> mistakes) {
    boolean leads = type == ElementType.LINK;
    if (attributes.isBlank() && !leads) {
      return NONE;
    }
    Matcher each = ATTRIBUTE.matcher(attributes);
    Attributes all = NONE;
    int known = mistakes.size();
    int read = 0;
    while (each.lookingAt()) {
      all = all.with(type, each, offset, mistakes);
      read = each.end();
      each.region(read, attributes.length());
    }
    if (!attributes.substring(read).isBlank()) {
      mistakes.add(unreadable(attributes.substring(read), offset + read));
    }
    if (leads && all.link.isEmpty() && mistakes.size() == known) {
      mistakes.add(nowhere(offset - "<a".length(), "<a".length() + attributes.length() + 1));
    }
    return all;
  }

  private Attributes with(ElementType type, Matcher attribute, int offset, List<Mistake> mistakes) {
    String name = attribute.group(1);
    String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
    int start = offset + attribute.start(1);
    int length = attribute.end() - attribute.start(1);
    boolean starts = value != null && (isOfCase(value) || START.matcher(value).matches());
    if (type == ElementType.NUMBERED_LIST && name.equals("start") && starts) {
      return new Attributes(style, link, value, lang);
    }
    if (type.takesLanguage() && name.equals("lang")) {
      return new Attributes(style, link, this.start, language(value, start, length, mistakes));
    }
    if (!name.equals(type.attribute())) {
      mistakes.add(unknown(type, name, start, length));
      return this;
    }
    return type == ElementType.LINK ? new Attributes(style, address(value, start, length, mistakes), this.start, lang)
        : new Attributes(style(value, start, length, mistakes), link, this.start, lang);
  }

  /** The language of its words where what stands around it is in this one. */
  String language(String around) {
    return lang.isEmpty() ? around : lang;
  }

  private static String language(@Nullable String value, int start, int length, List<Mistake> mistakes) {
    String tag = value == null ? "" : value;
    if (!tag.matches(PackLimits.LANGUAGE) && !isOfCase(tag)) {
      mistakes.add(new Mistake("malformed-name", start, length, "'" + tag + "' is not the name of a language",
          PackLimits.LANGUAGE_HINT));
    }
    return tag;
  }

  private static Mistake unknown(ElementType type, String name, int start, int length) {
    String hint = switch (type.attribute()) {
      case "" ->
          (type.takesLanguage() ? "its only one is lang; class stands in: " : "this tag has none; class stands in: ")
              + String.join(" ", ElementType.tags(other -> other.isWritten() && other.takesClass()));
      case "href" -> "the only attribute of a link is href, its address";
      default -> "the only attribute is class" + (type.takesLanguage() ? ", besides lang" : "")
          + "; looks belong into letter.css";
    };
    return new Mistake("unknown-attribute", start, length,
        "'" + shown(name) + "' is not an attribute of " + (name.equals("class") ? "<" + type.tag() + ">" : "letters"),
        hint);
  }

  private static String style(@Nullable String value, int start, int length, List<Mistake> mistakes) {
    String name = value == null ? "" : value;
    if (ElementType.CLASSES.contains(name)) {
      return name;
    }
    mistakes.add(isOfCase(name) ? valueInTag(start, length, "choose between two whole tags with <#if> instead")
        : new Mistake("unknown-class", start, length, "'" + name + "' is not a class of letters",
            Suggestion.nearest(name, ElementType.CLASSES).map(near -> "did you mean '" + near + "'? ").orElse("")
                + "the classes are: " + String.join(" ", new TreeSet<>(ElementType.CLASSES))));
    return "";
  }

  /** The address with its entities resolved; empty, and added to the mistakes, if it is none. */
  private static String address(@Nullable String raw, int start, int length, List<Mistake> mistakes) {
    if (raw == null || raw.isEmpty()) {
      mistakes.add(nowhere(start, length));
    } else if (isOfCase(raw)) {
      mistakes.add(valueInTag(start, length, "write the address out; where a link leads is the pack's to say"));
    } else {
      String address = Entities.resolve(raw, start, mistakes);
      if (ADDRESS.matcher(address).matches()) {
        return address;
      }
      mistakes.add(new Mistake("not-an-address", start, length, "'" + address + "' is no address that a link leads to",
          ADDRESS_HINT));
    }
    return "";
  }

  private static Mistake nowhere(int start, int length) {
    return new Mistake("not-an-address", start, length, "this link leads nowhere",
        "give it an address: <a href=\"https://...\">");
  }

  private static boolean isOfCase(String value) {
    return value.indexOf(TemplateLanguage.VALUE) >= 0;
  }

  /** Of a value that would decide what a tag is. */
  private static Mistake valueInTag(int start, int length, String hint) {
    return new Mistake("value-in-tag", start, length, "a value of the case stands inside a tag", hint);
  }

  private static Mistake unreadable(String rest, int offset) {
    int blanks = rest.length() - rest.stripLeading().length();
    return new Mistake("unknown-attribute", offset + blanks, Math.max(1, rest.strip().length()),
        "'" + shown(rest.strip()) + "' cannot be read as an attribute", "write class=\"name\"");
  }

  private static String shown(String text) {
    return text.replace(TemplateLanguage.VALUE, '.');
  }
}
