package org.imrletters.paper.style;

import org.imrletters.paper.style.CssScanner.Kind;

/** Reads for which media a part of a style sheet is (CSS 2.1, section 7.2.1). */
final class Media {

  private final CssScanner css;
  private boolean print;
  private boolean conditional;

  private Media(CssScanner css) {
    this.css = css;
  }

  /** Reads up to the brace that follows; whether pages are among them. */
  static boolean printed(CssScanner css) {
    Media media = new Media(css);
    do {
      media.one();
    } while (css.taken(","));
    if (media.print && media.conditional) {
      throw new NotUnderstood("conditions for pages");
    }
    return media.print;
  }

  private void one() {
    String medium = css.word();
    boolean only = medium.equals("only");
    switch (only ? css.word() : medium) {
      case "print", "all" -> print = true;
      case "screen", "speech", "aural", "braille", "embossed", "handheld", "projection", "tty", "tv" -> {}
      default -> throw new NotUnderstood("the medium '" + medium + "'");
    }
    conditional |= only;
    while (!css.is(",") && !css.is("{")) {
      if (css.kind() == Kind.END || css.is("}")) {
        throw css.unexpected();
      }
      conditional = true;
      css.next();
    }
  }
}
