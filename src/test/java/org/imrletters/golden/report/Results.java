package org.imrletters.golden.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.imrletters.golden.Findings;
import org.imrletters.golden.Folder;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Suite;

/** What came of a suite that a test has made. */
record Results(Path folder, List<Outcome> outcomes, Findings findings) {

  static Results of(Suite suite) {
    List<Outcome> outcomes = new ArrayList<>();
    suite.compare(2, outcomes::add);
    Findings findings = new Findings();
    outcomes.forEach(findings);
    return new Results(suite.folder(), outcomes, findings);
  }

  /** A folder of letters of which one changed, one is new, one gives no letter, and one is gone. */
  static Folder ofEveryKind(Path place, Suite suite) {
    Folder folder = new Folder(place);
    folder.put("changed.yaml");
    folder.put("gone.yaml");
    folder.put("same.yaml");
    folder.accept(suite);
    folder.change("changed.yaml", "Films were normal.", "Films were <b>fine</b> & normal.");
    place.resolve("gone.yaml").toFile().delete();
    folder.put("new.yaml");
    folder.put("wrong.yaml");
    folder.change("wrong.yaml", "decision: upheld", "decision: upheald");
    return folder;
  }

  Function<Path, String> names() {
    return file -> "letters/" + folder.relativize(file).toString().replace('\\', '/');
  }

  String html() {
    HtmlReport report = new HtmlReport(names());
    outcomes.forEach(report);
    return report.html(findings);
  }

  String junit() {
    AtomicLong clock = new AtomicLong();
    JunitReport report = new JunitReport(names(), () -> clock.getAndAdd(1_500_000_000));
    outcomes.forEach(report);
    return report.xml();
  }
}
