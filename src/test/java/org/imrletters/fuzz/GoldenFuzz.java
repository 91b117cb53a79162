package org.imrletters.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.Change;
import org.imrletters.golden.Comparison;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.report.ChangeText;
import org.imrletters.golden.report.HtmlReport;
import org.imrletters.golden.report.JunitReport;
import org.imrletters.proof.PagePicture;
import org.imrletters.proof.PictureDifference;
import org.imrletters.proof.Tolerance;
import org.imrletters.words.WordDifference;

/** Any bytes as a golden: what is different is told, and once all of it is approved nothing is. */
public final class GoldenFuzz {

  private static final Path CASE = caseFile();
  private static final String TEXT = text();
  private static final PagePicture PAGE = page();

  private GoldenFuzz() {}

  /** What is slow only once is done before the fuzzer's watch runs: its hooks go into every class as it is loaded. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput(TEXT.replace(' ', 'x').getBytes(StandardCharsets.UTF_8));
  }

  /** One round, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Path golden = CASE.resolveSibling("one-item.approved.txt");
    Files.write(golden, bytes);
    Outcome told = Comparison.ofText(TEXT, CASE);
    report(told);
    List<Change> all = Change.in(told);
    if (told instanceof Outcome.Changed changed && changed.approve(all)
        && !WordDifference.between(Files.readString(golden), TEXT).isNothing()) {
      throw new AssertionError("words differ once every change is approved: " + all);
    }
    if (told.approve() && !Comparison.ofText(TEXT, CASE).isSame()) {
      throw new AssertionError("not the same once it is approved");
    }
    asPage(bytes);
  }

  private static void report(Outcome told) {
    Findings findings = new Findings();
    HtmlReport html = new HtmlReport(Path::toString);
    JunitReport junit = new JunitReport(Path::toString, () -> 0);
    findings.accept(told);
    html.accept(told);
    junit.accept(told);
    html.html(findings);
    junit.xml();
    findings.changes().forEach(change -> ChangeText.lines(change.change(), Ink.PLAIN));
  }

  private static void asPage(byte[] bytes) {
    try {
      PictureDifference.between(PagePicture.read(bytes), PAGE, Tolerance.STRICT).overlaid();
    } catch (IOException none) {
      // most are no picture
    }
  }

  private static Path caseFile() {
    try {
      return Files.copy(Path.of("fixtures/letters/one-item.yaml"),
          Files.createTempDirectory("imr-fuzz").resolve("one-item.yaml"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text() {
    ImrLetters letters = ImrLetters.standard();
    return letters.compose(letters.read(CASE)).text();
  }

  private static PagePicture page() {
    try {
      return PagePicture.read(Files.readAllBytes(Path.of("fixtures/letters/one-item.page-1.approved.png")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
