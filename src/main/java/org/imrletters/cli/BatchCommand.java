package org.imrletters.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.batch.Batch;
import org.imrletters.batch.BatchFolder;
import org.imrletters.batch.BatchSummary;
import org.imrletters.batch.CaseInput;
import org.imrletters.batch.CaseLetters;
import org.imrletters.batch.CaseRecord;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.batch.CaseRecord.Told;
import org.imrletters.file.InOrder;
import org.imrletters.golden.report.JunitXml;
import org.imrletters.golden.report.SummaryText;

final class BatchCommand extends LetterCommand {

  private static final Map<Status, String> JUNIT = Map.of(Status.HELD, "failure", Status.REFUSED, "failure",
      Status.FAILED, "error");

  private final Supplier<List<Path>> given = severalOrNone(Argument.path("IN"),
      "Case files, folders of them, files of JSON Lines (*.jsonl, *.ndjson: a case on each line), or - for JSON Lines on"
          + " standard input. For --verify, --close and --reprint, the folder of the run.");
  private final Supplier<Optional<Path>> output = option("-o, --output", Argument.path("DIR"),
      "The folder of the run: letters, manifest.jsonl with a line for each case, summary.json. With --reprint, the folder"
          + " that gets the letter.");
  private final Supplier<List<Format>> formats = list("--format",
      Argument.word("FORMAT", new Choice<>("format", "formats", Format.values())),
      "${COMPLETION-CANDIDATES}, with commas between; pdf is the default.");
  private final Supplier<List<String>> recipients = list("--for", Argument.text("RECIPIENT"),
      "A letter to each of these recipients, such as employee, or to all of a case, instead of the one for the file.");
  private final Supplier<Boolean> publicly = flag("--public",
      "The public copy as well, of each case that asks for another.");
  private final Supplier<Optional<String>> name = option("--name", Argument.text("PATTERN"),
      "How files are called: {case.number}, which is the default, {case.mailed}, {fields.NAME}, {input}, {line}.");
  private final Supplier<ImrLetters> library = mailing();
  private final Supplier<List<String>> holdOn = list("--hold-on", Argument.text("CODE"),
      "Holds the letters of cases of which this is told, though it is no error.");
  private final Supplier<Optional<Path>> held = option("--hold", Argument.path("FILE"),
      "Holds the letters of the cases that the file lists, a case number or a SHA-256 a line.");
  private final Supplier<Optional<Path>> released = option("--released", Argument.path("FILE"),
      "Holds all letters but those of the cases whose SHA-256 the file lists, one a line.");
  private final Supplier<Integer> jobs = jobs("made");
  private final Supplier<Optional<Path>> junit = option("--junit", Argument.path("FILE"),
      "Writes what came of each case as JUnit XML.");
  private final Supplier<Boolean> quiet = flag("-q", "Tells of nothing but what is wrong.");
  private final Supplier<Optional<Path>> bundle = option("--bundle", Argument.path("DIR"),
      "Puts the letters that go by mail into files for a print shop there, with an index; with --reconcile, where they are.");
  private final Supplier<Optional<Integer>> maxSheets = option("--max-sheets", Argument.number("N"),
      "Letters of more sheets than that go into print files of their own.");
  private final Supplier<Boolean> indexNames = flag("--index-names",
      "The index of print files names recipients; else no file does.");
  private final EndedRun ended = new EndedRun(this);
  private final JunitXml report = new JunitXml();

  BatchCommand(Streams streams) {
    super("batch", streams);
  }

  @Override
  public Integer call() throws IOException {
    return ended.isMeant() ? ended.call(given.get(), output.get(), bundle.get(), quiet.get()) : write();
  }

  private int write() throws IOException {
    Path folder = output.get().orElseThrow(() -> Trouble.usage("name the folder for the letters with -o DIR"));
    Batch batch = batch();
    int threads = jobs.get();
    bundle.get().ifPresent(print -> mustPrint(folder, print));
    Instant began = Instant.now();
    ExecutorService pool = InOrder.pool(threads, "letters");
    try (BatchFolder run = BatchFolder.open(output(folder).file())) {
      BatchProgress progress = new BatchProgress(streams, quiet.get(), this::total);
      BatchSummary summary = run.write(batch, cases(), this::covers, pool, threads, made -> saw(made, progress));
      progress.clear();
      int exit = told(run, summary, began);
      bundle.get().ifPresent(print -> print(run, batch, pool, threads, print));
      return exit;
    } finally {
      pool.shutdownNow();
    }
  }

  private void mustPrint(Path folder, Path print) {
    if (given.get().contains(Input.STANDARD) || recipients.get().isEmpty()
        || !formats.get().isEmpty() && !formats.get().contains(Format.PDF)) {
      throw Trouble.usage("--bundle takes cases from files, as it reads them twice, with --for and --format pdf");
    }
    if (streams.folder().resolve(print).normalize().startsWith(streams.folder().resolve(folder).normalize())) {
      throw Trouble.usage("--bundle takes a folder outside of that of the run");
    }
    if (maxSheets.get().filter(most -> most < 1).isPresent()) {
      throw Trouble.usage("--max-sheets takes 1 or more");
    }
  }

  private void print(BatchFolder run, Batch batch, ExecutorService pool, int threads, Path print) {
    Path folder = streams.folder().resolve(print);
    Map<String, Integer> counts = Trouble.unlessUnwritable(print.toString(), () -> run.print(batch, cases(), pool,
        threads, folder, maxSheets.get().orElse(Integer.MAX_VALUE), indexNames.get()));
    if (!quiet.get()) {
      streams.say(
          SummaryText.count(counts.get("letters"), "letter") + " on " + SummaryText.count(counts.get("sheets"), "sheet")
              + " in " + SummaryText.count(counts.get("files"), "print file")
              + (indexNames.get() ? "; " + BatchFolder.INDEX + " names recipients: keep it as you keep letters" : ""));
    }
  }

  private Batch batch() {
    Set<Format> asked = formats.get().isEmpty() ? Set.of(Format.PDF) : Set.copyOf(formats.get());
    try {
      return new Batch(library.get(), asked, recipients.get(), publicly.get(), name.get().orElse(Batch.NAME),
          holding());
    } catch (IllegalArgumentException wrong) {
      throw Trouble.usage("--name: " + wrong.getMessage());
    }
  }

  /** Why letters wait, by what is told of their cases and what lists say. */
  private Function<CaseRecord, Optional<String>> holding() {
    Set<String> codes = Set.copyOf(holdOn.get());
    Set<String> listed = held.get().map(this::entries).orElse(Set.of());
    Optional<Set<String>> free = released.get().map(this::entries);
    return record -> record.told()
        .stream()
        .map(Told::code)
        .filter(codes::contains)
        .findFirst()
        .map(code -> "it is told [" + code + "]")
        .or(() -> Stream.of(record.number(), record.caseHash())
            .flatMap(Optional::stream)
            .filter(listed::contains)
            .findFirst()
            .map(entry -> "a list holds it"))
        .or(() -> free.filter(list -> !list.contains(record.caseHash().orElse(""))).map(list -> "no list releases it"));
  }

  private Set<String> entries(Path list) {
    return Input.text(list, streams)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toSet());
  }

  private Iterator<CaseInput> cases() {
    if (given.get().isEmpty()) {
      throw Trouble.usage("name the cases: files, folders, or - for standard input");
    }
    return Input.cases(given.get(), streams);
  }

  /** How many there are to come; -1 where nobody knows. */
  private long total() {
    if (given.get().contains(Input.STANDARD)) {
      return -1;
    }
    long total = 0;
    for (Iterator<CaseInput> all = cases(); all.hasNext(); all.next()) {
      total++;
    }
    return total;
  }

  private boolean covers(String input) {
    return given.get()
        .stream()
        .anyMatch(in -> in.equals(Input.STANDARD) ? input.equals(new Input(in, streams).name())
            : Path.of(input).startsWith(in));
  }

  private void saw(CaseLetters made, BatchProgress progress) {
    progress.saw();
    if (made.record().status().compareTo(Status.HELD) >= 0) {
      progress.clear();
      Problems.print(made.problems(), false, streams);
    }
    junit.get()
        .ifPresent(file -> report.add("letters", made.record().place(), Optional.empty(),
            JUNIT.getOrDefault(made.record().status(), ""), made.record().status().toString(),
            () -> codes(made.record())));
  }

  /** No word of a case, as others read it. */
  private static String codes(CaseRecord record) {
    return record.told()
        .stream()
        .map(told -> (told.line() > 0 ? told.line() + ":" + told.column() + ": " : "") + told.severity() + " ["
            + told.code() + "]")
        .collect(Collectors.joining("\n"));
  }

  private int told(BatchFolder run, BatchSummary summary, Instant began) throws IOException {
    Map<String, Object> said = new LinkedHashMap<>(summary.counts());
    said.put("began", began.toString());
    said.put("seconds", (int) Duration.between(began, Instant.now()).toSeconds());
    if (!run.isIssued()) {
      run.keep(said);
    }
    junit.get()
        .map(this::output)
        .ifPresent(file -> file.write(report.xml("letters", Optional.empty()).getBytes(StandardCharsets.UTF_8)));
    if (!quiet.get()) {
      streams.say(sum(summary::count) + "; " + printed(summary.counts()));
    }
    return summary.count(Status.FAILED) > 0 ? ExitCode.IO
        : summary.count(Status.HELD) + summary.count(Status.REFUSED) > 0 ? ExitCode.CASE : ExitCode.FINE;
  }

  /** Such as {@code 3 read = 2 written + 0 unchanged + 0 held + 1 refused + 0 failed}. */
  static String sum(ToIntFunction<Status> counts) {
    int read = Arrays.stream(Status.values()).mapToInt(counts).sum();
    return read + " read = "
        + Arrays.stream(Status.values())
            .map(status -> counts.applyAsInt(status) + " " + status)
            .collect(Collectors.joining(" + "));
  }

  private static String printed(Map<String, Integer> counts) {
    return Stream.of("letter", "page", "sheet")
        .map(what -> SummaryText.count(counts.get(what + "s"), what))
        .collect(Collectors.joining(", "));
  }
}
