package org.imrletters.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.template.Markup.Mistake;

/** Looks through a style sheet: it may not fetch anything, change the words, or end the element that it
 * stands in. */
final class StyleCheck {

  /**
   * A backslash too: it would be another way to spell each of the others (CSS 2.1, section 4.1.3). Fonts come with the
   * pack; what starts with -fs- is the page layout's own, and leads past the letter.
   */
  private static final Pattern FETCHING = Pattern
      .compile("url\\s*\\(|image(?:-set)?\\s*\\(|src\\s*\\(|attr\\s*\\(|element\\s*\\("
          + "|expression\\s*\\(|@import|@font-face|@charset|@namespace"
          + "|-fs-[a-z-]*|<|\\\\|[\\x00-\\x08\\x0B\\x0E-\\x1F]", Pattern.CASE_INSENSITIVE);

  /** What would add words, take them away, or say them in other letters than text does. */
  private static final Pattern REWORDING = Pattern.compile(
      "(?<![a-z-])(?:content|text-transform|visibility|opacity|position|clip|overflow|quotes|text-indent)\\s*:"
          + "|display\\s*:\\s*none"
          + "|(?<![a-z-])(?:font-size|line-height|max-height|height|width)\\s*:\\s*0(?![.0-9]*[1-9])|:\\s*transparent",
      Pattern.CASE_INSENSITIVE);

  /** Paper, margins and letters of such sizes leave no room for words, or fill a book with them. */
  private static final Pattern OUTSIZE = Pattern.compile(
      "[0-9]{4,}+(?:pt|px|mm|%|cm|in|pc|em|ex|rem)?"
          + "|[0-9][0-9.]*e[0-9+-]+|(?<![0-9.])[0-9]{2,3}(?:\\.[0-9]*)?(?:in|cm)\\b"
          + "|(?<![0-9.])[0-9]{3}(?:\\.[0-9]*)?(?:pc|em|ex|rem)\\b|-[0-9.]+(?:[a-z]+|%)"
          + "|(?<![a-z-])size\\s*:(?!\\s*(?:letter|legal|a4)(?:\\s+(?:portrait|landscape))?\\s*[;}])[^;}]*",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{3,8}+");

  private StyleCheck() {}

  /** Everything in this style sheet that is not of letters, in the order of its text. */
  static List<Diagnostic> check(SourceText css) {
    String code = COLOR.matcher(withoutComments(css.text())).replaceAll(color -> " ".repeat(color.group().length()));
    List<Diagnostic> found = new ArrayList<>();
    found.addAll(
        told(css, FETCHING.matcher(css.text()), "forbidden-in-style", " is not allowed in a letter's style sheet",
            "a letter fetches nothing: its fonts and images come with the pack, and characters are"
                + " typed as they are"));
    found.addAll(told(css, REWORDING.matcher(code), "forbidden-in-style", " is not allowed in a letter's style sheet",
        "a style sheet says how words look; which words there are is for the templates alone"));
    found.addAll(told(css, OUTSIZE.matcher(code), "outsize-in-style", " is no size for a letter",
        "sizes have up to three digits and no minus, those in inches and cm one, in em two;"
            + " paper is letter, legal or a4"));
    return found;
  }

  /** Each comment as blanks, so that everything else keeps its place. */
  private static String withoutComments(String css) {
    StringBuilder code = new StringBuilder(css);
    for (int start = css.indexOf("/*"); start >= 0;) {
      int close = css.indexOf("*/", start + 2);
      int end = close < 0 ? css.length() : close + 2;
      code.replace(start, end, " ".repeat(end - start));
      start = close < 0 ? -1 : css.indexOf("/*", end);
    }
    return code.toString();
  }

  private static List<Diagnostic> told(SourceText css, Matcher each, String code, String why, String hint) {
    return each.results()
        .limit(TemplateLanguage.MOST_MISTAKES)
        .map(found -> css.tell(
            new Mistake(code, found.start(), found.group().length(), "'" + found.group().strip() + "'" + why, hint)))
        .toList();
  }
}
