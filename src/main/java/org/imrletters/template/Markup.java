package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.letter.ElementType;
import org.imrletters.words.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Markup taken apart into tags and words.
 *
 * <p>Not by an XML parser, on purpose: it knows no document types, no entities of a document's own, no processing
 * instructions and no attribute but {@code class} and a link's address, so there is nothing in it to be abused; and it
 * tells all that is wrong, not the first of it.
 */
final class Markup {

  /** What a piece of markup is. */
  enum Kind {
    OPEN, CLOSE, WORDS
  }

  /**
   * A tag, or the words between two.
   *
   * @param kind what it is
   * @param type the element whose tag it is; null for words
   * @param text the tag's name, or the words with their entities resolved
   * @param attributes what stands in the tag
   * @param offset where it starts
   */
  record Token(Kind kind, @Nullable ElementType type, String text, Attributes attributes, int offset) {

    boolean opens(ElementType element) {
      return kind == Kind.OPEN && type == element;
    }

    boolean closes(ElementType element) {
      return kind == Kind.CLOSE && type == element;
    }

    String style() {
      return attributes.style();
    }
  }

  /**
   * Something that is not of letters.
   *
   * @param code the stable name of the mistake
   * @param offset where it starts
   * @param length how many characters it is long
   * @param message what is wrong
   * @param hint what to do about it
   */
  record Mistake(String code, int offset, int length, String message, String hint) {}

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9:!?-]*+");

  private final String markup;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  /** Where the last tag ends: behind it there is none to look for. */
  private final int lastEnd;

  private final Matcher name;
  private int at;

  private Markup(String markup) {
    this.markup = markup;
    this.name = NAME.matcher(markup);
    this.lastEnd = markup.lastIndexOf('>');
  }

  /** Takes this markup apart, as far as it goes. */
  static Markup of(String markup) {
    Markup scanned = new Markup(markup);
    while (scanned.at < markup.length()) {
      if (markup.charAt(scanned.at) == '<') {
        scanned.tag();
      } else {
        scanned.words();
      }
    }
    return scanned;
  }

  /** The tags and the words between them, in order. */
  List<Token> tokens() {
    return tokens;
  }

  /** What is not of letters, in order. */
  List<Mistake> mistakes() {
    return mistakes;
  }

  private void words() {
    int end = markup.indexOf('<', at);
    end = end < 0 ? markup.length() : end;
    String words = Entities.resolve(markup.substring(at, end), at, mistakes);
    tokens.add(new Token(Kind.WORDS, null, words, Attributes.NONE, at));
    at = end;
  }

  private void tag() {
    int start = at;
    int end = at < lastEnd ? markup.indexOf('>', at) : -1;
    boolean closing = start + 1 < end && markup.charAt(start + 1) == '/';
    int nameStart = closing ? start + 2 : start + 1;
    String name = end < 0 ? "" : name(nameStart, end);
    Optional<ElementType> type = ElementType.of(name).filter(ElementType::isWritten);
    at = name.isEmpty() ? start + 1 : end + 1;
    if (name.isEmpty()) {
      mistake("stray-markup", start, "'<' does not start a tag here", "write &lt; for the character itself");
    } else if (type.isEmpty()) {
      mistake("unknown-tag", start, "<" + name + "> is not a tag of letters", tagsHint(name));
    } else if (closing) {
      tokens.add(new Token(Kind.CLOSE, type.get(), name, Attributes.NONE, start));
    } else {
      open(type.get(), markup.substring(nameStart + name.length(), end), start);
    }
  }

  private void open(ElementType type, String rest, int start) {
    boolean empty = rest.endsWith("/");
    Attributes attributes = Attributes.of(type, empty ? rest.substring(0, rest.length() - 1) : rest,
        start + 1 + type.tag().length(), mistakes);
    tokens.add(new Token(Kind.OPEN, type, type.tag(), attributes, start));
    if (empty || type.held().isEmpty()) {
      tokens.add(new Token(Kind.CLOSE, type, type.tag(), Attributes.NONE, start));
    }
  }

  /** The name that a tag starts with. */
  private String name(int from, int end) {
    return name.region(from, end).lookingAt() ? name.group() : "";
  }

  private static String tagsHint(String name) {
    if (name.startsWith("!--")) {
      return "write a comment as <#-- ... -->";
    }
    List<String> tags = ElementType.tags(ElementType::isWritten);
    String lower = name.toLowerCase(Locale.ROOT);
    return tags.contains(lower) ? "write it in small letters: <" + lower + ">"
        : Suggestion.nearest(name, tags).map(near -> "did you mean <" + near + ">? ").orElse("") + "the tags are: "
            + String.join(" ", tags);
  }

  private void mistake(String code, int start, String message, String hint) {
    mistakes.add(new Mistake(code, start, at - start, message, hint));
  }
}
