package org.imrletters.paper.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.imrletters.paper.style.CssToken.Kind;

/** The colors of CSS (CSS Color Module Level 4, chapters 4 to 7): the one table of them in this library. */
public final class Colors {

  /** What stands before the digits of a color counts how much shines through it. */
  private static final int SHINING_THROUGH = 1 << 24;

  private static final Map<String, Double> CIRCLES = Map.of("turn", 1.0, "rad", 2 * Math.PI, "grad", 400.0);

  private Colors() {}

  /** Read when a style sheet names a color. */
  private static final class Named {
    private static final Map<String, String> COLORS = KnownCss.table(KnownCss.class, "colors.txt");
  }

  /**
   * The color that this text says, as {@code 0xTTRRGGBB}, of which the first two digits say how much of what lies below
   * shines through; empty where it says none.
   */
  public static OptionalInt translucent(String text) {
    try {
      List<Value> values = Value.all(text);
      Value color = values.size() == 1 ? read(values.get(0)) : Value.ZERO;
      return color.is(Value.Kind.COLOR) ? OptionalInt.of((int) (long) color.number()) : OptionalInt.empty();
    } catch (NotUnderstood none) {
      return OptionalInt.empty();
    }
  }

  /** The color of this name; any other value as it is. */
  static Value read(Value value) {
    String digits = value.is(Value.Kind.WORD) ? Named.COLORS.get(value.lower()) : null;
    return digits == null ? value : Value.of(Value.Kind.COLOR, Integer.parseInt(digits, 16), value.at());
  }

  /** A color that no table has. */
  static NotUnderstood unknown(Value value) {
    return NotUnderstood.unknownWord(value.at(), "there is no color '" + value.text() + "'", value.lower(), names());
  }

  static Set<String> names() {
    return Named.COLORS.keySet();
  }

  /** The color of three, four, six or eight hexadecimal digits. */
  static Value hexadecimal(CssToken hash) {
    String digits = hash.text();
    if (!digits.matches("(?:[0-9A-Fa-f]{3,4}){1,2}")) {
      throw NotUnderstood.unknown(hash, "'#" + digits + "' is no color",
          "a color has three or six digits, 0 to 9 and a to f: #369, #4682b4");
    }
    String long8 = (digits.length() < 6 ? digits.replaceAll(".", "$0$0") : digits) + "ff";
    return color((int) Long.parseLong(long8.substring(0, 6), 16), Integer.parseInt(long8.substring(6, 8), 16) / 255.0,
        hash);
  }

  /**
   * The color that a function gives.
   *
   * @param call the function and all that stands in its parentheses
   * @param parts what stands there, without signs
   */
  static Value function(CssToken call, List<CssToken> parts) {
    boolean hue = call.lower().startsWith("hsl");
    if (parts.size() < 3 || parts.size() > 4 || !parts.stream().allMatch(part -> part.is(Kind.NUMBER))) {
      throw NotUnderstood.unknown(call, "'" + call.shown() + "' is no color",
          hue ? "it is a hue and two shares: hsl(207, 44%, 49%)" : "it is three parts: rgb(70, 130, 180)");
    }
    double alpha = parts.size() < 4 ? 1 : share(parts.get(3), 1);
    return color(hue ? hsl(parts) : rgb(share(parts.get(0), 255), share(parts.get(1), 255), share(parts.get(2), 255)),
        alpha, call);
  }

  /** A part between 0 and 1, written as a share or as a number up to {@code most}. */
  private static double share(CssToken part, double most) {
    return Math.max(0, Math.min(1, part.number() / (part.text().equals("%") ? 100 : most)));
  }

  private static int rgb(double red, double green, double blue) {
    return (int) Math.round(red * 255) << 16 | (int) Math.round(green * 255) << 8 | (int) Math.round(blue * 255);
  }

  // CSS Color Module Level 4, section 7.1.
  private static int hsl(List<CssToken> parts) {
    double hue = parts.get(0).number() / CIRCLES.getOrDefault(parts.get(0).lower(), 360.0) * 12;
    double saturation = share(parts.get(1), 100);
    double lightness = share(parts.get(2), 100);
    double reach = saturation * Math.min(lightness, 1 - lightness);
    return rgb(channel(hue, lightness, reach), channel(8 + hue, lightness, reach), channel(4 + hue, lightness, reach));
  }

  private static double channel(double place, double lightness, double reach) {
    double turned = (place % 12 + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(Math.min(turned - 3, 9 - turned), 1));
  }

  private static Value color(int rgb, double alpha, CssToken at) {
    return Value.of(Value.Kind.COLOR, rgb + Math.round(255 * (1 - alpha)) * SHINING_THROUGH, at);
  }

  /** Refuses a color that lets others through: how it looks depends on what lies below. */
  static void checkOpaque(Value value) {
    if (value.is(Value.Kind.COLOR) && value.number() >= SHINING_THROUGH) {
      int rgb = (int) (value.number() % SHINING_THROUGH);
      double alpha = 1 - Math.floor(value.number() / SHINING_THROUGH) / 255;
      throw NotUnderstood.unprinted(value.at(), "a color that lets others through, such as '" + value.at().shown()
          + String.format(Locale.ROOT, "' (on white, it is #%06x),", mixed(rgb, 0xFFFFFF, alpha)));
    }
  }

  /** The color that is seen where one of this opacity, from 0 to 1, lies over another. */
  public static int mixed(int color, int below, double opacity) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      mixed |= (int) Math.round((color >> shift & 0xFF) * opacity + (below >> shift & 0xFF) * (1 - opacity)) << shift;
    }
    return mixed;
  }
}
