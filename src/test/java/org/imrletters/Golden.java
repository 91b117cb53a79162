package org.imrletters;

import java.io.File;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.namer.ApprovalNamer;
import org.approvaltests.reporters.QuietReporter;

/** Holds what was printed against the approved file that stands beside its fixture. */
final class Golden {

  private Golden() {}

  /** Fails unless {@code NAME.approved.ENDING} beside the fixture says exactly this. */
  static void verify(String printed, Path fixture, String ending) {
    Approvals.verify(
        printed,
        new Options(QuietReporter.INSTANCE)
            .forFile()
            .withNamer(new Beside(fixture))
            .forFile()
            .withExtension("." + ending));
  }

  /** The approved file of a fixture. */
  static Path approved(Path fixture, String ending) {
    return fixture.resolveSibling(Fixtures.name(fixture) + ".approved." + ending);
  }

  private record Beside(Path fixture) implements ApprovalNamer {

    @Override
    public File getApprovedFile(String ending) {
      return approved(fixture, ending.substring(1)).toFile();
    }

    @Override
    public File getReceivedFile(String ending) {
      return fixture.resolveSibling(getApprovalName() + ".received" + ending).toFile();
    }

    @Override
    public String getApprovalName() {
      return Fixtures.name(fixture);
    }

    @Override
    public String getSourceFilePath() {
      return fixture.getParent().toString();
    }

    @Override
    public ApprovalNamer addAdditionalInformation(String information) {
      throw new UnsupportedOperationException("a fixture has one approved file for each ending");
    }

    @Override
    public String getAdditionalInformation() {
      return "";
    }
  }
}
