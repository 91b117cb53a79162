package org.imrletters.golden.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.reporters.UseReporter;
import org.imrletters.ImrLetters;
import org.imrletters.golden.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The reporter that a test asks for in the words of ApprovalTests. */
@UseReporter(ReporterOfTheTestTest.Remembering.class)
@DisabledIfEnvironmentVariable(named = "CI", matches = ".+", disabledReason = "no reporter is called there")
class ReporterOfTheTestTest {

  private static final List<String> TOLD = new CopyOnWriteArrayList<>();

  @TempDir
  private Path place;

  @Test
  void isToldOfWhatFailed() {
    Path roe = new Folder(place).put("roe.yaml");
    assertThrows(AssertionError.class, () -> LetterApprovals.verify(ImrLetters.standard(), roe));
    assertEquals(List.of(place.resolve("roe.received.txt").toString()), TOLD);
  }

  /** Remembers what it is told of. */
  public static final class Remembering implements ApprovalFailureReporter {
    @Override
    public boolean report(String received, String approved) {
      return TOLD.add(received);
    }
  }
}
