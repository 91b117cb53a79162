package org.imrletters.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.file.Bundled;
import org.imrletters.letter.Block;
import org.imrletters.letter.ElementType;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Section;

/**
 * Prints a letter as one page of HTML that needs nothing beside itself.
 *
 * <p>The page is HTML5 that an XML parser can read too. It runs no script and names no other file; should a style sheet
 * name one, the page's own content security policy forbids a browser to fetch it. Sections are named by their headings
 * for those who read with a screen reader. What stands at the head and the foot of pages is furniture of the paper: a
 * browser prints it there and shows it nowhere else.
 */
public final class HtmlRenderer {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

  private static final String WINDOW = Bundled.text(HtmlRenderer.class, "window.css");

  private static final String MARK = Bundled.text(HtmlRenderer.class, "mark.css");

  private HtmlRenderer() {}

  /**
   * The letter as a whole page; its lines end by {@code \n}.
   *
   * @param css the style sheet of the pack, put into the page as it is, except that it cannot end its own element
   * @param mark the word across each printed page of a draft
   */
  public static String render(Letter letter, String css, Optional<String> mark) {
    String sheets = WINDOW + "\n" + css.strip() + "\n\n" + margins(letter)
        + mark.map(word -> MARK.formatted(string(word))).orElse("");
    List<String> sections = sections(letter);
    List<String> lines = new ArrayList<>();
    lines.add("<!DOCTYPE html>");
    lines.add("<html lang=\"" + HtmlElements.escaped(letter.language()) + "\">");
    lines.addAll(HtmlElements.element("head", head(letter, title(letter, sections, mark), sheets)));
    lines.add("<body>");
    lines.addAll(HtmlElements.element(ElementType.MAIN.tag(), sections));
    lines.add("</body>");
    lines.add("</html>");
    return String.join("\n", lines) + "\n";
  }

  private static List<String> head(Letter letter, String title, String css) {
    return List.of("<meta charset=\"utf-8\"/>",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
        "<title>" + HtmlElements.escaped(title) + "</title>",
        "<meta name=\"author\" content=\"" + HtmlElements.escaped(letter.organization()) + "\"/>",
        "<style>\n" + contained(css).strip() + "\n</style>");
  }

  /** Tells the tabs of a browser apart: the case number stands first where the letter shows it, behind a draft's mark. */
  private static String title(Letter letter, List<String> sections, Optional<String> mark) {
    String lead = mark.map(word -> word + ": ").filter(letter.title()::startsWith).orElse("");
    String shown = String.join("\n", sections) + margins(letter);
    return letter.caseNumber()
        .filter(number -> shown.contains(HtmlElements.escaped(number)))
        .map(number -> lead + number + " - " + letter.title().substring(lead.length()))
        .orElse(letter.title());
  }

  /** What stands at the head of each printed page but the first, and at its foot. */
  private static String margins(Letter letter) {
    return margin("top-left", letter.head().left()) + margin("top-right", letter.head().right())
        + margin("bottom-left", letter.footer().left()) + margin("bottom-right", letter.footer().right());
  }

  private static String margin(String box, String text) {
    String content = Stream.of(text.split("(?=\\{pages?})|(?<=\\{pages?})"))
        .map(part -> part.matches("\\{pages?}") ? "counter(" + part.replaceAll("[{}]", "") + ")" : string(part))
        .collect(Collectors.joining(" "));
    String first = box.startsWith("top") ? "@page :first { @" + box + " { content: none; } }\n" : "";
    return text.isEmpty() ? "" : "@page { @" + box + " { content: " + content + "; } }\n" + first;
  }

  /** A string in a style sheet (CSS 2.1, section 4.3.7). */
  private static String string(String text) {
    return "\"" + text.replaceAll("[\"\\\\]", "\\\\$0").replaceAll("\\R", " ") + "\"";
  }

  /** A style sheet that cannot end its element: CSS reads the escape as the character that it stands for. */
  private static String contained(String css) {
    return css.replace("\r\n", "\n").replace("</", "\\3c /");
  }

  private static List<String> sections(Letter letter) {
    return IntStream.range(0, letter.sections().size())
        .mapToObj(i -> section(letter.sections().get(i), "section-" + (i + 1)))
        .flatMap(List::stream)
        .toList();
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
