package org.imrletters.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrletters.template.Markup.Mistake;
import org.jspecify.annotations.Nullable;

/** Resolves the entities of words between tags: the five of XML, {@code &nbsp;}, and numbers. */
final class Entities {

  private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'",
      "nbsp", "\u00a0");

  /** No name or number of an entity is longer. */
  private static final Pattern ENTITY = Pattern.compile("&(?:(#?[A-Za-z0-9]{1,8});)?");

  /** The longest name of HTML has 31 letters. */
  private static final int LONGEST_NAME = 33;

  private Entities() {}

  /** The words as they are meant; an ampersand that starts no entity is added to the mistakes. */
  static String resolve(String raw, int offset, List<Mistake> mistakes) {
    return raw.indexOf('&') < 0 ? raw : ENTITY.matcher(raw).replaceAll(found -> {
      String meant = found.group(1) == null ? null : meaning(found.group(1));
      if (meant == null) {
        mistakes.add(stray(raw, found.start(), offset));
      }
      return Matcher.quoteReplacement(meant == null ? found.group() : meant);
    });
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
