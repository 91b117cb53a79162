package org.imrletters.render;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Image;
import org.imrletters.letter.LetterElements;
import org.imrletters.letter.Ties;

/**
 * Writes elements as HTML, so that no words can be taken for markup: a block a line, what stands inside another
 * indented.
 */
final class HtmlElements extends LetterElements<String> {

  /** The lines of these blocks. */
  List<String> lines(List<Block> blocks) {
    return lines(all(blocks).stream());
  }

  @Override
  protected String element(ElementType type, Map<String, String> attributes, List<String> content) {
    return String.join("\n", element(type.tag() + said(attributes), lines(content.stream())));
  }

  private static List<String> lines(Stream<String> parts) {
    return parts.flatMap(String::lines).toList();
  }

  @Override
  protected String line(ElementType type, Map<String, String> attributes, List<String> content) {
    String start = "<" + type.tag() + said(attributes);
    return type == ElementType.LINE_BREAK || type == ElementType.PICTURE ? start + "/>"
        : start + ">" + String.join("", content) + "</" + type.tag() + ">";
  }

  /** The picture is in the page, so that nothing has to be fetched; a style sheet may make it smaller in a narrow window. */
  @Override
  protected Map<String, String> picture(Image image) {
    return attributes("style", String.format(Locale.ROOT, "width: %.2fpt", image.width()), "src",
        "data:" + image.kind().mediaType() + ";base64," + Base64.getEncoder().encodeToString(image.bytes()));
  }

  /** With no-break spaces where a line does not part the words. */
  @Override
  protected String text(String words) {
    return escaped(Ties.held(words));
  }

  /** Attributes as they stand in a tag, each with a blank before it. */
  static String said(String... namesAndValues) {
    return said(attributes(namesAndValues));
  }

  private static String said(Map<String, String> attributes) {
    return attributes.entrySet()
        .stream()
        .map(one -> " " + one.getKey() + "=\"" + escaped(one.getValue()) + "\"")
        .collect(Collectors.joining());
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
