package org.imrletters.paper.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imrletters.paper.style.CssToken.Kind;

/**
 * Gives a style sheet for the same letters in large print: no letters below 18 points, larger ones in proportion, as the
 * American Council of the Blind asks for. It changes sizes as they are written, so that every page layout and every browser
 * comes to the same.
 */
public final class LargePrint {

  /** In points. */
  private static final double SMALLEST = 18;

  /** What the most usual size, 12 points, becomes. */
  private static final double FACTOR = SMALLEST / 12;

  /** From one line to the next. */
  private static final double NEAREST = SMALLEST * 1.2;

  /** What holds where a style sheet says nothing; none of it is smaller than what it stands in. */
  private static final String UNSAID = "html, .header-left, .header-right, .footer-left, .footer-right "
      + "{ font-size: 18pt; } h5, h6 { font-size: 100%; } ";

  /** What the window of an envelope shows has the size that the post reads. */
  private static final String COVER_SHEET = " .cover { page-break-after: always; }"
      + " .cover > .addressee { font-size: 10pt; line-height: 9.3pt; }";

  private static final Set<String> WORDS = Set.of("xx-small", "x-small", "small", "medium", "large", "x-large",
      "xx-large", "initial", "unset", "revert");

  private final StringBuilder css;
  private int grown;

  private LargePrint(String css) {
    this.css = new StringBuilder(css);
  }

  /** The style sheet in large print. */
  public static String of(String css) {
    LargePrint large = new LargePrint(css);
    large.rules(CssParser.rules(css, unread -> {}));
    return UNSAID + large.css + COVER_SHEET;
  }

  private void rules(List<CssRule> rules) {
    rules.forEach(rule -> {
      rule.declarations().forEach(this::declaration);
      rules(rule.rules());
    });
  }

  private void declaration(CssRule.Declaration declaration) {
    List<CssToken> values = declaration.values();
    switch (declaration.name().lower()) {
      case "font-size" -> size(values.get(0));
      case "line-height" -> absolute(values.get(0), NEAREST);
      case "font" -> font(values);
      default -> {
        // of no size of letters
      }
    }
  }

  /** The first measure is the size, and behind a slash stands the height of lines. */
  private void font(List<CssToken> values) {
    for (int i = 0; i < values.size() - 1; i++) {
      CssToken value = values.get(i);
      if (value.is(Kind.NUMBER) && !value.text().isEmpty() || isSize(value)) {
        size(value);
        if (i + 2 < values.size() && values.get(i + 1).is("/")) {
          absolute(values.get(i + 2), NEAREST);
        }
        return;
      }
    }
  }

  private static boolean isSize(CssToken value) {
    return value.is(Kind.WORD) && (WORDS.contains(value.lower()) || value.isWord("smaller"));
  }

  private void size(CssToken value) {
    switch (value.is(Kind.NUMBER) ? value.lower() : isSize(value) ? "word" : "") {
      case "word" -> write(value, value.isWord("smaller") ? "100%" : large(Shorthands.size(value.lower()), SMALLEST));
      case "%" -> write(value, Math.max(100, value.number()) + "%");
      case "em" -> write(value, Math.max(1, value.number()) + "em");
      case "rem" -> write(value, large(12 * value.number(), SMALLEST));
      default -> absolute(value, SMALLEST);
    }
  }

  private void absolute(CssToken value, double least) {
    Double unit = value.is(Kind.NUMBER) ? Value.POINTS.get(value.lower()) : null;
    if (unit != null) {
      write(value, large(unit * value.number(), least));
    }
  }

  private static String large(double points, double least) {
    return String.format(Locale.ROOT, "%.2fpt", Math.max(least, FACTOR * points));
  }

  private void write(CssToken value, String text) {
    css.replace(value.start() + grown, value.end() + grown, text);
    grown += text.length() - (value.end() - value.start());
  }
}
