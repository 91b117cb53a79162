package org.imrletters.template;

import java.util.List;
import java.util.Map;
import org.imrletters.template.Markup.Mistake;
import org.jspecify.annotations.Nullable;

/** Resolves the entities of words between tags: the five of XML, {@code &nbsp;}, and numbers. */
final class Entities {

  private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'",
      "nbsp", "\u00a0");

  /** No name or number of an entity is longer. */
  private static final int LONGEST = 10;

  /** The longest name of HTML has 31 letters. */
  private static final int LONGEST_NAME = 33;

  private Entities() {}

  /** The words as they are meant; an ampersand that starts no entity is added to the mistakes. */
  static String resolve(String raw, int offset, List<Mistake> mistakes) {
    int amp = raw.indexOf('&');
    if (amp < 0) {
      return raw;
    }
    StringBuilder words = new StringBuilder(raw.length());
    int from = 0;
    while (amp >= 0) {
      words.append(raw.substring(from, amp));
      int end = raw.indexOf(';', amp);
      String meant = end < 0 || end - amp > LONGEST ? null : meaning(raw.substring(amp + 1, end));
      if (meant == null) {
        mistakes.add(stray(raw, amp, offset));
      }
      words.append(meant == null ? "&" : meant);
      from = meant == null ? amp + 1 : end + 1;
      amp = raw.indexOf('&', from);
    }
    return words.append(raw.substring(from)).toString();
  }

  private static Mistake stray(String raw, int amp, int offset) {
    String start = raw.substring(amp, Math.min(raw.length(), amp + LONGEST_NAME));
    boolean named = start.matches("(?s)&[A-Za-z][A-Za-z0-9]*;.*");
    return named
        ? new Mistake("stray-markup", offset + amp, raw.indexOf(';', amp) + 1 - amp, "this is no entity of letters",
            "type the character itself")
        : new Mistake("stray-markup", offset + amp, 1, "'&' does not start an entity here",
            "write &amp; for the character itself");
  }

  private static @Nullable String meaning(String entity) {
    if (!entity.startsWith("#")) {
      return NAMED.get(entity);
    }
    boolean hex = entity.startsWith("#x");
    try {
      int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
      return code >= ' ' && Character.isValidCodePoint(code) ? Character.toString(code) : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
