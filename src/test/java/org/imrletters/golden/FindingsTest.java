package org.imrletters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.imrletters.golden.Findings.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

  private static final String DRIVER = "29 year old delivery driver";

  @TempDir
  private Path place;
  private Folder folder;
  private Suite suite;

  @BeforeEach
  void setUp() {
    folder = new Folder(place);
    suite = Suite.in(place);
    folder.put("a.yaml");
    folder.put("b.yaml");
    folder.put("c.yaml");
    folder.change("b.yaml", DRIVER, "37 year old pastry cook");
    folder.change("c.yaml", "without limits.", "without any limits.");
  }

  @Test
  void nothingIsFoundWhereAllIsAsApproved() {
    folder.accept(suite);
    assertTrue(found(suite).isAllAsApproved());
    assertEquals(List.of(), found(suite).changes());
  }

  @Test
  void aSentenceThatChangedInAllLettersIsOneChange() {
    folder.accept(suite);
    changeInAll("are not medically necessary", "cannot be called necessary");
    SameChange only = only(found(suite));
    assertEquals(names("a.yaml", "b.yaml", "c.yaml"), only.caseFiles());
    assertEquals(names("a.approved.txt", "b.approved.txt", "c.approved.txt"), only.files());
    assertEquals(Set.of(Facet.TEXT), only.facets());
    assertEquals(List.of("are", "not", "medically"), ((Change.Words) only.change()).words().removed());
  }

  @Test
  void theWordsOfACaseOnOneSideOfAChangeDoNotPartIt() {
    folder.accept(suite);
    changeInAll(" who twisted her left ankle", " who hurt her left ankle"); // behind the driver, and behind the cook
    assertEquals(names("a.yaml", "b.yaml", "c.yaml"), only(found(suite)).caseFiles());
  }

  @Test
  void equalWordsInOtherSentencesAreOtherChanges() {
    folder.accept(suite);
    folder.change("a.yaml", "Films were normal", "Films were unremarkable");
    folder.change("b.yaml", "Six visits were completed", "Six visits were unremarkable");
    assertEquals(2, found(suite).changes().size());
  }

  @Test
  void whatTheMostLettersHaveComesFirst() {
    folder.accept(suite);
    folder.change("a.yaml", "Films were normal", "Films were fine");
    changeInAll("are not medically necessary", "cannot be called necessary");
    assertEquals(List.of(3, 1), found(suite).changes().stream().map(SameChange::letters).toList());
  }

  @Test
  void aChangeThatShowsInTwoFacetsIsOne() {
    Suite two = suite.comparing(Facet.TEXT, Facet.PDF_WORDS);
    folder.accept(two);
    changeInAll("are not medically necessary", "cannot be called necessary");
    SameChange only = only(found(two));
    assertEquals(Set.of(Facet.TEXT, Facet.PDF_WORDS), only.facets());
    assertEquals(3, only.letters());
    assertEquals(6, only.files().size());
  }

  @Test
  void pagesThatChangedByTheSameInkAreOneChange() {
    Suite pages = suite.comparing(Facet.PDF_PAGES);
    folder.accept(pages);
    folder.change("a.yaml", "California", "Idaho");
    folder.change("b.yaml", "California", "Idaho");
    folder.change("c.yaml", "California", "Maine");
    assertEquals(List.of(names("a.yaml", "b.yaml"), names("c.yaml")),
        found(pages).changes().stream().map(SameChange::caseFiles).toList());
  }

  @Test
  void lettersAreCountedByTheWorstThatIsKnownOfThem() {
    folder.accept(suite);
    folder.change("a.yaml", "Films were normal", "Films were fine");
    folder.change("b.yaml", "decision: upheld", "decision: upheald");
    folder.put("d.yaml");
    folder.write("gone.page-2.approved.png", "");
    Findings found = found(suite.comparing(Facet.TEXT, Facet.PDF_TAGS));
    assertEquals(5, found.letters());
    assertEquals(1, found.letters(Standing.CHANGED));
    assertEquals(1, found.letters(Standing.NO_LETTER));
    assertEquals(2, found.letters(Standing.NOT_APPROVED_YET));
    assertEquals(1, found.letters(Standing.GONE));
    assertFalse(found.isAllAsApproved());
  }

  @Test
  void casesThatAreWrongAlikeAreToldTogether() {
    changeInAll("decision: upheld", "decision: upheald");
    SameChange only = only(found(suite));
    assertEquals(3, only.letters());
    assertEquals("'upheald' is not a decision [unknown-decision]", only.change().told());
  }

  @Test
  void otherLineBreaksAreTold() {
    folder.accept(suite);
    folder.write("a.approved.txt", folder.read("a.approved.txt").replace("MAXIMUS Federal", "MAXIMUS\nFederal"));
    Change.Lines lines = (Change.Lines) only(found(suite)).change();
    assertEquals("MAXIMUS", lines.old());
    assertTrue(lines.now().startsWith("MAXIMUS Federal"));
  }

  private void changeInAll(String words, String others) {
    List.of("a.yaml", "b.yaml", "c.yaml").forEach(file -> folder.change(file, words, others));
  }

  private List<Path> names(String... files) {
    return List.of(files).stream().map(place::resolve).toList();
  }

  private static SameChange only(Findings findings) {
    assertEquals(1, findings.changes().size(), findings.changes().toString());
    return findings.changes().get(0);
  }

  private static Findings found(Suite suite) {
    Findings findings = new Findings();
    suite.compare(2, findings);
    return findings;
  }
}
