package org.imrletters.golden.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.Change;
import org.imrletters.golden.Golden;
import org.imrletters.golden.Outcome;

/**
 * Writes outcomes as CI systems read those of JUnit. A test case is a letter and what of it is compared; its class is named for the
 * folder, as {@code letters.2015} for {@code 2015}. What is not as it was approved is a failure, and what gives no
 * letter an error. Letters are made side by side, so the time of each is what went by since the one before it was told.
 */
public final class JunitReport implements Consumer<Outcome> {

  /** Changes of one letter that are told. */
  private static final int TOLD = 10;

  private final Function<Path, String> names;
  private final LongSupplier clock;
  private final long began;
  private long told;
  private final JunitXml tests = new JunitXml();

  /**
   * A report with no outcomes yet.
   *
   * @param clock nanoseconds, as {@link System#nanoTime} has them
   */
  public JunitReport(Function<Path, String> names, LongSupplier clock) {
    this.names = names;
    this.clock = clock;
    this.began = clock.getAsLong();
    this.told = began;
  }

  @Override
  public void accept(Outcome outcome) {
    String file = names.apply(outcome.caseFile());
    int slash = file.lastIndexOf('/');
    long before = told;
    told = clock.getAsLong();
    String folder = "letters/" + file.substring(0, Math.max(0, slash));
    tests.add(folder.replaceAll("[./]+", ".").replaceAll("\\.$", ""),
        Golden.caseName(outcome.caseFile()) + part(outcome), Optional.of(seconds(told - before)), kind(outcome),
        outcome.told(), () -> problem(outcome));
  }

  private static BigDecimal seconds(long nanos) {
    return BigDecimal.valueOf(nanos / 1_000_000, 3);
  }

  private static String part(Outcome outcome) {
    return outcome instanceof Outcome.OfGolden known
        ? ", " + known.golden().facet().label() + (known.golden().page() == 0 ? "" : " " + known.golden().page())
        : "";
  }

  private static String kind(Outcome outcome) {
    return outcome.isSame() ? "" : outcome instanceof Outcome.OfGolden ? "failure" : "error";
  }

  private String problem(Outcome outcome) {
    String changes = outcome instanceof Outcome.Refused refused ? refused.complaints() : told(outcome);
    return names.apply(outcome.file()) + "\n" + changes;
  }

  private static String told(Outcome outcome) {
    List<Change> changes = Change.in(outcome);
    String some = changes.stream()
        .limit(TOLD)
        .map(change -> String.join("\n", ChangeText.lines(change, Ink.PLAIN)))
        .collect(Collectors.joining("\n\n"));
    return changes.size() > TOLD ? some + "\n\nand " + (changes.size() - TOLD) + " more" : some;
  }

  /** The report on what was taken in so far. */
  public String xml() {
    return tests.xml("imr test", Optional.of(seconds(told - began)));
  }
}
