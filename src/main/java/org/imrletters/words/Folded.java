package org.imrletters.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as a reader sees it, whatever characters it is typed with: one blank for any run of blanks, one hyphen for all
 * dashes, straight quotes, letters without accents, no ligatures, no full-width forms, no letters of other scripts that
 * look like ours, no signs that a program has left of a letter, and nothing that is invisible.
 * Capitals stay. A run of blanks that ends a line is a line break. Each character knows where it stands in the text as
 * typed.
 *
 * @param typed the text as it was typed
 * @param text the text as a reader sees it
 * @param starts where each character starts in the text as typed, and its end; none where both texts are the same
 */
public record Folded(String typed, String text, int @Nullable [] starts) {

  private static final String APOSTROPHES = "`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A";
  private static final String QUOTES = "\u00AB\u00BB\u02BA\u201C\u201D\u201E\u201F\u2033\u2036\u301D\u301E\u301F";

  /** Hyphens that Unicode does not count among the dashes: the minus, the bullet, the modifier. */
  private static final String MORE_DASHES = "\u2212\u2043\u02D7";

  /** Letters that no normalization takes apart, and what people type for each. */
  private static final String WHOLE_LETTERS = "\u00C6AE \u00E6ae \u0152OE \u0153oe \u00DFss \u1E9ESS \u00D8O \u00F8o"
      + " \u0110D \u0111d \u00D0D \u00F0d \u0141L \u0142l \u00DETh \u00FEth \u0131i \u0126H \u0127h \u0166T \u0167t";

  /** Letters of other scripts and forms that no reader can tell from those that stand at the same place below. */
  private static final String LOOK_ALIKES = "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408"
      + "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u04BB\u051B\u051D\u0475\u04CF"
      + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03B1\u03BF\u03BD\u03B9"
      + "\u1D00\u0299\u1D04\u1D05\u1D07\uA730\u0262\u029C\u026A\u1D0A\u1D0B\u029F\u1D0D\u0274\u1D0F\u1D18\u0280\uA731\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22"
      + "\u0251\u0261\u212E\u01C0";
  private static final String ALIKE = "ABEKMHOPCTYXSIJ" + "aeopcyxsijdhqwvl" + "ABEZHIKMNOPTYXaovi"
      + "abcdefghijklmnoprstuvwyz" + "agel";

  /** Reads a text. */
  public static Folded of(String typed) {
    return isFolded(typed) ? new Folded(typed, typed, null) : new Folding(typed).folded();
  }

  /** What texts are compared by where capitals say nothing: as a reader sees them, on one line and in small letters. */
  public static String small(String typed) {
    return of(typed).line().strip().toLowerCase(Locale.ROOT);
  }

  /** Its words alone in small letters, each between blanks, so that words are found in others as wholes. */
  public static String bare(String typed) {
    return " " + small(typed).replaceAll("[^\\p{L}\\p{N}]++", " ").strip() + " ";
  }

  /** Whether a reader sees nothing of it. */
  public static boolean isBlank(String typed) {
    return of(typed).text().isBlank();
  }

  /** Whether it is made of plain characters and single blanks, as most texts are. */
  private static boolean isFolded(String typed) {
    boolean blank = false;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean nowBlank = c == ' ' || c == '\n';
      if (c > '~' || c == '`' || c == '&' || c < ' ' && c != '\n' || blank && nowBlank) {
        return false;
      }
      blank = nowBlank;
    }
    return true;
  }

  /** The same on one line; every character keeps its place. */
  public String line() {
    return text.replace('\n', ' ');
  }

  /** Where a character of {@link #text()} starts in the text as typed. */
  public int typedStart(int at) {
    return starts == null ? at : starts[at];
  }

  /** Where the character before this offset of {@link #text()} ends in the text as typed. */
  public int typedEnd(int end) {
    if (starts == null || end == 0) {
      return end;
    }
    int next = end;
    while (starts[next] == starts[end - 1]) {
      next++;
    }
    return starts[next];
  }

  /** What was typed for these characters of {@link #text()}. */
  public String typed(int start, int end) {
    return start == end ? "" : typed.substring(typedStart(start), typedEnd(end));
  }

  /** Whether this character prints as nothing: it has neither ink nor width, and a text reads the same without it. */
  public static boolean isInvisible(int c) {
    if (c < 0xAD) {
      return false;
    }
    return switch (c) {
      // The grapheme joiner, the fillers of Hangul, and vowels of Khmer that are not to be shown.
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFFA0 -> true;
      // Signs that Unicode files among the formats, and prints.
      case 0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD ->
          false;
      default -> isVariation(c) || Character.getType(c) == Character.FORMAT;
    };
  }

  private static boolean isVariation(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x180B && c <= 0x180D;
  }

  /** One go through a text. */
  private static final class Folding {

    private final String typed;
    private final StringBuilder text;
    private int[] starts;

    Folding(String typed) {
      this.typed = typed;
      this.text = new StringBuilder(typed.length());
      this.starts = new int[typed.length() + 1];
    }

    Folded folded() {
      int at = 0;
      while (at < typed.length()) {
        int start = at;
        Miscoded miscoded = Miscoded.at(typed, start);
        if (miscoded == null) {
          take(typed.codePointAt(start), start);
          at += Character.charCount(typed.codePointAt(start));
        } else {
          miscoded.meant().codePoints().forEach(c -> take(c, start));
          at += miscoded.length();
        }
      }
      mark(typed.length());
      return new Folded(typed, text.toString(), starts);
    }

    private void take(int c, int at) {
      if (isBlank(c)) {
        blank(c, at);
      } else if (c < 0x80) {
        add(c == '`' ? '\'' : (char) c, at);
      } else if (!isInvisible(c)) {
        seen(c, at);
      }
    }

    private void seen(int c, int at) {
      if (APOSTROPHES.indexOf(c) >= 0) {
        add('\'', at);
      } else if (QUOTES.indexOf(c) >= 0) {
        add('"', at);
      } else if (Character.getType(c) == Character.DASH_PUNCTUATION || MORE_DASHES.indexOf(c) >= 0) {
        add('-', at);
      } else {
        // A fraction or a raised number is no more digits of the number before it.
        if (Character.getType(c) == Character.OTHER_NUMBER && text.length() > 0
            && Character.isDigit(text.charAt(text.length() - 1))) {
          add(' ', at);
        }
        letter(c, at);
      }
    }

    private void letter(int c, int at) {
      String parts = parts(c);
      if (parts.equals(Character.toString(c))) {
        parts.chars().forEach(part -> add((char) part, at));
      } else {
        parts.codePoints().forEach(part -> take(part, at));
      }
    }

    private static boolean isBlank(int c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0x2800;
    }

    private void blank(int c, int at) {
      boolean ends = c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
      int last = text.length() - 1;
      boolean goesOn = last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\n');
      if (!goesOn) {
        add(ends ? '\n' : ' ', at);
      } else if (ends) {
        text.setCharAt(last, '\n');
      }
    }

    private void add(char c, int at) {
      mark(at);
      text.append(c);
    }

    private void mark(int at) {
      if (text.length() == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[text.length()] = at;
    }
  }

  /** A letter without its accents, a digit as one of ours; signs stay what they are. */
  private static String parts(int c) {
    int alike = LOOK_ALIKES.indexOf(c);
    if (alike >= 0) {
      return ALIKE.substring(alike, alike + 1);
    }
    int whole = WHOLE_LETTERS.indexOf(c);
    if (whole >= 0) {
      int end = WHOLE_LETTERS.indexOf(' ', whole);
      return WHOLE_LETTERS.substring(whole + 1, end < 0 ? WHOLE_LETTERS.length() : end);
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf((char) ('0' + Character.digit(c, 10)));
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> Character.toString(c);
      default -> plain(c);
    };
  }

  private static String plain(int c) {
    if (c == 0xBA) {
      return "\u00B0"; // behind a number it is meant for a degree
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !isAccent(part))
        .forEach(part -> plain.appendCodePoint(part == 0x2044 ? '/' : part));
    return plain.toString();
  }

  /** Marks above, below and through letters; the vowels of scripts that write them as marks are none. */
  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36F || c >= 0x1AB0 && c <= 0x1AFF || c >= 0x1DC0 && c <= 0x1DFF
        || c >= 0x20D0 && c <= 0x20FF || c >= 0xFE20 && c <= 0xFE2F;
  }
}
