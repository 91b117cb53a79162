package org.imrletters.batch;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.imrletters.batch.CaseRecord.Output;
import org.imrletters.batch.CaseRecord.Status;

/** What came of a run, counted: what was read is what was written, unchanged, held, refused and failed. */
public final class BatchSummary {

  private final Map<Status, Integer> copies = new EnumMap<>(Status.class);
  private int letters;
  private int pages;
  private int sheets;

  BatchSummary() {}

  /** What came of all of these. */
  static BatchSummary of(Stream<CaseLetters> made) {
    BatchSummary summary = new BatchSummary();
    made.forEach(each -> summary.add(each.record()));
    return summary;
  }

  void add(CaseRecord record) {
    copies.merge(record.status(), 1, Integer::sum);
    letters += (int) record.outputs().stream().map(Output::piece).distinct().count();
    pages += record.outputs().stream().mapToInt(Output::pages).sum();
    sheets += record.outputs().stream().mapToInt(Output::sheets).sum();
  }

  /** How many copies of cases were read. */
  public int read() {
    return copies.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Of how many this came. */
  public int count(Status status) {
    return copies.getOrDefault(status, 0);
  }

  /** All counts by their names, in the order of the sum. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("read", read());
    for (Status status : Status.values()) {
      counts.put(status.word(), count(status));
    }
    counts.put("letters", letters);
    counts.put("pages", pages);
    counts.put("sheets", sheets);
    return counts;
  }
}
