package org.imrletters.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** How people may type yes and no. */
public final class TypedFlag {

  /** What to do about any other word. */
  public static final String HINT = "write yes or no";

  private TypedFlag() {}

  /** What was meant; empty for anything but yes, no, true and false, in any letter case. */
  public static Optional<Boolean> parse(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
