package org.imrletters.golden.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Folder;
import org.imrletters.golden.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

  private static final Pattern ADDRESS = Pattern
      .compile("(?:\\bsrc|href)=(?!\"data:image/png;base64,|\"#letter-)|url\\(|@import");

  @TempDir
  private Path place;

  @Test
  void everyKindOfFindingIsShown() {
    Suite suite = Suite.in(place);
    Results.ofEveryKind(place, suite);
    String page = Results.of(suite).html();
    assertTrue(page.contains("<p>4 letters of 5 are not as approved.</p>"));
    assertTrue(page.contains("<h3>changed in 1 letter (text)</h3>"));
    assertTrue(page.contains("<tr><th scope=\"row\">without a letter</th><td>1</td></tr>"));
    assertTrue(page.contains("[unknown-decision]"));
    assertTrue(page.contains("HOW THE IMR FINAL DETERMINATION WAS MADE"), "the text of the letter that is new");
    assertFalse(page.contains("letters/same"), "what is as approved is counted, and not listed");
  }

  @Test
  void wordsOfALetterAreNeverMarkup() {
    Suite suite = Suite.in(place);
    Results.ofEveryKind(place, suite);
    String page = Results.of(suite).html();
    assertTrue(page.contains("&lt;b&gt;fine&lt;/b&gt; &amp;"));
    assertFalse(page.contains("<b>fine"));
  }

  @Test
  void thePageAsksForNothing() {
    Suite suite = Suite.in(place).comparing(Facet.TEXT, Facet.PDF_PAGES);
    Results.ofEveryKind(place, suite);
    String page = Results.of(suite).html();
    assertFalse(ADDRESS.matcher(page.replaceAll("<pre>(?s:.*?)</pre>", "")).find());
    assertFalse(page.contains("<script"));
    assertTrue(page.contains("default-src 'none'; img-src data:; style-src 'sha256-"));
  }

  @Test
  void pagesAreShownAsTheyWereAndAreAndBothTogether() {
    Suite suite = Suite.in(place).comparing(Facet.PDF_PAGES);
    Results.ofEveryKind(place, suite);
    String page = Results.of(suite).html();
    String changed = page.substring(page.indexOf("<h4>letters/changed.page-1.approved.png"));
    for (String alt : new String[]{"page 1 as it was approved", "page 1 as it is now",
        "both: red is gone, blue is new"}) {
      assertTrue(changed.contains("<img alt=\"" + alt), alt);
    }
  }

  @Test
  void aSuiteWithoutFindingsHasAShortPage() {
    Folder folder = new Folder(place);
    Suite suite = Suite.in(place);
    folder.put("roe.yaml");
    folder.accept(suite);
    String page = Results.of(suite).html();
    assertTrue(page.contains("<p>Every letter is as it was approved.</p>"));
    assertFalse(page.contains("<h2"));
  }

  @Test
  void theSameOutcomesGiveTheSamePage() {
    Suite suite = Suite.in(place);
    Results.ofEveryKind(place, suite);
    assertEquals(Results.of(suite).html(), Results.of(suite).html());
  }
}
