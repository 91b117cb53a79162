package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.imrletters.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
class ImrTest {

  @TempDir
  private Path folder;
  private Session session;

  @BeforeEach
  void setUp() {
    session = Cases.copiedTo(folder);
  }

  @Test
  void theVersionIsThatOfThePom() throws IOException {
    String version = session.imr("--version").out().strip().replace("imr ", "");
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<artifactId>imr-letters</artifactId>\n  <version>" + version + "<"), version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "init", "render", "preview", "watch", "import", "check", "explain", "packs", "packs copy",
      "schema", "completion"})
  void everyCommandExplainsItselfWithAnExampleAndTheExitCodes(String command) {
    Outcome help = session.imr((command + " --help").strip().split(" "));
    assertEquals(0, help.exitCode());
    assertTrue(help.out().contains("Example"), help.out());
    assertTrue(help.out().contains("\n  imr ") || help.out().contains("imr completion)"), help.out());
    for (String code : List.of("   0 ", "   1 ", "   2 ", "   3 ", "   4 ", "  70 ")) {
      assertTrue(help.out().contains("\n" + code), help.out());
    }
    assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"init", "render", "preview", "watch", "import", "check", "verify", "explain", "test",
      "review", "accept", "packs", "schema", "completion"})
  void aCommandReadAloneIsTheOneThatIsReadAmongAll(String command) {
    assertEquals(session.imr("help", command).out(), session.imr(command, "--help").out());
  }

  @Test
  void withoutACommandTheHelpIsShownAsAMistake() {
    Outcome outcome = session.imr();
    assertEquals(2, outcome.exitCode());
    assertEquals("", outcome.out());
    assertEquals(session.imr("--help").out(), outcome.err());
    assertEquals("imr: Missing required subcommand\nTry 'imr --help'.\n", session.imr("--").err());
  }

  @Test
  void aSlipIsAnsweredWithWhatWasMeant() {
    assertEquals(
        "imr: there is no command 'rendr'\nDid you mean: imr render or imr review or imr preview?\nTry 'imr --help'.\n",
        session.imr("rendr").err());
    assertTrue(session.imr("render", "--formt", "pdf").err().contains("--format"));
    assertEquals(2, session.imr("rendr").exitCode());
  }

  @Test
  void completionKnowsTheCommands() {
    Outcome outcome = session.imr("completion");
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out()
        .contains(
            "init render preview watch batch record proof-of-service import check verify diff explain test review accept packs schema completion"
                + " help"));
    assertTrue(outcome.out().contains("\"imr-2014\" \"imr-2015\""), outcome.out());
    assertEquals(outcome.out(), session.imr("completion").out());
  }

  @Test
  void colorsAreForTerminalsThatCanAndPeopleWhoWant() {
    String[] wrong = {"render", "roe-wrong.yaml"};
    assertTrue(session.atTerminalWith(Map.of("NO_COLOR", "", "TERM", "xterm")).imr(wrong).err().contains("\u001b["));
    assertFalse(session.atTerminalWith(Map.of("NO_COLOR", "1")).imr(wrong).err().contains("\u001b"));
    assertFalse(session.atTerminalWith(Map.of("TERM", "dumb")).imr(wrong).err().contains("\u001b"));
    assertFalse(session.imr(wrong).err().contains("\u001b"));
    assertTrue(session.atTerminalWith(Map.of()).imr("check", "roe-wrong.yaml").out().contains("\u001b["));
  }

  @Test
  void nothingThatWasTypedSteersTheTerminal() {
    String hostile = "a\u001b[2J\u009b\u202e\n.yaml";
    for (String[] args : List.of(new String[]{"render", hostile}, new String[]{"check", hostile}, new String[]{hostile},
        new String[]{"render", "roe.yaml", "--format", hostile}, new String[]{"render", "roe.yaml", "--" + hostile},
        new String[]{"render", "roe.yaml", "--pack", hostile}, new String[]{"render", "roe.yaml", "-o", hostile},
        new String[]{"render", "roe.yaml", "-o", hostile + "/a.txt"}, new String[]{"packs", "copy", hostile, "x"},
        new String[]{"explain", hostile}, new String[]{"schema", hostile}, new String[]{"init", hostile + "/a.yaml"},
        new String[]{"help", hostile})) {
      Outcome outcome = session.imr(args);
      String shown = outcome.out() + outcome.err();
      assertTrue(shown.contains("<U+001B>"), shown);
      assertFalse(shown.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c) || c == '\u202e'), shown);
    }
  }

  @Test
  void aDefectIsToldInOneLineWithoutAStackTrace() {
    for (Throwable defect : List.of(new IllegalStateException("Jane Roe"), new StackOverflowError())) {
      Outcome outcome = session.reading(failing(defect)).imr("render", "-");
      assertEquals(70, outcome.exitCode());
      assertTrue(outcome.err().startsWith("imr: internal error " + defect.getClass().getSimpleName()), outcome.err());
      assertEquals(1, outcome.err().lines().count(), outcome.err());
      assertFalse(outcome.err().contains("Jane Roe"), outcome.err());
    }
  }

  @Test
  void aReaderWhoLeavesIsNoMistake() {
    OutputStream gone = broken("Broken pipe");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(0, session.imr(gone, err, "render", "roe.yaml"));
    assertEquals(1, session.imr(gone, err, "check", "roe-wrong.yaml"));
    assertEquals(0, session.imr(gone, err, "--help"));
    assertTrue(err.toString(StandardCharsets.UTF_8).endsWith("\n1 file, 1 error\n"), err::toString);
  }

  @Test
  void anOutputThatCannotBeWrittenIsOne() {
    OutputStream full = broken("No space left on device");
    List<String> writing = List.of("render roe.yaml", "check roe-wrong.yaml", "explain", "packs", "schema", "init -",
        "--help", "completion");
    for (String args : writing) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertEquals(4, session.imr(full, err, args.split(" ")));
      assertEquals("imr: cannot write standard output: No space left on device\n",
          err.toString(StandardCharsets.UTF_8));
    }
  }

  private static InputStream failing(Throwable defect) {
    return new InputStream() {
      @Override
      public int read() {
        if (defect instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) defect;
      }
    };
  }

  private static OutputStream broken(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
