package org.imrletters.paper.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The style sheets of a letter, of the part of CSS 2.1 that its own page layout follows.
 *
 * <p>They are understood in full or not at all: a sheet that says anything beyond that part is refused, however little
 * depends on it. Immutable to its users and safe for use by many threads.
 */
public final class StyleSheet {

  private static final String BASIC = basic();

  private final Element root;
  private final PageLook page;
  private final PageLook firstPage;
  private final Face pageFace;

  private StyleSheet(Rules rules) {
    Computed pages = Computed.of(rules.wonByPage(false), null, 0, 0);
    this.page = Looks.page(pages);
    this.pageFace = Looks.face(pages);
    this.firstPage = Looks.page(Computed.of(rules.wonByPage(true), null, 0, 0));
    this.root = Element.root(rules, room());
  }

  /**
   * Understands style sheets, of which a later one wins over an earlier one; empty where one of them says anything that
   * is not understood.
   */
  public static Optional<StyleSheet> of(List<String> sheets) {
    try {
      return Optional.of(read(sheets));
    } catch (NotUnderstood beyond) {
      return Optional.empty();
    }
  }

  /** The first thing in these style sheets that is not understood, in words; empty where all is. */
  public static Optional<String> beyond(List<String> sheets) {
    try {
      read(sheets);
      return Optional.empty();
    } catch (NotUnderstood beyond) {
      return Optional.ofNullable(beyond.getMessage());
    }
  }

  private static StyleSheet read(List<String> sheets) {
    Rules rules = new Rules();
    SheetReader.read(BASIC, true, new Together(), rules);
    Together together = new Together();
    for (String sheet : sheets) {
      SheetReader.read(sheet, false, together, rules);
    }
    together.check();
    rules.sort();
    return new StyleSheet(rules);
  }

  /** The page of this number, from 0. */
  public PageLook page(int number) {
    return number == 0 ? firstPage : page;
  }

  /** How long lines are on every page, in points: they are broken before they have one. */
  public double innerWidth() {
    return page.innerWidth();
  }

  /** How much room the lowest page has for words, from its upper to its lower margin, in points. */
  public double innerHeight() {
    return Math.min(firstPage.innerHeight(), page.innerHeight());
  }

  /** The letters of what stands in the margins of a page. */
  public Face pageFace() {
    return pageFace;
  }

  /** The element that holds all others, {@code html}; in it stands {@code body}. */
  public Styled root() {
    return root;
  }

  // A letter's words run from page to page, so each must have the same room between its sides.
  private double room() {
    boolean alike = page.width() == firstPage.width() && page.height() == firstPage.height()
        && page.innerWidth() == firstPage.innerWidth();
    if (!alike || innerWidth() <= 0 || innerHeight() <= 0) {
      throw new NotUnderstood("pages of several widths, or without room");
    }
    return innerWidth();
  }

  private static String basic() {
    try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("basic.css"), "basic.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
