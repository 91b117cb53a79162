package org.imrletters.golden.junit;

import com.spun.util.ThreadUtils;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.ReporterFactory;
import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.core.ApprovalTestPackageSettings;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.FirstWorkingReporter;
import org.approvaltests.reporters.UseReporter;
import org.imrletters.golden.Outcome;
import org.junit.jupiter.api.Assertions;
import org.packagesettings.PackageLevelSettings;
import org.packagesettings.Settings;

/**
 * Hands outcomes to ApprovalTests.
 *
 * @param reporter who is told of what failed
 * @param received where what was printed instead is put
 */
record GoldenVerifier(ApprovalFailureReporter reporter, ReceivedFiles received) {

  /** As the test that calls, its class or its package asks for; a failure says enough for those who ask for nothing. */
  static GoldenVerifier ofCaller() {
    return new GoldenVerifier(FirstWorkingReporter.combine(ReporterFactory.getFrontLoadedReporter(), askedFor()),
        ReceivedFiles.ofThisMachine());
  }

  GoldenVerifier receivedIn(ReceivedFiles other) {
    return new GoldenVerifier(reporter, other);
  }

  /**
   * Fails unless all is as it was approved.
   *
   * @throws AssertionError that tells of everything that is not
   */
  void hold(List<Outcome> outcomes) {
    List<Outcome> wrong = outcomes.stream().filter(outcome -> !outcome.isSame()).toList();
    outcomes.stream().filter(Outcome::isSame).forEach(this::hold);
    if (wrong.size() == 1) {
      hold(wrong.get(0));
    } else {
      Assertions.assertAll(wrong.stream().map(outcome -> () -> hold(outcome)));
    }
  }

  private void hold(Outcome outcome) {
    if (outcome instanceof Outcome.OfGolden known) {
      Approvals.verify(new GoldenApprover(known, received), new Options(reporter));
    } else {
      Assertions.fail(FailureText.of(outcome, received));
    }
  }

  private static ApprovalFailureReporter askedFor() {
    StackTraceElement[] trace = ThreadUtils.getStackTrace();
    UseReporter annotation = ReporterFactory.getAnnotationsFromStackTrace(UseReporter.class, trace).getFirst();
    ApprovalFailureReporter quiet = (received, approved) -> true;
    if (annotation != null) {
      return ReporterFactory.getFromAnnotation(trace);
    }
    Map<String, Settings> settings = PackageLevelSettings.getForStackTrace(trace);
    return ApprovalTestPackageSettings.USE_REPORTER.getValue(settings, () -> quiet);
  }
}
