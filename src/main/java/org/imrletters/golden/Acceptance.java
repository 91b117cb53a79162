package org.imrletters.golden;

import java.io.IOException;
import java.nio.file.Files;
import org.imrletters.file.WholeFile;

/** Makes goldens of what was printed, once someone has looked at it. */
public final class Acceptance {

  private Acceptance() {}

  /**
   * Approves an outcome: what was printed becomes the golden, at once and as a whole; what nothing prints any more is
   * removed. Received files that lie beside it go as well.
   *
   * @return whether there was something to approve
   * @throws IOException if the golden cannot be written; it is then left as it was
   */
  public static boolean of(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Changed changed) {
      WholeFile.write(changed.file(), changed.received().bytes());
    } else if (outcome instanceof Outcome.Unapproved fresh) {
      WholeFile.write(fresh.file(), fresh.received().bytes());
    } else if (outcome instanceof Outcome.Orphaned orphan) {
      Files.deleteIfExists(orphan.file());
    } else {
      return false;
    }
    Golden golden = ((Outcome.OfGolden) outcome).golden();
    Files.deleteIfExists(golden.received());
    Files.deleteIfExists(golden.difference());
    return true;
  }
}
