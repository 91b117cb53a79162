package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.imrletters.preview.Chromium;
import org.imrletters.schema.Npm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in HTML as Chromium shows and prints them, and as axe looks for what bars the way of readers. */
class HtmlLettersInABrowserTest {

  private static final List<String> LETTERS = List.of("letters/party-copy", "letters/klonopin-2014",
      "letters/hostile-characters", "letters/long-treatment", "external-review/three-reviewers",
      "external-review/expedited", "benefit-denial/several-services", "benefit-denial/translated",
      "benefit-denial-es/varios-servicios", "packs/letterhead-svg", "packs/table-headings", "packs/long-table",
      "packs/passages", "packs/links");

  /** Looks at each page in its frame: what axe finds, and what stands past the edge of the window. */
  private static final String LOOK = """
      async function look() {
        for (const frame of document.querySelectorAll('iframe')) {
          const seen = frame.contentDocument;
          const script = seen.createElement('script');
          script.textContent = document.getElementById('axe').textContent;
          seen.head.append(script);
          const found = await frame.contentWindow.axe.run(seen, {resultTypes: ['violations']});
          for (const one of found.violations) {
            tell(frame, one.id + ' ' + one.nodes.map(node => node.html).join(' '));
          }
          for (const one of seen.querySelectorAll('main, main *')) {
            const right = one.getBoundingClientRect().right;
            if (Math.max(right, one.scrollWidth > one.clientWidth && one.clientWidth > 0
                && getComputedStyle(one).clipPath === 'none' ? right + 1 : 0) > frame.clientWidth + 0.5) {
              tell(frame, 'past the edge: ' + one.outerHTML.slice(0, 80));
            }
          }
        }
        document.title = 'all was looked at';
      }
      function tell(frame, what) {
        const line = document.createElement('pre');
        line.className = 'told';
        line.textContent = frame.title + ' ' + what;
        document.body.append(line);
      }
      addEventListener('load', look);
      """;

  /** Lines of an address: short ones, as wide as the window's room, and such as take two. */
  private static final String SHORT = "Records Room 12";
  private static final String FULL = "WWWWWWWWWWWWWWWWWWWWWWWW";
  private static final String LONG = "Department of Occupational Medicine of the Sample County Hospital";

  @TempDir
  private static Path place;
  private static Chromium chromium;
  private static Chromium.Tab tab;

  @BeforeAll
  static void aBrowserIsHere() throws Exception {
    Chromium.mustBeHere();
    chromium = Chromium.started(place.resolve("profile"));
    tab = chromium.open("about:blank");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** A window of 320 dots is one of 1280 at 400 % as well (WCAG 2.1, 1.4.10). */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothingBarsTheWayAndNothingScrollsSidewards(String scheme) throws Exception {
    List<String> frames = new ArrayList<>();
    for (String name : LETTERS) {
      String page = Fixtures.letter(Fixtures.ROOT.resolve(name + ".yaml")).html();
      frames.add(frame(name, 320, page));
      frames.add(frame(name, 1280, page));
    }
    assertEquals(List.of(), told(frames, scheme));
  }

  @Test
  void whatBarsTheWayIsTold() throws Exception {
    String page = Fixtures.letter(Fixtures.LETTERS.resolve("party-copy.yaml")).html();
    String wide = page.replace("</style>", "main p { color: #999; width: 700px !important }</style>")
        .replaceFirst("<title>.*</title>", "");
    List<String> told = told(List.of(frame("x", 320, wide)), "light");
    for (String what : List.of("x color-contrast", "x document-title", "x past the edge")) {
      assertTrue(told.stream().anyMatch(line -> line.startsWith(what)), told.toString());
    }
  }

  @Test
  void whatStandsInTheMarginsOfThePdfIsPrintedThere() throws Exception {
    PrintableLetter letter = Fixtures.letter(Fixtures.ROOT.resolve("benefit-denial/several-services.yaml"));
    List<String> pages = printed(letter.html());
    String count = " of " + pages.size();
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      assertTrue(page.contains("Page " + (i + 1) + count) && page.contains("Notice number: BD26-0005120"), page);
      assertEquals(i > 0, page.startsWith("Notice of Adverse Benefit Determination"), page);
      assertFalse(page.contains("DRAFT"), page);
    }
    assertTrue(pages.size() > 3, "enclosures start a page of their own");
  }

  /** However the letter lies in its envelope, as on paper. */
  @ParameterizedTest
  @ValueSource(strings = {"letters/party-copy", "external-review/three-reviewers", "benefit-denial/several-services",
      "benefit-denial-es/varios-servicios"})
  void theAddressStandsInTheWindowOfTheEnvelopeAndNothingElse(String name) throws Exception {
    for (PrintableLetter letter : Fixtures.letter(Fixtures.ROOT.resolve(name + ".yaml")).forRecipients()) {
      showsItsAddress(letter);
      showsItsAddress(letter.largePrint());
    }
  }

  /** In whatever fonts the browser has for the words around it. */
  @ParameterizedTest
  @ValueSource(strings = {"DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif"})
  void anAddressOfAnyLengthStandsThere(String family) throws Exception {
    Path file = Fixtures.ROOT.resolve("external-review/three-reviewers.yaml");
    ImrLetters letters = Fixtures.using(file);
    tab.fonts(Map.of("standard", family, "serif", family, "sansSerif", family));
    for (List<String> lines : List.of(List.of(SHORT), List.of(FULL, SHORT), List.of(LONG), List.of(SHORT, SHORT, FULL),
        List.of(LONG, SHORT, FULL), List.of(LONG, LONG, FULL), Collections.nCopies(5, FULL))) {
      String review = Files.readString(file)
          .replace("address: 400 Example Avenue, Phoenix, AZ 85004", "address: [" + String.join(", ", lines) + "]");
      for (PrintableLetter letter : letters.compose(letters.read(review, "case.yaml").orThrow()).forRecipients()) {
        if (letter.recipient().orElseThrow().word().equals("health plan")) {
          String address = String.join("", lines).toUpperCase(Locale.ROOT).replace(" ", "");
          assertEquals("EXAMPLEHEALTHPLAN" + address, showsItsAddress(letter));
        }
      }
    }
  }

  private static String showsItsAddress(PrintableLetter letter) throws Exception {
    String address = EnvelopeWindow.shown(letter.pdf());
    assertFalse(address.isEmpty());
    assertEquals(address, EnvelopeWindow.shown(pdf(letter.html())));
    return address;
  }

  @Test
  void whatStandsInTheMarginsLooksAsOnPaper() throws Exception {
    PrintableLetter letter = Fixtures.letter(Fixtures.ROOT.resolve("benefit-denial/several-services.yaml"))
        .largePrint();
    try (PDDocument page = Loader.loadPDF(pdf(letter.html()))) {
      assertEquals(18, sizeOf("Notice number", page), 0.1);
    }
  }

  @Test
  void aDraftIsMarkedOnEachPage() throws Exception {
    Path file = Fixtures.ROOT.resolve("benefit-denial/several-services.yaml");
    ImrLetters letters = Fixtures.using(file);
    List<String> pages = printed(letters.draft(letters.read(file)).html());
    assertTrue(pages.stream().allMatch(page -> page.contains("D\nR\nA\nF\nT")), pages.toString());
  }

  /** The page's own policy lets no script run; the copy that is looked at has none. */
  private static String frame(String name, int width, String page) {
    String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    assertFalse(open.equals(page));
    return "<iframe title='" + name + "' style='height: 800px; width: " + width + "px' srcdoc=\""
        + open.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
  }

  private static List<String> told(List<String> frames, String scheme) throws Exception {
    String axe = Files.readString(Npm.folder().resolve("node_modules/axe-core/axe.min.js"));
    tab.window(1400, 900, 1, scheme.equals("dark"));
    show("<!DOCTYPE html><title>t</title><script id='axe'>" + axe + "</script><script>" + LOOK + "</script>"
        + String.join("\n", frames));
    tab.until("document.title == 'all was looked at'");
    return tab.eval("[...document.querySelectorAll('.told')].map(one => one.textContent).join('\\n')").lines().toList();
  }

  /** How large the letters of these words are printed, in points. */
  private static double sizeOf(String words, PDDocument document) throws IOException {
    List<Double> sizes = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> letters) {
        if (text.contains(words)) {
          sizes.add((double) letters.get(0).getXScale());
        }
      }
    }.getText(document);
    return sizes.get(0);
  }

  private static void show(String html) throws Exception {
    String page = Files.writeString(place.resolve(UUID.randomUUID() + ".html"), html).toUri().toString();
    tab.go(page);
    tab.until("document.readyState == 'complete' && location.href == '" + page + "'");
  }

  private static byte[] pdf(String html) throws Exception {
    show(html);
    return tab.pdf();
  }

  private static List<String> printed(String html) throws Exception {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf(html))) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper words = new PDFTextStripper();
        words.setSortByPosition(true);
        words.setStartPage(i);
        words.setEndPage(i);
        pages.add(words.getText(document));
      }
    }
    return pages;
  }
}
