package org.imrletters.paper.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrletters.paper.style.CssScanner.Kind;

/** Reads a selector. */
final class SelectorReader {

  private final CssScanner css;

  SelectorReader(CssScanner css) {
    this.css = css;
  }

  /** Reads up to the comma or the brace that follows. */
  Selector read() {
    List<Selector.Step> steps = new ArrayList<>();
    steps.add(step(false));
    while (!css.is(",") && !css.is("{")) {
      boolean child = css.is(">");
      if (!child && !css.apart() || steps.size() == Selector.MOST_STEPS) {
        throw css.unexpected();
      }
      if (child) {
        css.next();
      }
      steps.add(step(child));
    }
    return new Selector(List.copyOf(steps));
  }

  private Selector.Step step(boolean child) {
    String tag = "";
    boolean said = css.is("*") || css.kind() == Kind.WORD;
    if (css.kind() == Kind.WORD) {
      tag = tag();
    } else if (said) {
      css.next();
    }
    List<String> styles = new ArrayList<>(1);
    boolean first = false;
    while ((css.is(".") || css.is(":")) && !(said && css.apart())) {
      said = true;
      boolean style = css.is(".");
      css.next();
      if (css.apart() || css.kind() != Kind.WORD) {
        throw css.unexpected();
      }
      if (style) {
        styles.add(css.text());
      } else if (css.text().toLowerCase(Locale.ROOT).equals("first-child")) {
        first = true;
      } else {
        throw css.unexpected();
      }
      css.next();
    }
    if (!said) {
      throw css.unexpected();
    }
    return new Selector.Step(tag, List.copyOf(styles), first, child);
  }

  // In a page's document tags are in small letters, and others name nothing; in a browser they do.
  private String tag() {
    String written = css.text();
    if (!written.equals(css.word())) {
      throw new NotUnderstood("the selector '" + written + "'");
    }
    return written;
  }
}
