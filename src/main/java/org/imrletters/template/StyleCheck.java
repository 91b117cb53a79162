package org.imrletters.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.template.Markup.Mistake;

/** Looks through a style sheet: it may not fetch anything, and it may not end the element that it stands in. */
final class StyleCheck {

  /** A backslash too: it would be another way to spell each of the others (CSS 2.1, section 4.1.3). */
  private static final Pattern FORBIDDEN =
      Pattern.compile("url\\s*\\(|@import|@font-face|@charset|@namespace|expression\\s*\\(|<|\\\\", Pattern.CASE_INSENSITIVE);

  private StyleCheck() {}

  /** Everything in this style sheet that is not of letters, in the order of its text. */
  static List<Diagnostic> check(SourceText css) {
    Matcher each = FORBIDDEN.matcher(css.text());
    return each.results()
        .limit(TemplateLanguage.MOST_MISTAKES)
        .map(found -> css.tell(new Mistake("forbidden-in-style", found.start(), found.group().length(),
            "'" + found.group() + "' is not allowed in a letter's style sheet",
            "a letter fetches nothing: its fonts and images come with the pack, and characters are typed as they are")))
        .toList();
  }
}
