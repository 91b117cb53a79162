package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.imrletters.Fixtures;
import org.imrletters.golden.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

  @TempDir
  private Path place;
  private Folder folder;
  private Session session;

  /** Three letters that changed alike; in the second something else changed as well. */
  @BeforeEach
  void setUp() {
    folder = new Folder(place);
    session = Session.in(place);
    for (String name : new String[]{"a", "b", "c"}) {
      folder.put("letters/" + name + ".yaml");
    }
    session.imr("accept", "letters");
    for (String name : new String[]{"a", "b", "c"}) {
      folder.change("letters/" + name + ".yaml", "Films were normal", "Films were fine");
    }
    folder.change("letters/b.yaml", "without limits", "with few limits");
  }

  @Test
  void aChangeIsShownOnceAndAcceptedInItsGroup() {
    Session.Outcome run = session.reading("g\nq\n").imr("review", "letters");
    assertTrue(
        run.out()
            .startsWith(
                """
                    change 1 of 2, changed alike in 3 letters (text):
                      - Films were normal.
                      + Films were fine.
                      letters/a.yaml, letters/b.yaml, letters/c.yaml

                    letter 1 of 3: letters/a.yaml
                    (a)ccept this letter, just this (c)hange in it, the whole (g)roup, (s)kip it, (n)ext change, (o)pen it, (q)uit? g
                    2 letters approved, 1 to be decided on, as more has changed
                    change 2 of 2, changed in 1 letter (text):
                    """),
        run.out());
    assertEquals("2 letters approved, 1 left\n", run.err());
    assertEquals(5, run.exitCode());
  }

  @Test
  void aGroupWhoseOtherFacetsAreStillToBeDecidedIsCountedAsSuch() {
    session.imr("accept", "--compare", "text,pages", "--only", "a", "letters");
    folder.change("letters/a.yaml", "Films were fine", "Films were good");
    Session.Outcome run = session.reading("g\nq\n").imr("review", "--only", "a", "letters");
    assertTrue(run.out().contains("0 letters approved, 1 to be decided on, as more has changed\n"), run.out());
    assertEquals("0 letters approved, 1 left\n", run.err());
  }

  @Test
  void aLetterIsShownWithAllThatChangedBeforeItIsAccepted() {
    Session.Outcome run = session.reading("s\na\nn\nq\n").imr("review", "letters");
    assertTrue(run.out().contains("letter 2 of 3: letters/b.yaml, with 1 more change:\n"), run.out());
    assertTrue(run.out().contains("works with few"), run.out());
    assertEquals("1 letter approved, 2 left\n", run.err());
    assertTrue(folder.read("letters/b.approved.txt").contains("few"));
    assertTrue(folder.read("letters/a.approved.txt").contains("normal"));
  }

  @Test
  void aChangeIsAcceptedAloneInALetterOfSeveral() {
    Session.Outcome run = session.reading("s\nc\nn\nq\n").imr("review", "letters");
    assertEquals("0 letters approved, 3 left\n", run.err());
    assertTrue(folder.read("letters/b.approved.txt").contains("Films were fine"));
    assertTrue(folder.read("letters/b.approved.txt").contains("without"));
    String told = session.imr("test", "--only", "b", "letters").out();
    assertTrue(told.contains("few") && !told.contains("Films"), told);
  }

  @Test
  void aLetterIsShownInItsOwnWordsAndNotInThoseOfAnother() {
    for (String name : new String[]{"a", "b", "c"}) {
      folder.change("letters/" + name + ".yaml", "29 year old delivery driver", "29 year old " + name + "-driver");
    }
    session.imr("accept", "letters");
    for (String name : new String[]{"a", "b", "c"}) {
      folder.change("letters/" + name + ".yaml", "who twisted", "who hurt");
    }
    String out = session.reading("s\nq\n").imr("review", "letters").out();
    String second = out.substring(out.indexOf("letter 2 of 3"));
    assertTrue(second.contains("b-driver"), second);
    assertFalse(second.contains("a-driver"), second);
  }

  @Test
  void nothingIsLeftWhenAllIsAccepted() {
    Session.Outcome run = session.reading("g\na\n").imr("review", "letters");
    assertEquals(0, run.exitCode());
    assertEquals("3 letters approved, 0 left\n", run.err());
    assertEquals(0, session.imr("test", "letters").exitCode());
  }

  @Test
  void aLetterThatWasSkippedIsNoneOfTheGroup() {
    session.reading("s\ng\nq\n").imr("review", "letters");
    assertTrue(folder.read("letters/a.approved.txt").contains("normal"));
    assertTrue(folder.read("letters/c.approved.txt").contains("fine"));
  }

  @Test
  void whatIsNoAnswerIsAskedAgain() {
    Session.Outcome run = session.reading("yes\n\nG\nq\n").imr("review", "letters");
    assertTrue(run.out().contains("answer with one of these letters"), run.out());
    assertEquals("0 letters approved, 3 left\n", run.err());
  }

  @Test
  void theEndOfTheAnswersIsTheEndOfTheWalk() {
    Session.Outcome run = session.imr("review", "letters");
    assertEquals("no answer came: nothing more is approved\n0 letters approved, 3 left\n", run.err());
    assertEquals(5, run.exitCode());
  }

  @Test
  void aPipeThatStaysOpenDoesNotKeepTheCommand() throws IOException {
    try (PipedOutputStream nobody = new PipedOutputStream(); InputStream open = new PipedInputStream(nobody)) {
      Session.Outcome run = assertTimeoutPreemptively(Fixtures.HANGS,
          () -> session.reading(open).imr("review", "letters"));
      assertEquals(5, run.exitCode());
    }
  }

  @Test
  void aNewLetterIsShownInFull() {
    folder.put("letters/d.yaml");
    String out = session.reading("n\nn\na\n").imr("review", "letters").out();
    assertTrue(out.contains("letter 1 of 1: letters/d.yaml\n  |                     HOW THE IMR"), out);
    assertTrue(folder.files().contains("letters/d.approved.txt"));
  }

  @Test
  void onATerminalWhatChangedIsColored() {
    String out = session.atTerminalWith(Map.of()).imr("review", "letters").out();
    assertTrue(out.contains("Films were \u001b[31mnormal.\u001b[0m"), out);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLetterIsOpenedInTheBrowserOfTheEnvironment() throws Exception {
    Path opened = place.resolve("opened.html");
    Path browser = Files.writeString(place.resolve("browser"),
        "#!/bin/sh\ncp \"$1\" '" + opened + ".part'\nmv '" + opened + ".part' '" + opened + "'\n");
    assertTrue(browser.toFile().setExecutable(true));
    Session withBrowser = new Session(place, InputStream.nullInputStream(), false,
        Map.of("BROWSER", browser.toString()));
    String out = withBrowser.reading("o\nq\n").imr("review", "letters").out();
    assertTrue(out.contains("opened "), out);
    while (!Files.exists(opened)) {
      Thread.sleep(20);
    }
    assertTrue(Files.readString(opened).contains("letters/a.approved.txt"));
  }

  @Test
  void withoutABrowserThePageIsNamed() {
    String out = session.reading("o\nq\n").imr("review", "letters").out();
    assertTrue(out.contains("open this in a browser: ") || out.contains("opened "), out);
  }
}
