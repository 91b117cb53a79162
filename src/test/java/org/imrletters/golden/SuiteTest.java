package org.imrletters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.imrletters.proof.Tolerance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {

  @TempDir
  private Path place;
  private Folder folder;
  private Suite suite;

  @BeforeEach
  void setUp() {
    folder = new Folder(place);
    suite = Suite.in(place);
  }

  @Test
  void aFirstRunNeverPasses() {
    folder.put("roe.yaml");
    assertEquals(List.of("roe.approved.txt: not approved yet"), folder.told(suite));
  }

  @Test
  void whatWasAcceptedIsTheSame() {
    folder.put("roe.yaml");
    folder.accept(suite);
    assertEquals(List.of("roe.approved.txt: as it was approved"), folder.told(suite));
  }

  @Test
  void comparingWritesNothing() {
    folder.put("roe.yaml");
    folder.put("doe.yaml");
    folder.write("doe.approved.txt", "something else");
    List<String> before = folder.files();
    folder.told(suite.comparing(Facet.TEXT, Facet.values()));
    assertEquals(before, folder.files());
  }

  @Test
  void aChangedCaseIsToldWithBothLetters() {
    folder.put("roe.yaml");
    folder.accept(suite);
    folder.change("roe.yaml", "delivery driver", "delivery rider");
    Outcome.Changed changed = assertInstanceOf(Outcome.Changed.class, only(suite));
    assertTrue(((Content.Words) changed.approved()).text().contains("delivery driver"));
    assertTrue(((Content.Words) changed.received()).text().contains("delivery rider"));
  }

  @Test
  void lineEndsAndByteOrderMarksMakeNoDifference() {
    folder.put("roe.yaml");
    folder.accept(suite);
    String golden = folder.read("roe.approved.txt");
    for (String other : List.of(golden.replace("\n", "\r\n"), "\ufeff" + golden, golden.stripTrailing(),
        golden + "\n")) {
      folder.write("roe.approved.txt", other);
      assertTrue(only(suite).isSame());
    }
    folder.write("roe.approved.txt", golden.replace(" ", "  "));
    assertInstanceOf(Outcome.Changed.class, only(suite));
  }

  @Test
  void aGoldenIsPlainAndHasNoHeader() {
    folder.put("roe.yaml");
    folder.accept(suite);
    String heading = " ".repeat(20) + "HOW THE IMR FINAL DETERMINATION WAS MADE\n";
    assertTrue(folder.read("roe.approved.txt").startsWith(heading));
  }

  @Test
  void everyFacetHasGoldensOfItsOwn() {
    folder.put("roe.yaml");
    Suite all = suite.comparing(Facet.TEXT, Facet.values());
    folder.accept(all);
    assertEquals(
        List.of("roe.approved.html", "roe.approved.pdf", "roe.approved.txt", "roe.metadata.approved.txt",
            "roe.page-1.approved.png", "roe.pdf-words.approved.txt", "roe.tags.approved.txt", "roe.yaml"),
        folder.files());
    assertTrue(folder.told(all).stream().allMatch(told -> told.endsWith(": as it was approved")));
    assertEquals(List.of("roe.approved.txt: as it was approved"), folder.told(suite));
  }

  @Test
  void aMissingCommaFailsEveryFacetThatShowsIt() {
    folder.put("roe.yaml");
    Suite all = suite.comparing(Facet.TEXT, Facet.values());
    folder.accept(all);
    folder.change("roe.yaml", "both sides,", "both sides");
    folder.change("roe.yaml", "without limits.", "without limits,.");
    List<String> changed = folder.told(all).stream().filter(told -> told.endsWith(": not as it was approved")).toList();
    assertEquals(List.of("roe.approved.txt: not as it was approved", "roe.approved.html: not as it was approved",
        "roe.pdf-words.approved.txt: not as it was approved", "roe.page-1.approved.png: not as it was approved",
        "roe.approved.pdf: not as it was approved"), changed);
  }

  @Test
  void aPageTooManyIsAnOrphanAndGoesWhenAccepted() {
    folder.put("roe.yaml");
    Suite pages = suite.comparing(Facet.PDF_PAGES);
    folder.accept(pages);
    folder.write("roe.page-3.approved.png", "");
    assertEquals(List.of("roe.page-1.approved.png: as it was approved",
        "roe.page-3.approved.png: approved, but nothing prints it any more"), folder.told(pages));
    folder.accept(pages);
    assertEquals(List.of("roe.page-1.approved.png", "roe.yaml"), folder.files());
  }

  @Test
  void picturesAreHeldToTheToleranceAskedFor() {
    folder.put("roe.yaml");
    Suite pages = suite.comparing(Facet.PDF_PAGES);
    folder.accept(pages);
    folder.change("roe.yaml", "without limits.", "without limits,");
    assertInstanceOf(Outcome.Changed.class, only(pages));
    assertTrue(only(pages.tolerating(Tolerance.STRICT.withInk(30))).isSame());
  }

  @Test
  void aGoldenPictureThatIsNoneHasChanged() {
    folder.put("roe.yaml");
    folder.write("roe.page-1.approved.png", "no picture");
    assertInstanceOf(Outcome.Changed.class, only(suite.comparing(Facet.PDF_PAGES)));
  }

  @Test
  void aGoldenPictureThatIsLargerThanAnyPageIsNotLookedAt() throws IOException {
    folder.put("roe.yaml");
    ImageIO.write(new BufferedImage(2_001, 2_000, BufferedImage.TYPE_BYTE_BINARY), "png",
        place.resolve("roe.page-1.approved.png").toFile());
    assertEquals(
        List.of("roe.page-1.approved.png: cannot be read: the picture is much larger than any page, of more than"
            + " 4 million pixels"),
        folder.told(suite.comparing(Facet.PDF_PAGES)));
  }

  @Test
  void goldensWhoseCaseIsGoneAreTold() {
    folder.put("roe.yaml");
    folder.put("below/doe.yml");
    folder.accept(suite);
    for (String left : List.of("poe.approved.txt", "poe.tags.approved.txt", "below/poe.page-12.approved.png")) {
      folder.write(left, "left");
    }
    folder.write("roe.tags.approved.txt", "of a facet that is not compared");
    folder.write("SomeTest.approved.json", "not ours");
    assertEquals(
        List.of("below/doe.approved.txt: as it was approved", "roe.approved.txt: as it was approved",
            "below/poe.page-12.approved.png: approved, but nothing prints it any more",
            "poe.approved.txt: approved, but nothing prints it any more",
            "poe.tags.approved.txt: approved, but nothing prints it any more"),
        folder.told(suite).stream().map(told -> told.replace('\\', '/')).toList());
  }

  @Test
  void aCaseThatGivesNoLetterIsToldWithAllThatIsWrong() {
    folder.put("roe.yaml");
    folder.change("roe.yaml", "decision: upheld", "decision: upheald");
    Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, only(suite));
    assertEquals("unknown-decision", refused.why().problems().get(0).code());
  }

  /** The letter as a whole can be printed, and the one to a party, in the print that it asked for, cannot. */
  @Test
  void aLetterThatCannotBePrintedToOneOfThePartiesIsRefused() throws IOException {
    String street = "12 Example Lane of the Very Long Name, Building Four, Floor Three, beside the Old Mill and its Pond";
    for (String asked : List.of("", ", format: large-print")) {
      folder.write("roe.yaml",
          Files.readString(Path.of("fixtures/letters/party-copy.yaml"))
              .replace("address: \"12 Example Lane, Fresno, CA 93650\"",
                  "address: [" + ("\"" + street + "\", ").repeat(4) + "\"Fresno, CA 93650\"]" + asked));
      Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, only(suite));
      assertEquals("address-does-not-fit", refused.why().problems().get(0).code());
    }
  }

  @Test
  void casesThatWouldShareTheirGoldensAreTold() {
    folder.put("roe.yaml");
    folder.put("roe.yml");
    folder.put("roe.tags.yaml");
    folder.put("roe.page-1.yaml");
    folder.accept(suite);
    String clash = ": its goldens would be those of roe.yaml as well; rename one of the two";
    assertEquals(List.of("roe.page-1.yaml" + clash, "roe.tags.yaml" + clash, "roe.approved.txt: as it was approved",
        "roe.yml" + clash), folder.told(suite));
  }

  @Test
  void casesAreComparedByPattern() {
    for (String name : List.of("roe.yaml", "doe.yaml", "2015/roe.yaml", "2016/roe.yaml")) {
      folder.put(name);
    }
    assertEquals(List.of("2015/roe", "2016/roe", "roe"), names(suite.only("r*")));
    assertEquals(List.of("2015/roe"), names(suite.only("2015/*")));
    assertEquals(4, suite.cases().size());
    assertThrows(IllegalArgumentException.class, () -> suite.only("{"));
  }

  @Test
  void manyJobsTellTheSameInTheSameOrder() {
    IntStream.range(0, 40).forEach(i -> folder.put("case-" + i + ".yaml"));
    List<String> told = folder.told(suite);
    List<String> many = new ArrayList<>();
    suite.compare(7, outcome -> many.add(place.relativize(outcome.file()) + ": " + outcome.told()));
    assertEquals(told, many);
    assertThrows(IllegalArgumentException.class, () -> suite.compare(0, outcome -> {}));
  }

  @Test
  void whoeverListensMayStopTheSuite() {
    IntStream.range(0, 20).forEach(i -> folder.put("case-" + i + ".yaml"));
    assertThrows(UnsupportedOperationException.class, () -> suite.compare(2, outcome -> {
      throw new UnsupportedOperationException();
    }));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThrows(UncheckedIOException.class, () -> Suite.in(place.resolve("nowhere")).cases());
  }

  @Test
  void acceptingClearsAwayWhatWasReceived() throws IOException {
    Path file = folder.put("roe.yaml");
    Golden golden = ((Outcome.OfGolden) only(suite)).golden();
    Files.write(golden.received(), "printed".getBytes(StandardCharsets.UTF_8));
    assertTrue(only(suite).approve());
    assertEquals(List.of("roe.approved.txt", "roe.yaml"), folder.files());
    assertEquals(false, only(suite).approve(), file + " is as it was approved");
  }

  private static List<String> names(Suite suite) {
    return suite.cases().stream().map(suite::name).toList();
  }

  private static Outcome only(Suite suite) {
    List<Outcome> outcomes = suite.cases().stream().flatMap(file -> suite.compare(file).stream()).toList();
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
  }
}
