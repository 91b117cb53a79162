package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.imrletters.letter.Inline;

/** Writes words, attributes and elements of HTML so that none can be taken for another. */
final class HtmlText {

  private HtmlText() {}

  /** The words with what is bold in {@code strong} and what is italic in {@code em}. */
  static String of(List<Inline> words) {
    return words.stream().map(HtmlText::of).collect(Collectors.joining());
  }

  private static String of(Inline part) {
    if (part instanceof Inline.Run run) {
      String words = escaped(run.text());
      String emphasized = run.emphasized() ? "<em>" + words + "</em>" : words;
      return run.strong() ? "<strong>" + emphasized + "</strong>" : emphasized;
    }
    return "<br/>";
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
