package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.imrletters.golden.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteCommandsTest {

  @TempDir
  private Path place;
  private Folder folder;
  private Session session;

  @BeforeEach
  void setUp() {
    folder = new Folder(place);
    session = Session.in(place);
    folder.put("letters/roe.yaml");
  }

  @Test
  void aFirstRunFailsAndSaysHowToApprove() {
    Session.Outcome run = session.imr("test", "letters");
    assertEquals(5, run.exitCode());
    assertEquals("1 letter not approved yet (text):\n  letters/roe.yaml\n\n", run.out());
    assertEquals("To approve what is new, once it was looked at: imr accept letters\n1 letter: 1 not approved yet\n",
        run.err());
    assertEquals(List.of("letters/roe.yaml"), folder.files());
  }

  @Test
  void whatIsAcceptedPasses() {
    assertEquals("1 letter approved\n", session.imr("accept", "letters").err());
    Session.Outcome run = session.imr("test", "letters");
    assertEquals(0, run.exitCode());
    assertEquals("", run.out());
    assertEquals("1 letter: 1 as approved\n", run.err());
  }

  @Test
  void whatTheFolderKeepsIsComparedUnlessSomethingElseIsAskedFor() {
    session.imr("accept", "--compare", "words,tags", "letters");
    assertEquals(List.of("letters/roe.pdf-words.approved.txt", "letters/roe.tags.approved.txt", "letters/roe.yaml"),
        folder.files());
    folder.change("letters/roe.yaml", "treatment: Physical", "treatment: Manual");
    String told = session.imr("test", "letters").out();
    assertTrue(told.contains("pdf-words") && told.contains("pdf-tags"), told);
    String asked = session.imr("test", "--compare", "pdf-tags", "letters").out();
    assertTrue(asked.startsWith("changed in 1 letter (pdf-tags)") && !asked.contains("pdf-words"), asked);
    assertEquals(2, session.imr("test", "--compare", "smell", "letters").exitCode());
  }

  @Test
  void nothingIsApprovedInCi() {
    Session ci = new Session(place, session.in(), false, Map.of("CI", "true"));
    for (String command : List.of("accept", "review")) {
      Session.Outcome run = ci.imr(command, "letters");
      assertEquals(2, run.exitCode());
      assertTrue(run.err().startsWith("imr: CI is set"), run.err());
    }
    assertEquals(5, ci.imr("test", "letters").exitCode());
    assertEquals(List.of("letters/roe.yaml"), folder.files());
  }

  @Test
  void whatHasNoCaseIsRemovedOnlyIfAskedFor() {
    session.imr("accept", "letters");
    folder.write("letters/old.approved.txt", "left");
    folder.write("letters/old.page-1.approved.png", "left");
    assertEquals(5, session.imr("test", "letters").exitCode());
    assertEquals("0 letters approved, 1 left as before; to see why: imr test\n",
        session.imr("accept", "letters").err());
    assertTrue(folder.files().contains("letters/old.approved.txt"));
    Session.Outcome listed = session.imr("accept", "--prune", "letters");
    assertEquals("would be removed: letters/old.approved.txt\nwould be removed: letters/old.page-1.approved.png\n",
        listed.out());
    assertEquals("0 letters approved, 2 files to be removed with --yes\n", listed.err());
    assertTrue(folder.files().contains("letters/old.approved.txt"));
    assertEquals("0 letters approved, 2 files removed\n", session.imr("accept", "--prune", "--yes", "letters").err());
    assertEquals(0, session.imr("test", "--compare", "text", "letters").exitCode());
  }

  @Test
  void whatIsNotTheSuitesOwnStays() throws IOException {
    session.imr("accept", "letters");
    List<String> others = List.of("letters/FooTest.bar.approved.txt", "letters/.git/z.approved.txt",
        "letters/node_modules/q.approved.pdf", "letters/photos/cat.page-1.approved.png");
    others.forEach(name -> folder.write(name, "another's"));
    folder.write("elsewhere/roe.approved.txt", "another's");
    Files.createSymbolicLink(place.resolve("letters/linked"), place.resolve("elsewhere"));
    String told = session.imr("accept", "--prune", "--yes", "letters").err();
    assertTrue(told.startsWith("0 letters approved, 3 left as before"), told);
    assertTrue(folder.files().containsAll(others), folder.files().toString());
    assertTrue(folder.files().contains("elsewhere/roe.approved.txt"));
  }

  @Test
  void noOutputOverwritesWhatLettersAreMadeOf() {
    session.imr("accept", "letters");
    folder.write("pack/pack.yaml", "over: imr-2015");
    folder.write("pack/letter.css", "theirs");
    folder.write("lists/opioids.txt", "oxycodone");
    folder.write("library.yaml", "guidelines: {}");
    folder.write("library.txt", "guidelines: {}");
    for (String words : List.of("render letters/roe.yaml -o letters/roe.approved.txt",
        "render letters/roe.yaml --format text -o library.yaml",
        "render letters/roe.yaml --format text -o pack/letter.css",
        "render letters/roe.yaml --guidelines library.txt -o library.txt",
        "render letters/roe.yaml --lists lists -o lists/opioids.txt")) {
      String before = folder.files().stream().map(folder::read).toList().toString();
      assertEquals(2, session.imr(words.split(" ")).exitCode(), words);
      assertEquals(before, folder.files().stream().map(folder::read).toList().toString(), words);
    }
  }

  @Test
  void aLetterBesideAPackIsWrittenAnew() {
    folder.write("letters/pack.yaml", "over: imr-2015");
    for (int run = 0; run < 2; run++) {
      assertEquals(0, session.imr("render", "letters/roe.yaml", "-o", "letters/roe.html").exitCode(), "run " + run);
    }
  }

  @Test
  void whatLeadsOutOfTheFolderIsToldAndNotRead() throws IOException {
    folder.put("elsewhere/doe.yaml");
    Files.createSymbolicLink(place.resolve("letters/doe.yaml"), place.resolve("elsewhere/doe.yaml"));
    Files.createSymbolicLink(place.resolve("letters/2014"), place.resolve("elsewhere"));
    String told = session.imr("test", "letters").out();
    assertTrue(told.contains("it is a link that leads out of its folder, and is not followed\n"), told);
    assertTrue(told.contains("letters/2014, letters/doe.yaml") || told.contains("letters/doe.yaml, letters/2014"),
        told);
    assertTrue(told.contains("1 letter not approved yet (text):\n  letters/roe.yaml\n"), told);
  }

  @Test
  void aNameThatCannotBeToldOnALineIsTold() {
    session.imr("accept", "letters");
    folder.put("letters/two\nlines.yaml");
    Session.Outcome run = session.imr("test", "letters");
    assertTrue(run.out().contains("its name holds a line end"), run.out());
    assertEquals(4, run.exitCode());
  }

  @Test
  void aGoldenInAnotherEncodingIsToldAsThatAndMayBeAccepted() throws IOException {
    session.imr("accept", "letters");
    String golden = folder.read("letters/roe.approved.txt");
    Path file = place.resolve("letters/roe.approved.txt");
    Files.write(file, golden.getBytes(StandardCharsets.UTF_16));
    assertTrue(session.imr("test", "letters").out().contains("what was approved is in UTF-16, and not in UTF-8"));
    Files.write(file, (golden + "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(session.imr("test", "letters").out().contains("is in another encoding, and not in UTF-8"));
    folder.change("letters/roe.yaml", "Films were normal", "Films of the caf\u00e9 were normal");
    session.imr("accept", "letters");
    folder.change("letters/roe.approved.txt", "caf\u00e9", "cafe\u0301");
    assertTrue(session.imr("test", "letters").out().contains("(NFD)"));
    assertEquals(0, session.imr("accept", "letters").exitCode());
    assertEquals(0, session.imr("test", "letters").exitCode());
  }

  @Test
  void aPageThatALetterHasNoMoreGoesWithItsApproval() {
    session.imr("accept", "--compare", "pages", "letters");
    folder.write("letters/roe.page-2.approved.png", "left");
    assertEquals(5, session.imr("test", "letters").exitCode());
    assertEquals("1 letter approved\n", session.imr("accept", "letters").err());
    assertEquals(List.of("letters/roe.page-1.approved.png", "letters/roe.yaml"), folder.files());
  }

  @Test
  void someCasesAreAcceptedByName() {
    folder.put("letters/2015/doe.yaml");
    folder.put("letters/2016/doe.yaml");
    for (String only : List.of("2015/*", "2015/doe", "letters/2015/doe.yaml")) {
      assertEquals("1 letter approved\n", session.imr("accept", "--only", only, "letters").err(), only);
      assertTrue(folder.files().contains("letters/2015/doe.approved.txt"));
      place.resolve("letters/2015/doe.approved.txt").toFile().delete();
    }
    assertEquals(4, session.imr("accept", "--only", "nobody", "letters").exitCode());
    assertEquals(2, session.imr("accept", "--only", "{", "letters").exitCode());
  }

  @Test
  void someCasesAreAcceptedByWhatChanged() {
    folder.put("letters/doe.yaml");
    session.imr("accept", "letters");
    folder.change("letters/roe.yaml", "Films were normal", "Films were fine");
    folder.change("letters/doe.yaml", "Films were normal", "Films were fine");
    folder.change("letters/doe.yaml", "without limits", "with few limits");
    assertEquals("1 letter approved, 1 left as before; to see why: imr test\n",
        session.imr("accept", "--change", "fine", "letters").err());
    assertTrue(folder.read("letters/roe.approved.txt").contains("fine"));
    assertTrue(folder.read("letters/doe.approved.txt").contains("fine"));
    assertTrue(folder.read("letters/doe.approved.txt").contains("without"));
  }

  @Test
  void theExitCodeSaysWhoseTurnItIs() {
    session.imr("accept", "letters");
    folder.put("letters/wrong.yaml");
    folder.change("letters/wrong.yaml", "decision: upheld", "decision: upheald");
    assertEquals(1, session.imr("test", "letters").exitCode());
    assertEquals(1, session.imr("accept", "letters").exitCode());
    folder.write("broken/pack.yaml", "over: imr-2051");
    assertEquals(3, session.imr("test", "--pack", "broken", "letters").exitCode());
    assertEquals(4, session.imr("test", "nowhere").exitCode());
    assertEquals(4, session.imr("test", "letters/roe.yaml").exitCode());
    folder.write("empty/readme.txt", "");
    assertEquals(4, session.imr("test", "empty").exitCode());
    assertEquals(2, session.imr("test", "--jobs", "0", "letters").exitCode());
  }

  @Test
  void aReportIsWrittenWhereItIsWanted() throws IOException {
    session.imr("test", "--report", "report.html", "letters");
    assertTrue(Files.readString(place.resolve("report.html")).contains("letters/roe.yaml"));
    assertEquals(4, session.imr("test", "--report", "nowhere/report.html", "letters").exitCode());
  }

  @Test
  void severalFoldersAreOneRun() {
    folder.put("more/doe.yaml");
    String told = session.imr("test", "letters", "more").out();
    assertEquals("2 letters not approved yet (text):\n  letters/roe.yaml, more/doe.yaml\n\n", told);
  }

  @Test
  void progressIsForPeopleAndLongRunsAlone() {
    IntStream.range(0, 60).forEach(i -> folder.put("many/case-" + i + ".yaml"));
    String seen = session.atTerminalWith(Map.of("TERM", "xterm")).imr("accept", "many").err();
    assertTrue(seen.startsWith("\r\u001b[K1 of 60 letters\r\u001b[K2 of 60"), seen);
    assertTrue(seen.endsWith("60 of 60 letters\r\u001b[K60 letters approved\n"), seen);
    assertEquals("60 letters: 60 as approved\n", session.imr("test", "many").err());
    assertFalse(session.atTerminalWith(Map.of("TERM", "xterm")).imr("test", "letters").err().contains("\r"));
  }

  @Test
  void junitGoesToStandardOutputAlone() {
    Session.Outcome run = session.imr("test", "--format", "junit", "letters");
    assertTrue(
        run.out().startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"imr test\" tests=\"1\""));
    assertTrue(run.out().endsWith("</testsuite>\n"));
    assertEquals(5, run.exitCode());
  }

  @Test
  void filesThatComeAndGoMeanwhileFailNoRun() throws Exception {
    IntStream.range(0, 8).forEach(i -> folder.put("letters/stays-" + i + ".yaml"));
    session.imr("accept", "letters");
    AtomicBoolean over = new AtomicBoolean();
    FutureTask<Void> busy = new FutureTask<>(() -> {
      while (!over.get()) {
        comeAndGo("letters/goes.yaml", "letters/goes.approved.txt", "letters/goes.tags.approved.txt");
        comeAndGo("letters/below/goes.yaml", "letters/.imr-1.part");
        Files.deleteIfExists(place.resolve("letters/below"));
      }
      return null;
    });
    new Thread(busy, "an editor").start();
    try {
      for (int i = 0; i < 40; i++) {
        Session.Outcome run = session.imr("test", "--compare", "text", "--jobs", "2", "--report", "report.html",
            "letters"); // of which facets there are goldens would decide what is compared
        assertTrue(List.of(0, 5).contains(run.exitCode()), run.exitCode() + run.err());
        assertFalse(run.out().contains("stays") || run.out().contains("roe"), run.out());
        assertTrue(run.err().contains("9 as approved"), run.err());
      }
    } finally {
      over.set(true);
      busy.get();
    }
  }

  /** Each comes whole, as from an editor that saves by renaming: of half a file it is rightly told what is wrong. */
  private void comeAndGo(String... names) throws IOException {
    for (String name : names) {
      folder.put("aside.yaml");
      Files.createDirectories(place.resolve(name).getParent());
      Files.move(place.resolve("aside.yaml"), place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
    for (String name : names) {
      Files.deleteIfExists(place.resolve(name));
    }
  }
}
