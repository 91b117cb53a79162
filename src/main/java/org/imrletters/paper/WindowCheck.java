package org.imrletters.paper;

import java.util.regex.Pattern;
import org.imrletters.letter.Envelope;
import org.imrletters.letter.Envelope.Area;
import org.imrletters.paper.layout.DisplayItem;
import org.imrletters.paper.layout.Page;
import org.imrletters.paper.layout.TextLine;

/**
 * Whether the window of an envelope shows an address as a whole and nothing else, however the letter lies in it: what
 * else it shows is read by whoever carries the letter.
 *
 * @param page the first page, on which the address stands
 * @param safe where it may stand
 * @param seen what the window may show
 */
record WindowCheck(Page page, Area safe, Area seen) {

  /** How far letters reach below their baseline, for their size. */
  private static final double BELOW = 0.22;
  private static final Pattern DEEP = Pattern.compile("[gjpqyQ,;()\\[\\]{}/\\\\|@_]");

  /** Lengths are sums of rounded ones. */
  private static final double TOLERANCE = 0.05;

  private WindowCheck(Page page, Envelope envelope) {
    this(page, envelope.safe(page.width()), envelope.seen(page.width()));
  }

  /**
   * Looks at a first page, if there is an address on it.
   *
   * @throws StyleException if the address does not fit in the window ({@code address-does-not-fit}), or something else
   *     shows in it ({@code shows-in-window})
   */
  static void check(Page page, Envelope envelope) {
    WindowCheck check = new WindowCheck(page, envelope);
    boolean addressed = page.items().stream().anyMatch(WindowCheck::isAddress);
    page.all().filter(item -> addressed).forEach(item -> {
      if (item instanceof DisplayItem.Words words) {
        check.words(words);
      } else {
        check.other(item);
      }
    });
  }

  /** What of a page something takes up. */
  static Area area(DisplayItem item) {
    if (item instanceof DisplayItem.Words words) {
      double size = words.line().text().runs().get(0).face().size();
      return new Area(words.x(), words.y() - TextLine.CAPITALS * size, words.x() + words.line().width(),
          words.y() + (DEEP.matcher(written(words)).find() ? BELOW : 0) * size);
    }
    return item instanceof DisplayItem.Figure figure
        ? new Area(figure.x(), figure.y(), figure.x() + figure.width(), figure.y() + figure.height())
        : new Area(0, 0, 0, 0);
  }

  private static String written(DisplayItem.Words words) {
    return words.line().text().written(words.line().from(), words.line().to());
  }

  /** How complaints call it. */
  static String shown(DisplayItem item) {
    return item instanceof DisplayItem.Words words ? Legibility.shown(written(words)) : "a picture";
  }

  private void words(DisplayItem.Words words) {
    Area its = area(words);
    if (!isAddress(words)) {
      other(words);
    } else if (its.left() < safe.left() - TOLERANCE || its.right() > safe.right() + TOLERANCE
        || its.top() < safe.top() - TOLERANCE || its.bottom() > safe.bottom() + TOLERANCE) {
      throw new StyleException("address-does-not-fit",
          "the address does not fit in the window of the envelope, from " + shown(words) + " on");
    }
  }

  private static boolean isAddress(DisplayItem item) {
    return item instanceof DisplayItem.Words words && words.line().element().isAddress();
  }

  private void other(DisplayItem item) {
    if (area(item).meets(seen)) {
      throw new StyleException("shows-in-window", shown(item) + " may show in the window of the envelope");
    }
  }
}
