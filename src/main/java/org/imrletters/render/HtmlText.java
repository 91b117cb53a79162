package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Inline;
import org.imrletters.letter.Ties;

/** Writes words, attributes and elements of HTML so that none can be taken for another. */
final class HtmlText implements Inline.Visitor<String> {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private static final HtmlText WRITER = new HtmlText();

  private HtmlText() {}

  /** The words with what is bold in {@code strong}, what is italic in {@code em} and what leads elsewhere in {@code a}. */
  static String of(List<Inline> words) {
    StringBuilder html = new StringBuilder(256);
    for (Inline.Passage passage : Inline.passages(words)) {
      String attributes = attribute("href", passage.link()) + attribute("lang", passage.language());
      String tag = attributes.isEmpty() ? "" : passage.link().isEmpty() ? "span" : "a";
      html.append(tag.isEmpty() ? "" : "<" + tag + attributes + ">");
      passage.parts().forEach(part -> html.append(part.accept(WRITER)));
      html.append(tag.isEmpty() ? "" : "</" + tag + ">");
    }
    return html.toString();
  }

  @Override
  public String run(Inline.Run run) {
    String words = escaped(tied(run.text()));
    String emphasized = run.emphasized() ? within(ElementType.EMPHASIS, words) : words;
    return run.strong() ? within(ElementType.STRONG, emphasized) : emphasized;
  }

  private static String within(ElementType type, String words) {
    return "<" + type.tag() + ">" + words + "</" + type.tag() + ">";
  }

  @Override
  public String lineBreak(Inline.Break end) {
    return "<" + ElementType.LINE_BREAK.tag() + "/>";
  }

  /** The words with no-break spaces where a line does not part them. */
  private static String tied(String text) {
    StringBuilder tied = new StringBuilder(text);
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      tied.setCharAt(space, Ties.hold(text, space) ? NO_BREAK_SPACE : ' ');
    }
    return tied.toString();
  }

  /** The text with every character that HTML reads as markup, in words or in a quoted attribute, as its name. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  /** An attribute with a space before it; nothing for an empty value. */
  static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
  }

  /** An element around indented lines; {@code tag} is its name with its attributes. */
  static List<String> element(String tag, List<String> content) {
    List<String> lines = new ArrayList<>();
    lines.add("<" + tag + ">");
    content.forEach(line -> lines.add("  " + line));
    lines.add("</" + tag.split(" ", 2)[0] + ">");
    return lines;
  }
}
