package org.imrletters.golden.junit;

import org.approvaltests.approvers.ApprovalApprover;
import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.core.ApprovalReporterWithCleanUp;
import org.approvaltests.core.VerifyResult;
import org.approvaltests.reporters.ReporterWithApprovalPower;
import org.imrletters.golden.Content;
import org.imrletters.golden.Golden;
import org.imrletters.golden.Outcome;
import org.imrletters.proof.PictureDifference;
import org.opentest4j.AssertionFailedError;

/**
 * Leads ApprovalTests through one comparison. Its own way with files keeps logs in the project and fetches scripts from
 * the network; this one does neither.
 */
record GoldenApprover(Outcome.OfGolden outcome, ReceivedFiles files) implements ApprovalApprover {

  /** Reporters keep what they did in fields of their own; one at a time. */
  private static final Object ONE_REPORT = new Object();

  @Override
  public VerifyResult approve() {
    return VerifyResult.from(outcome.isSame());
  }

  @Override
  public void cleanUpAfterSuccess(ApprovalFailureReporter reporter) {
    files.remove(golden().received());
    files.remove(golden().difference());
    if (reporter instanceof ApprovalReporterWithCleanUp tidy) {
      files.place(golden().received()).ifPresent(place -> tidy.cleanUp(place.toString(), golden().file().toString()));
    }
  }

  @Override
  public VerifyResult reportFailure(ApprovalFailureReporter reporter) {
    if (outcome instanceof Outcome.Changed changed) {
      writeDifference(changed);
    }
    return outcome instanceof Outcome.Printed printed ? report(reporter, printed.received()) : VerifyResult.FAILURE;
  }

  @Override
  public void fail() {
    String message = FailureText.of(outcome, files);
    if (outcome instanceof Outcome.Changed changed && changed.approved() instanceof Content.Words expected
        && changed.received() instanceof Content.Words actual) {
      throw new AssertionFailedError(message, expected.text(), actual.text());
    }
    throw new AssertionFailedError(message);
  }

  private VerifyResult report(ApprovalFailureReporter reporter, Content received) {
    files.write(golden().received(), received.bytes());
    return files.place(golden().received()).map(place -> {
      synchronized (ONE_REPORT) {
        String approved = golden().file().toAbsolutePath().toString();
        reporter.report(place.toAbsolutePath().toString(), approved);
        return reporter instanceof ReporterWithApprovalPower power ? power.approveWhenReported() : VerifyResult.FAILURE;
      }
    }).orElse(VerifyResult.FAILURE);
  }

  private void writeDifference(Outcome.Changed changed) {
    changed.pageDifference()
        .map(PictureDifference::overlaid)
        .ifPresent(picture -> files.write(golden().difference(), picture.png()));
  }

  private Golden golden() {
    return outcome.golden();
  }
}
