package org.imrletters.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.file.Bundled;
import org.imrletters.letter.Envelope;
import org.imrletters.letter.Letter;
import org.imrletters.paper.style.Face;
import org.imrletters.paper.style.Look.PageLook;
import org.imrletters.paper.style.StyleSheet;

/** How a browser prints what paper has around the words of a letter, and where the window of an envelope shows some of them. */
final class BrowserPage {

  private static final String WINDOW = Bundled.text(BrowserPage.class, "browser.css");

  /** In points; what stands below the window does not touch its edge. */
  private static final double APART = 3;

  private BrowserPage() {}

  /** Rules that come behind those of the style sheet. */
  static String rules(Letter letter, StyleSheet sheet) {
    String lines = Stream.of("header-left", "header-right", "footer-left", "footer-right")
        .map(name -> line(name, sheet.marginLine(name).face()))
        .collect(Collectors.joining());
    return lines + letter.envelope()
        .filter(envelope -> letter.blocks().stream().anyMatch(Letter::isAddress))
        .map(envelope -> window(envelope, sheet.page(0)))
        .orElse("");
  }

  private static String line(String name, Face face) {
    List<String> families = face.families()
        .stream()
        .map(family -> family.matches("[a-z-]+") ? family : '"' + family.replaceAll("[\"\\\\]", "") + '"')
        .toList();
    return String.format(Locale.ROOT, "\n@page { @%s { color: #%06x; font: %s %d %.2fpt %s; } }",
        name.replace("header", "top").replace("footer", "bottom"), face.color(), face.italic() ? "italic" : "normal",
        face.weight(), face.size(), String.join(", ", families));
  }

  private static String window(Envelope envelope, PageLook page) {
    Envelope.Area safe = envelope.safe(page.width());
    double top = page.margin().top();
    double left = page.margin().left();
    return String.format(Locale.ROOT, WINDOW, envelope.seen(page.width()).bottom() + APART - top, safe.left() - left,
        safe.top() - top, safe.right() - safe.left());
  }
}
