package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.imrletters.cli.Session.Outcome;
import org.imrletters.explain.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir
  private Path folder;

  @Test
  void aCodeIsExplainedHoweverItWasCopied() {
    Outcome page = imr("explain", "duplicate-item");
    assertEquals(0, page.exitCode());
    assertTrue(page.out().startsWith("duplicate-item\nerror; 8 CCR 9792.10.4(b)(2)\n\n  No treatment "), page.out());
    assertEquals(page.out(), imr("explain", "[duplicate-item]").out());
    assertEquals(page.out(), imr("explain", "Duplicate-Item").out());
  }

  @Test
  void withoutACodeAllAreListed() {
    Outcome list = imr("explain");
    assertEquals(0, list.exitCode());
    assertEquals(Explanation.codes().size(), list.out().lines().filter(line -> !line.startsWith(" ")).count());
  }

  @Test
  void aSlipIsAnsweredWithTheCodeThatIsNear() {
    Outcome outcome = imr("explain", "duplicate-itme");
    assertEquals(2, outcome.exitCode());
    assertEquals("", outcome.out());
    assertEquals(
        "imr: there is no code 'duplicate-itme'; did you mean 'duplicate-item'?\n" + "Try 'imr explain --help'.\n",
        outcome.err());
    assertTrue(imr("explain", "../README").err().contains("'imr explain' lists all codes"));
    assertEquals(2, imr("explain", "").exitCode());
  }

  @Test
  void headingsAreColoredOnATerminalOnly() {
    assertTrue(Session.in(folder).atTerminalWith(Map.of()).imr("explain", "not-a-date").out().contains("\u001b["));
    assertEquals(-1, imr("explain", "not-a-date").out().indexOf('\u001b'));
  }

  private Outcome imr(String... args) {
    return Session.in(folder).imr(args);
  }
}
