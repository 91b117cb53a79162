package org.imrletters.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;

/** What came of a run, counted: what was read is what was written, unchanged, held, refused and failed. */
public final class BatchSummary {

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  BatchSummary() {
    Stream
        .of(Stream.of("read"), Stream.of(Status.values()).map(Status::toString),
            Stream.of("letters", "pages", "sheets"))
        .flatMap(names -> names)
        .forEach(name -> counts.put(name, 0));
  }

  /** What came of all of these. */
  static BatchSummary of(Stream<CaseLetters> made) {
    BatchSummary summary = new BatchSummary();
    made.forEach(each -> summary.add(each.record()));
    return summary;
  }

  void add(CaseRecord record) {
    add("read", 1);
    add(record.status().toString(), 1);
    add("letters", (int) record.outputs().stream().map(Output::piece).distinct().count());
    record.outputs().forEach(output -> {
      add("pages", output.pages());
      add("sheets", output.sheets());
    });
  }

  private void add(String name, int more) {
    counts.merge(name, more, Integer::sum);
  }

  /** Of how many copies of cases this came. */
  public int count(Status status) {
    return counts().get(status.toString());
  }

  /** All counts by their names, in the order of the sum: copies of cases that were read, what came of them, what there is now. */
  public Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }
}
