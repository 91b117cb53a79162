package org.imrletters.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.imrletters.TemplatePack;
import org.imrletters.golden.Folder;
import org.imrletters.schema.Npm;
import org.imrletters.yaml.JsonText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview as Chromium shows it while files are saved, and as axe looks for what bars the way of readers. */
class PreviewInABrowserTest {

  /** Where the first page begins in the window. */
  private static final String TOP = "document.querySelector('.page').getBoundingClientRect().top";

  private static final Path PICTURE = Path.of("src/site/resources/preview.png");
  private static final boolean ACCEPT = Boolean.getBoolean("picture.accept") && System.getenv("CI") == null;

  private static final String DRAWN = "document.querySelector('.page') && document.querySelector('.page').dataset.key";
  private static final String ISSUES = "axe.run(document, {resultTypes: ['violations']}).then(found => "
      + "found.violations.map(one => one.id + ' ' + one.nodes.map(node => node.html).join(' ')).join('\\n'))";

  /** What stands past the edge of the window, but for what scrolls by itself. */
  private static final String WIDE = "[...document.querySelectorAll('body *')].filter(one => !one.closest('#panel, .skip') "
      + "&& one.getBoundingClientRect().right > innerWidth + 0.5).map(one => one.outerHTML.slice(0, 80)).join('\\n')";

  @TempDir
  private Path place;
  private Folder folder;
  private Chromium chromium;
  private Running running;

  @BeforeAll
  static void aBrowserIsHere() {
    Chromium.mustBeHere();
  }

  @BeforeEach
  void begin() throws Exception {
    folder = new Folder(place.toRealPath().resolve("work"));
    folder.write("letters/roe.yaml", Files.readString(Path.of("fixtures/cli/roe.yaml")));
    folder.write("letters/party.yaml", Files.readString(Path.of("fixtures/letters/party-copy.yaml")));
    TemplatePack.standard().copyTo(folder.path().resolve("our-pack"));
    new Running(folder.path(), Map.of(), "accept letters --pack our-pack".split(" ")).ended();
    chromium = Chromium.started(place.resolve("profile"));
    running = new Running(folder.path(), Map.of(), "preview --no-browser letters --pack our-pack".split(" "));
  }

  @AfterEach
  void end() throws Exception {
    running.close();
    chromium.close();
  }

  private Chromium.Tab opened() throws Exception {
    Chromium.Tab tab = chromium.open(running.address() + "#case=letters/roe.yaml");
    tab.until(DRAWN);
    return tab;
  }

  /** The letter as the page has it, in words. */
  private static String words(String what) {
    return "view && view.places.some(place => place.words.includes('" + what + "'))";
  }

  /** That the picture of the letter as it is now is there. */
  private static void untilDrawn(Chromium.Tab tab) throws Exception {
    tab.until("view && document.querySelector('.page').dataset.key === view.key");
  }

  @Test
  void aSavedChangeShowsInPlaceAndIsMarked() throws Exception {
    Chromium.Tab tab = opened();
    tab.window(1400, 900, 1, false); // where it is narrow, what is told of the cases stands above the page, and moves it
    tab.eval("scrollTo(0, 300)");
    String top = tab.eval(TOP);
    String before = tab.eval("document.querySelector('.page img').src");
    folder.change("our-pack/sections/how-made.ftlx", "He/she has no affiliation", "This reviewer has no affiliation");
    tab.until(words("This reviewer has no affiliation"));
    tab.until("document.querySelector('.place.new')");
    untilDrawn(tab);
    assertTrue(!before.equals(tab.eval("document.querySelector('.page img').src")));
    assertEquals("300", tab.eval("scrollY"));
    assertEquals(top, tab.eval(TOP));
  }

  @Test
  void whileSomethingIsWrongTheOldLetterStaysBesideTheComplaint() throws Exception {
    Chromium.Tab tab = opened();
    String key = tab.eval(DRAWN);
    folder.change("our-pack/sections/how-made.ftlx", "${pack.organization}", "${pack.organisation}");
    tab.until("!document.getElementById('notice').hidden");
    tab.until("document.querySelector('#problems article.error')");
    assertTrue(tab.eval("document.getElementById('problems').innerText").contains("organisation"));
    assertEquals(key, tab.eval(DRAWN));
    tab.eval("document.querySelector('#problems details').open = true");
    tab.until("document.querySelector('#problems details pre').textContent.includes('unknown-name')");
    folder.change("our-pack/sections/how-made.ftlx", "${pack.organisation}", "${pack.organization}");
    tab.until("document.getElementById('notice').hidden");
    assertEquals("Nothing.", tab.eval("document.getElementById('problems').innerText"));
  }

  @Test
  void twoPagesAreToldAlike() throws Exception {
    Chromium.Tab one = opened();
    Chromium.Tab two = opened();
    folder.change("letters/roe.yaml", "41 year old", "52 year old");
    one.until(words("52 year old"));
    two.until(words("52 year old"));
    assertEquals("1", one.eval("document.querySelectorAll('#cases [aria-current]').length"));
  }

  @Test
  void aParagraphLeadsToItsSourceAndAComplaintToItsParagraph() throws Exception {
    Chromium.Tab tab = opened();
    String summary = "[...document.querySelectorAll('.place')].find(one => one.ariaLabel.startsWith('The injured worker'))";
    tab.until(summary);
    tab.eval(summary + ".focus()");
    String source = tab.eval("document.getElementById('source').innerText");
    assertTrue(
        source.contains("letters/roe.yaml:") && source.contains("our-pack/sections/clinical-case-summary.ftlx:5"),
        source);
    tab.eval(summary + ".dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))");
    assertEquals("true", tab.eval("document.activeElement.matches('.place') && document.activeElement !== " + summary));
    folder.change("letters/roe.yaml", "41 year old warehouse", "41 year old old old warehouse");
    tab.until("[...document.querySelectorAll('#problems button')].some(one => one.innerText === 'Show on the page')");
    tab.until("document.querySelector('.place.told')");
    tab.eval(
        "[...document.querySelectorAll('#problems button')].find(one => one.innerText === 'Show on the page').click()");
    assertTrue(tab.eval("document.activeElement.ariaLabel").startsWith("The injured worker"));
    tab.eval("[...document.querySelectorAll('#source button')].find(one => one.innerText.includes('wrong')).click()");
    assertEquals("ARTICLE", tab.eval("document.activeElement.tagName"));
  }

  /** As links to both editors are written: a file is found again, whatever is in its path. */
  @Test
  void aPlaceOpensInAnEditor() throws Exception {
    Chromium.Tab tab = opened();
    for (String line : """
        /home/roe/a_#1?.yaml vscode://file/home/roe/a%20%231%3F.yaml:7 idea://open?file=%2Fhome%2Froe%2Fa%20%231%3F.yaml&line=7
        /home/é/50%&+.ftlx vscode://file/home/%C3%A9/50%25&+.ftlx:7 idea://open?file=%2Fhome%2F%C3%A9%2F50%25%26%2B.ftlx&line=7
        /home/a\\b.yaml vscode://file/home/a%5Cb.yaml:7 idea://open?file=%2Fhome%2Fa%5Cb.yaml&line=7
        C:\\our_pack\\a.ftlx vscode://file/C:/our%20pack/a.ftlx:7 idea://open?file=C%3A%2Four%20pack%2Fa.ftlx&line=7
        \\\\nas\\a.yaml vscode://file//nas/a.yaml:7 idea://open?file=%2F%2Fnas%2Fa.yaml&line=7
        """
        .lines()
        .toList()) {
      String[] words = line.split(" ");
      String place = JsonText.line(Map.of("path", words[0].replace('_', ' '), "line", 7));
      assertEquals(words[1], tab.eval("editorAddress('vscode', " + place + ")"));
      assertEquals(words[2], tab.eval("editorAddress('idea', " + place + ")"));
    }
  }

  @Test
  void aLongLetterIsDrawnWhereItIsLookedAt() throws Exception {
    String day = "      Day after day of a long record of therapy, which helped a little and then no more.\n\n";
    folder.change("letters/roe.yaml", "    rationale: |\n", "    rationale: |\n" + day.repeat(250));
    folder.write("our-pack/letter.css", folder.read("our-pack/letter.css") + "body, p { font-size: 50pt; }\n");
    Chromium.Tab tab = opened();
    tab.window(1400, 900, 1, false);
    tab.until("view && view.pages.length > 100");
    untilDrawn(tab);
    String drawn = "document.querySelectorAll('.page[data-key]').length";
    assertTrue(Integer.parseInt(tab.eval(drawn)) < 6);
    tab.eval("document.querySelector('.page:last-child').scrollIntoView()");
    tab.until("document.querySelector('.page:last-child').dataset.key === view.key");
    assertTrue(Integer.parseInt(tab.eval(drawn)) < 12);
    assertEquals(tab.eval("view.pages.length"), tab.eval("document.querySelectorAll('.page').length"));
  }

  @Test
  void whatChangesInOtherLettersIsShownAndAccepted() throws Exception {
    Chromium.Tab tab = opened();
    folder.change("our-pack/sections/how-made.ftlx", "He/she has no affiliation", "This reviewer has no affiliation");
    tab.until("[...document.querySelectorAll('[role=tab]')].some(one => one.innerText === 'Changes (1)')");
    tab.eval("[...document.querySelectorAll('[role=tab]')].find(one => one.innerText === 'Changes (1)').click()");
    tab.until("document.querySelector('#panel .is')");
    tab.until("survey.done && document.querySelector('#panel footer button')");
    assertTrue(tab.eval("document.getElementById('panel').innerText").contains("changed alike in 2 letters"));
    tab.eval("document.querySelector('#panel footer button').click()");
    tab.until("document.getElementById('panel').innerText.includes('Every letter is as it was approved')");
    assertTrue(folder.read("letters/roe.approved.txt").replaceAll("\\s+", " ").contains("This reviewer has"));
  }

  @Test
  void everyFaceIsShown() throws Exception {
    Chromium.Tab tab = chromium.open(running.address() + "#case=letters/party.yaml&face=html");
    tab.until("document.querySelectorAll('iframe').length === 2");
    tab.until("document.querySelector('iframe').contentDocument.querySelector('main')");
    tab.eval("document.querySelector('[data-tab=aloud]').click()");
    tab.until("document.querySelector('pre.sheet').textContent.startsWith('Document')");
    tab.eval("document.querySelector('[data-tab=pages]').click()");
    tab.until(DRAWN);
    String first = tab.eval("view.key");
    tab.eval("document.querySelector('[data-tab=large]').click()");
    tab.until("view && view.key !== '" + first + "'");
    untilDrawn(tab);
  }

  /** A window of 320 dots is one of 1280 at 400 % as well (WCAG 2.1, 1.4.10). */
  @ParameterizedTest
  @CsvSource({"1400, false", "1400, true", "320, false", "320, true"})
  void nothingBarsTheWayAndNothingStandsPastTheEdge(int width, boolean isDark) throws Exception {
    String axe = Files.readString(Npm.folder().resolve("node_modules/axe-core/axe.min.js"));
    folder.change("letters/roe.yaml", "decision: overturned", "decision: overturnd");
    Chromium.Tab tab = opened();
    tab.window(width, 900, 1, isDark);
    tab.until("document.querySelector('#problems article')");
    tab.until("document.querySelector('.place')");
    tab.eval(axe);
    tab.eval("document.querySelector('.place').focus()");
    assertEquals("", tab.eval(ISSUES));
    assertEquals("", tab.eval(WIDE));
    tab.eval("document.querySelector('[data-tab=changes]').click()");
    tab.until("survey.done");
    assertEquals("", tab.eval(ISSUES));
    assertEquals("", tab.eval(WIDE));
  }

  @Test
  void whatBarsTheWayIsTold() throws Exception {
    String axe = Files.readString(Npm.folder().resolve("node_modules/axe-core/axe.min.js"));
    Chromium.Tab tab = opened();
    tab.eval(axe);
    tab.eval("document.querySelector('.page img').removeAttribute('alt')");
    tab.eval("document.querySelector('header').style.width = '4000px'");
    assertTrue(tab.eval(ISSUES).contains("image-alt"));
    assertTrue(tab.eval(WIDE).contains("<header"));
  }

  /** {@code mvn test -Dtest=PreviewInABrowserTest -Dpicture.accept=true} takes the picture of the README anew. */
  @Test
  void theReadmeShowsThePage() throws Exception {
    folder.change("letters/roe.yaml", "41 year old warehouse", "41 year old old old warehouse");
    Chromium.Tab tab = opened();
    tab.window(1280, 860, 1, false);
    tab.until("document.querySelector('.place.told')");
    untilDrawn(tab);
    tab.eval("document.querySelector('.place.told').focus()");
    tab.until("!document.getElementById('source').hidden");
    Thread.sleep(300);
    byte[] taken = tab.picture();
    if (ACCEPT) {
      Files.write(PICTURE, taken);
    }
    assertEquals(1280, ImageIO.read(new ByteArrayInputStream(taken)).getWidth());
    assertEquals(1280, ImageIO.read(PICTURE.toFile()).getWidth());
  }
}
