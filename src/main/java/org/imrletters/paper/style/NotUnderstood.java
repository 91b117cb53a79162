package org.imrletters.paper.style;

import java.util.Collection;
import java.util.function.Supplier;
import org.imrletters.words.Suggestion;

/** Says what in a declaration or a selector is beyond this room. It never leaves the room. */
final class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** More words than these are not listed to a reader. */
  private static final int MANY = 40;

  private final transient CssToken at;
  private final boolean meaningless;
  private final transient Supplier<String> hint;

  private NotUnderstood(CssToken at, boolean meaningless, String what, Supplier<String> hint) {
    super(what, null, false, false);
    this.at = at;
    this.meaningless = meaningless;
    this.hint = hint;
  }

  /** Something that means nothing. */
  static NotUnderstood unknown(CssToken at, String what, String hint) {
    return new NotUnderstood(at, true, what, () -> hint);
  }

  /** A word that means nothing, where these mean something. Which is meant is looked for once the hint is asked for. */
  static NotUnderstood unknownWord(CssToken at, String what, String typed, Collection<String> known) {
    return new NotUnderstood(at, true, what, () -> Suggestion.hint(typed, known,
        known.size() > MANY ? "look it up in a reference of CSS" : "there may stand: " + String.join(", ", known)));
  }

  /** Something that means something and is not printed. */
  static NotUnderstood unprinted(CssToken at, String what) {
    return new NotUnderstood(at, false, what, () -> "");
  }

  /** Tells it, at its place. */
  void tell(StyleMistakes mistakes) {
    if (meaningless) {
      mistakes.unknown(at.start(), at.end(), getMessage(), hint);
    } else {
      mistakes.unprinted(at.start(), at.end(), getMessage());
    }
  }
}
