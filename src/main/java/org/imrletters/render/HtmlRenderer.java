package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Section;

/**
 * Prints a letter as one page of HTML that needs nothing beside itself.
 *
 * <p>The page is HTML5 that an XML parser can read too. It runs no script and names no other file; should a style sheet
 * name one, the page's own content security policy forbids a browser to fetch it. Sections are named by their headings
 * for those who read with a screen reader. The footer is furniture of the paper and not printed.
 */
public final class HtmlRenderer {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

  private HtmlRenderer() {}

  /**
   * The letter as a whole page; its lines end by {@code \n}.
   *
   * @param css the style sheet of the pack, put into the page as it is, except that it cannot end its own element
   */
  public static String render(Letter letter, String css) {
    List<String> lines = new ArrayList<>();
    lines.add("<!DOCTYPE html>");
    lines.add("<html lang=\"" + HtmlElements.escaped(letter.language()) + "\">");
    lines.addAll(HtmlElements.element("head", head(letter, css)));
    lines.add("<body>");
    lines.addAll(HtmlElements.element(ElementType.MAIN.tag(), sections(letter)));
    lines.add("</body>");
    lines.add("</html>");
    return String.join("\n", lines) + "\n";
  }

  private static List<String> head(Letter letter, String css) {
    return List.of("<meta charset=\"utf-8\"/>",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
        "<title>" + HtmlElements.escaped(letter.title()) + "</title>",
        "<meta name=\"author\" content=\"" + HtmlElements.escaped(letter.organization()) + "\"/>",
        "<style>\n" + contained(css).strip() + "\n</style>");
  }

  /** A style sheet that cannot end its element: CSS reads the escape as the character that it stands for. */
  private static String contained(String css) {
    return css.replace("\r\n", "\n").replace("</", "\\3c /");
  }

  private static List<String> sections(Letter letter) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (Section section : letter.sections()) {
      lines.addAll(section(section, "section-" + ++number));
    }
    return lines;
  }

  /** A section named by its heading, or a plain division where it has none: an unnamed section helps nobody. */
  private static List<String> section(Section section, String id) {
    HtmlElements elements = new HtmlElements();
    List<Block> blocks = section.blocks();
    String style = HtmlElements.said("class", section.name());
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Heading heading)) {
      return HtmlElements.element("div" + style, elements.lines(blocks));
    }
    List<String> lines = new ArrayList<>();
    lines.add(elements.heading(heading, id));
    lines.addAll(elements.lines(blocks.subList(1, blocks.size())));
    return HtmlElements.element(ElementType.SECTION.tag() + style + HtmlElements.said("aria-labelledby", id), lines);
  }
}
