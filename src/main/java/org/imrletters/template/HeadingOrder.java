package org.imrletters.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.template.Markup.Mistake;

/** Sees to it that no heading of an item comes before the first heading of a section, over the whole of a letter. */
final class HeadingOrder {

  private static final Pattern HEADING = Pattern.compile("<h([23])\\b");

  private boolean begun;

  /** The mistake in what the next section's template wrote, if there is one. */
  Optional<Mistake> check(String markup) {
    if (begun) {
      return Optional.empty();
    }
    Matcher heading = HEADING.matcher(markup);
    if (!heading.find()) {
      return Optional.empty();
    }
    begun = true;
    return heading.group(1).equals("2") ? Optional.empty()
        : Optional.of(new Mistake("misplaced-markup", heading.start(), 4, "<h3> comes before any <h2> of the letter",
            "a letter's headings begin with <h2>; readers by ear find their way by them"));
  }
}
