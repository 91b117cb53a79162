package org.imrletters.words;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs that a program has left of a character, in which a reader knows it all the same: what web pages write for it, as
 * in {@code caf&eacute;}, or its bytes in UTF-8 read as those of Windows, as in {@code cafÃ©}.
 *
 * @param meant the character; empty where it prints as nothing
 * @param length of the signs
 */
record Miscoded(String meant, int length) {

  private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,6})|#[xX]([0-9a-fA-F]{1,5})"
      + "|([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|caron|ring|slash|ogon|strok|dot|macr|breve)|([A-Za-z]{2,6}));");

  /** What names of web pages stand for. */
  private static final Map<String, String> NAMES = Stream
      .of("nbsp\u00a0", "ensp\u00a0", "emsp\u00a0", "thinsp\u00a0", "shy\u00ad", "zwnj\u00ad", "zwj\u00ad", "lrm\u00ad",
          "rlm\u00ad", "amp&", "lt<", "gt>", "quot\"", "apos'", "lsquo'", "rsquo'", "sbquo'", "ldquo\"", "rdquo\"",
          "bdquo\"", "ndash-", "mdash-", "minus-", "hyphen-", "szlig\u00df", "aelig\u00e6", "AElig\u00c6",
          "oelig\u0153", "OElig\u0152", "eth\u00f0", "ETH\u00d0", "thorn\u00fe", "THORN\u00de", "inodot\u0131")
      .collect(
          Collectors.toMap(each -> each.substring(0, each.length() - 1), each -> each.substring(each.length() - 1)));

  /** What is left of an accented i once its second byte, a soft hyphen, is left out. */
  private static final char HALF = '\u00c3';

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What begins here; none where the text stands for itself. */
  static @Nullable Miscoded at(String typed, int at) {
    char c = typed.charAt(at);
    return c == '&' ? reference(REFERENCE.matcher(typed).region(at, typed.length()))
        : c < 0xC2 || c > 0xE2 ? null : bytes(typed, at, c < 0xE0 ? 2 : 3);
  }

  private static @Nullable Miscoded reference(Matcher found) {
    if (!found.lookingAt()) {
      return null;
    }
    String meant = found.group(1) != null ? Character.toString(Integer.parseInt(found.group(1)))
        : found.group(2) != null ? Character.toString(Integer.parseInt(found.group(2), 16))
            : found.group(3) != null ? found.group(3) : NAMES.get(found.group(4));
    return meant == null ? null : new Miscoded(meant, found.end() - found.start());
  }

  /** Only what reads as a letter or a sign of the west is taken for one; a capital before a quote is not. */
  private static @Nullable Miscoded bytes(String typed, int at, int length) {
    if (at + length > typed.length()) {
      return null;
    }
    if (typed.charAt(at) == HALF && typed.charAt(at + 1) >= 'a' && typed.charAt(at + 1) <= 'z') {
      return new Miscoded("\u00ed", 1);
    }
    byte[] read = new byte[length];
    for (int i = 0; i < length; i++) {
      char c = typed.charAt(at + i);
      read[i] = c < 0x100 ? (byte) c : typed.substring(at + i, at + i + 1).getBytes(WINDOWS)[0];
    }
    String meant = new String(read, StandardCharsets.UTF_8);
    boolean one = meant.length() == 1;
    char c = meant.charAt(0);
    return one && (c >= 0xA0 && c <= 0x17F || c >= 0x2010 && c <= 0x2044) ? new Miscoded(meant, length) : null;
  }
}
