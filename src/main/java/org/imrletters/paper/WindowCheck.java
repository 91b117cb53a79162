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
        check.words(words, words.line().text().written(words.line().from(), words.line().to()));
      } else if (item instanceof DisplayItem.Figure figure) {
        check.other("a picture",
            new Area(figure.x(), figure.y(), figure.x() + figure.width(), figure.y() + figure.height()));
      }
    });
  }

  private void words(DisplayItem.Words words, String written) {
    double size = words.line().text().runs().get(0).face().size();
    Area its = new Area(words.x(), words.y() - TextLine.CAPITALS * size, words.x() + words.line().width(),
        words.y() + (DEEP.matcher(written).find() ? BELOW : 0) * size);
    if (!isAddress(words)) {
      other(Legibility.shown(written), its);
    } else if (its.left() < safe.left() - TOLERANCE || its.right() > safe.right() + TOLERANCE
        || its.top() < safe.top() - TOLERANCE || its.bottom() > safe.bottom() + TOLERANCE) {
      throw new StyleException("address-does-not-fit",
          "the address does not fit in the window of the envelope, from " + Legibility.shown(written) + " on");
    }
  }

  private static boolean isAddress(DisplayItem item) {
    return item instanceof DisplayItem.Words words && words.line().element().isAddress();
  }

  private void other(String what, Area its) {
    if (its.left() < seen.right() && its.right() > seen.left() && its.top() < seen.bottom()
        && its.bottom() > seen.top()) {
      throw new StyleException("shows-in-window", what + " may show in the window of the envelope");
    }
  }
}
