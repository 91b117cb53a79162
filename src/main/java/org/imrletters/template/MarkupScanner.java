package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.imrletters.template.Markup.Kind;
import org.imrletters.template.Markup.Mistake;
import org.imrletters.template.Markup.Token;

/**
 * Takes markup apart into tags and words.
 *
 * <p>Not an XML parser, on purpose: it knows no document types, no entities of a document's own, no processing
 * instructions and no attribute but {@code class} and a link's address, so there is nothing in it to be abused.
 */
final class MarkupScanner {

  private final String markup;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  /** Where the last tag ends: behind it there is none to look for. */
  private final int lastEnd;

  private int at;

  private MarkupScanner(String markup) {
    this.markup = markup;
    this.lastEnd = markup.lastIndexOf('>');
  }

  /** Takes this markup apart, as far as it goes. */
  static Markup scan(String markup) {
    return new MarkupScanner(markup).scan();
  }

  private Markup scan() {
    while (at < markup.length()) {
      if (markup.charAt(at) == '<') {
        tag();
      } else {
        words();
      }
    }
    return new Markup(tokens, mistakes);
  }

  private void words() {
    int end = markup.indexOf('<', at);
    end = end < 0 ? markup.length() : end;
    String raw = markup.substring(at, end);
    tokens.add(new Token(Kind.WORDS, Entities.resolve(raw, at, mistakes), at));
    at = end;
  }

  private void tag() {
    int start = at;
    int end = at < lastEnd ? markup.indexOf('>', at) : -1;
    boolean closing = start + 1 < end && markup.charAt(start + 1) == '/';
    int nameStart = closing ? start + 2 : start + 1;
    String name = end < 0 ? "" : name(nameStart, end);
    at = end < 0 ? start + 1 : end + 1;
    if (name.isEmpty()) {
      at = start + 1;
      mistake("stray-markup", start, 1, "'<' does not start a tag here", "write &lt; for the character itself");
    } else if (!Vocabulary.TAGS.contains(name)) {
      mistake("unknown-tag", start, at - start, "<" + name + "> is not a tag of letters", tagsHint(name));
    } else if (closing) {
      tokens.add(new Token(Kind.CLOSE, name, start));
    } else {
      open(name, markup.substring(nameStart + name.length(), end), start);
    }
  }

  private void open(String name, String rest, int start) {
    boolean empty = rest.endsWith("/");
    Attributes attributes = Attributes.of(name, empty ? rest.substring(0, rest.length() - 1) : rest,
        start + 1 + name.length(), mistakes);
    tokens.add(new Token(Kind.OPEN, name, attributes.style(), attributes.link(), start));
    if (empty || name.equals("br")) {
      tokens.add(new Token(Kind.CLOSE, name, start));
    }
  }

  /** The name that a tag starts with; the vocabulary's own where it is one of those. */
  private String name(int from, int end) {
    int to = from;
    while (to < end && isNameCharacter(markup.charAt(to))) {
      to++;
    }
    for (String tag : Vocabulary.BY_USE) {
      if (tag.length() == to - from && markup.startsWith(tag, from)) {
        return tag;
      }
    }
    return markup.substring(from, to);
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == ':' || c == '!'
        || c == '?';
  }

  private static String tagsHint(String name) {
    if (name.startsWith("!--")) {
      return "write a comment as <#-- ... -->";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return Vocabulary.TAGS.contains(lower) ? "write it in small letters: <" + lower + ">"
        : "the tags are: " + String.join(" ", new TreeSet<>(Vocabulary.TAGS));
  }

  private void mistake(String code, int offset, int length, String message, String hint) {
    mistakes.add(new Mistake(code, offset, length, message, hint));
  }
}
