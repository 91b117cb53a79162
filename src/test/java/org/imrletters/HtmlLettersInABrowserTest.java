package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.imrletters.schema.Npm;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in HTML as Chromium shows and prints them, and as axe looks for what bars the way of readers. */
class HtmlLettersInABrowserTest {

  private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
      Path.of("/usr/bin/google-chrome"));

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
        document.body.append('all was looked at');
      }
      function tell(frame, what) {
        const line = document.createElement('pre');
        line.className = 'told';
        line.textContent = frame.title + ' ' + what;
        document.body.append(line);
      }
      addEventListener('load', look);
      """;

  /** Where the first page of a letter may have its address, and what else the window may show of it. */
  private static final Rectangle2D SAFE = new Rectangle2D.Double(72, 189, 234, 54);
  private static final Rectangle2D SEEN = new Rectangle2D.Double(-9, 171, 396, 90);

  @TempDir
  private Path place;

  @BeforeAll
  static void aBrowserIsHere() {
    Assumptions.assumeTrue(chromium().findFirst().isPresent(), "there is no Chromium: letters are not looked at");
  }

  private static Stream<Path> chromium() {
    return PLACES.stream().filter(Files::isExecutable);
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
  @ValueSource(strings = {"letters/party-copy", "benefit-denial/several-services"})
  void theAddressStandsInTheWindowOfTheEnvelopeAndNothingElse(String name) throws Exception {
    for (PrintableLetter letter : Fixtures.letter(Fixtures.ROOT.resolve(name + ".yaml")).forRecipients()) {
      for (PrintableLetter printed : List.of(letter, letter.largePrint())) {
        try (PDDocument paper = Loader.loadPDF(printed.pdf()); PDDocument page = Loader.loadPDF(pdf(printed.html()))) {
          String address = inWindow(paper, SAFE);
          assertFalse(address.isEmpty());
          assertEquals(address, inWindow(page, SAFE), "the address, where it may stand");
          assertEquals(address, inWindow(page, SEEN), "what the window may show");
        }
      }
    }
  }

  private static String inWindow(PDDocument document, Rectangle2D window) throws IOException {
    PDFTextStripperByArea words = new PDFTextStripperByArea();
    words.setSortByPosition(true);
    words.addRegion("window", window);
    words.extractRegions(document.getPage(0));
    return words.getTextForRegion("window").lines().map(String::strip).collect(Collectors.joining("\n"));
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

  private List<String> told(List<String> frames, String scheme) throws Exception {
    String axe = Files.readString(Npm.folder().resolve("node_modules/axe-core/axe.min.js"));
    Path page = Files.writeString(place.resolve("page.html"), "<!DOCTYPE html><title>t</title><script id='axe'>" + axe
        + "</script><script>" + LOOK + "</script>" + String.join("\n", frames));
    Path shown = place.resolve("shown.html");
    run(shown, "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1), "--window-size=1400,900",
        "--virtual-time-budget=600000", "--dump-dom", page.toUri().toString());
    String seen = Files.readString(shown);
    assertTrue(seen.contains("all was looked at</body>"), () -> seen.substring(Math.max(0, seen.length() - 400)));
    return seen.lines()
        .flatMap(line -> Stream.of(line.split("(?=<pre)")))
        .filter(line -> line.contains("\"told\""))
        .map(line -> line.replaceAll("<pre class=\"told\">|</pre>.*", ""))
        .toList();
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

  private byte[] pdf(String html) throws Exception {
    Path page = Files.writeString(place.resolve("letter.html"), html);
    Path pdf = place.resolve("letter.pdf");
    run(place.resolve("out.txt"), "--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
    return Files.readAllBytes(pdf);
  }

  private List<String> printed(String html) throws Exception {
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

  private void run(Path out, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(chromium().findFirst().orElseThrow().toString(), "--headless",
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
        "--user-data-dir=" + place.resolve("profile")));
    command.addAll(List.of(arguments));
    Process browser = new ProcessBuilder(command).redirectOutput(out.toFile())
        .redirectError(place.resolve("log.txt").toFile())
        .start();
    browser.getOutputStream().close();
    assertTrue(browser.waitFor(3, TimeUnit.MINUTES), "the browser ends");
  }
}
