package org.imrletters.paper.style;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.imrletters.file.Bundled;
import org.imrletters.letter.ElementType;
import org.imrletters.paper.style.Look.PageLook;
import org.imrletters.paper.style.Styled.Siblings;

/**
 * The style sheet of a letter on paper, of the part of CSS that the library's own page layout prints. Immutable to its
 * users and safe for use by many threads.
 */
public final class StyleSheet {

  /** The file of the style sheet that says what paper needs and no pack should have to say. */
  public static final String PAPER = "paper.css";

  private final Styled root;
  /** The first page, and then a left and a right one. */
  private final List<PageLook> pages;

  private StyleSheet(StyleRules rules, StyleMistakes mistakes) {
    this.pages = IntStream.range(0, 3)
        .mapToObj(number -> LookMaker.page(Computed.of(rules.wonByPage(number), null, 0)))
        .toList();
    if (!pages.stream().allMatch(this::isLikeFirst) || innerWidth() <= 0 || innerHeight() <= 0) {
      mistakes.unprinted(rules.lastPage().start(), rules.lastPage().end(), "a page of another width, or without room,");
    }
    this.root = Styled.root(rules, innerWidth());
  }

  private boolean isLikeFirst(PageLook page) {
    PageLook first = pages.get(0);
    return page.width() == first.width() && page.height() == first.height()
        && Math.abs(page.innerWidth() - first.innerWidth()) < 0.001;
  }

  /**
   * The style sheet of letters on paper.
   *
   * @param family the font family of words that the style sheet leads nowhere
   * @param css what the letters' pack says of their look
   * @param mistakes takes each thing in it that is wrong or not printed
   */
  public static StyleSheet of(String family, String css, Consumer<StyleMistake> mistakes) {
    StyleMistakes found = new StyleMistakes(css, true);
    StyleSheet sheet = read(family, css, Set.of(), found);
    found.found().forEach(mistakes);
    return sheet;
  }

  /**
   * Everything that is wrong with the style sheet of a pack, in the order of its text.
   *
   * @param classes the classes that templates of the pack may give, and the names of its sections
   * @param own whether the library's own layout prints the pack's letters, and not openhtmltopdf
   */
  public static List<StyleMistake> mistakes(String css, Set<String> classes, boolean own) {
    StyleMistakes found = new StyleMistakes(css, own);
    Set<String> all = new TreeSet<>(classes);
    all.addAll(Subject.CLASSES);
    read("serif", css, all, found);
    return List.copyOf(found.found());
  }

  private static StyleSheet read(String family, String css, Set<String> classes, StyleMistakes mistakes) {
    StyleRules rules = new StyleRules(family);
    for (String name : List.of("basic.css", PAPER)) {
      String sheet = Bundled.text(StyleSheet.class, name);
      new SheetReader(name.equals("basic.css"), Set.of(), new StyleMistakes(sheet, true), rules).read(sheet);
    }
    new SheetReader(false, classes, mistakes, rules).read(css);
    rules.sort();
    return new StyleSheet(rules, mistakes);
  }

  /** The page of this number, from 0. */
  public PageLook page(int number) {
    return pages.get(number < pages.size() ? number : 2 - number % 2);
  }

  /** How long lines are on every page, in points: they are broken before they have one. */
  public double innerWidth() {
    return pages.get(0).innerWidth();
  }

  /** How much room the lowest page has for words, from its upper to its lower margin, in points. */
  public double innerHeight() {
    return pages.stream().mapToDouble(PageLook::innerHeight).min().orElseThrow();
  }

  /** The element that holds all others, {@code html}; in it stands {@code body}. */
  public Styled root() {
    return root;
  }

  /** The element of what is printed, before which a letter's head stands. */
  public Styled body() {
    Siblings children = root.children(2);
    children.skip();
    return children.next(ElementType.BODY.tag(), "");
  }

  /**
   * How a line at the head or the foot of pages looks.
   *
   * @param name its class, such as {@code footer-left}
   */
  public Look marginLine(String name) {
    return body().children(1).next(ElementType.MARGIN_LINE.tag(), name).look();
  }

  /** How a paragraph of this class looks that is alone in the section of this name. */
  public Look paragraph(String section, String style) {
    Styled main = body().children(1).next(ElementType.MAIN.tag(), "");
    Styled its = main.children(1).next(ElementType.SECTION.tag(), section);
    return its.children(1).next(ElementType.PARAGRAPH.tag(), style).look();
  }

  /**
   * Something in a style sheet that is wrong.
   *
   * @param code the stable name of the mistake: {@code forbidden-in-style}, {@code outsize-in-style}, {@code
   *     unknown-in-style} or {@code style-not-printed}
   * @param offset where it begins in the style sheet
   * @param length how many characters it is long
   * @param message what is wrong
   * @param help makes its hint: of thousands of mistakes, few are told
   */
  public record StyleMistake(String code, int offset, int length, String message, Supplier<String> help) {

    /** What to do about it. */
    public String hint() {
      return help.get();
    }
  }
}
