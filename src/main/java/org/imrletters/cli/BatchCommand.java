package org.imrletters.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.batch.Batch;
import org.imrletters.batch.BatchFolder;
import org.imrletters.batch.BatchSummary;
import org.imrletters.batch.CaseInput;
import org.imrletters.batch.CaseInputs;
import org.imrletters.batch.CaseLetters;
import org.imrletters.batch.CaseRecord.Status;
import org.imrletters.file.InOrder;
import org.imrletters.golden.report.SummaryText;

final class BatchCommand extends LetterCommand {

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
  private final Supplier<Optional<Integer>> jobs = option("--jobs", Argument.number("N"),
      "How many letters are made at the same time; as many as there are processors if not given.");
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

  BatchCommand(Streams streams) {
    super("batch", streams, "Writes the letters of many cases, and tells what came of each.",
        "%nEach case is written, unchanged (its letter was there), held, refused (it is wrong) or failed (it could not be"
            + " read, or its letter not written); one that is not written stops no other. The same command again writes"
            + " what is missing, or whose case, pack, library or version changed.",
        "%nExamples:", "  imr batch cases -o tonight --mailed 2016-12-05 --for all",
        "  imr batch - -o tonight < cases.jsonl", "  imr batch --verify tonight", "  imr batch --close tonight",
        "  imr batch cases -o tonight --for all --bundle print",
        "  imr batch --reconcile shop.csv --bundle print tonight",
        "  imr batch --reprint CM16-0123456-employee tonight -o again");
  }

  @Override
  public Integer call() {
    return ended.isMeant() ? ended.call(given.get(), output.get(), bundle.get(), quiet.get()) : write();
  }

  private int write() {
    Path folder = output.get().orElseThrow(() -> Trouble.usage("name the folder for the letters with -o DIR"));
    Batch batch = batch();
    int threads = jobs.get().orElse(Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw Trouble.usage("--jobs takes 1 or more");
    }
    bundle.get().ifPresent(print -> mustPrint(folder, print));
    Instant began = Instant.now();
    try (BatchFolder run = BatchFolder.open(output(folder).file())) {
      BatchProgress progress = new BatchProgress(streams, quiet.get(), this::total);
      ExecutorService pool = InOrder.pool(threads, "letters");
      try {
        BatchSummary summary = run.write(batch, cases(), this::covers, pool, threads, made -> saw(made, progress));
        progress.clear();
        int exit = told(run, summary, began);
        bundle.get().ifPresent(print -> print(run, batch, pool, threads, print));
        return exit;
      } finally {
        pool.shutdownNow();
      }
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
    String told = Trouble.unlessUnwritable(print.toString(), () -> run.print(batch, cases(), pool, threads, folder,
        maxSheets.get().orElse(Integer.MAX_VALUE), indexNames.get()));
    if (!quiet.get()) {
      streams.say(
          told + (indexNames.get() ? "; " + BatchFolder.INDEX + " names recipients: keep it as you keep letters" : ""));
    }
  }

  private Batch batch() {
    Batch.Builder batch = Batch.of(library.get()).holdOn(Set.copyOf(holdOn.get())).forRecipients(recipients.get());
    if (!formats.get().isEmpty()) {
      batch.formats(EnumSet.copyOf(formats.get()));
    }
    if (publicly.get()) {
      batch.publicCopies();
    }
    name.get().ifPresent(batch::named);
    held.get().map(this::entries).ifPresent(batch::holding);
    released.get().map(this::entries).ifPresent(batch::releasing);
    try {
      return batch.build();
    } catch (IllegalArgumentException wrong) {
      throw Trouble.usage("--name: " + wrong.getMessage());
    }
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
    return given.get().contains(Input.STANDARD) ? -1
        : given.get().stream().mapToLong(in -> CaseInputs.count(in, streams.folder().resolve(in))).sum();
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
  }

  private int told(BatchFolder run, BatchSummary summary, Instant began) {
    Map<String, Object> said = new LinkedHashMap<>(summary.counts());
    said.put("began", began.toString());
    said.put("seconds", (int) Duration.between(began, Instant.now()).toSeconds());
    if (!run.isIssued()) {
      run.keep(said);
    }
    junit.get().map(this::output).ifPresent(file -> {
      ByteArrayOutputStream xml = new ByteArrayOutputStream();
      run.junit(summary, xml);
      file.write(xml.toByteArray());
    });
    if (!quiet.get()) {
      streams.say(sum(summary.counts()));
    }
    return summary.count(Status.FAILED) > 0 ? ExitCode.IO
        : summary.count(Status.HELD) + summary.count(Status.REFUSED) > 0 ? ExitCode.CASE : ExitCode.FINE;
  }

  private static String sum(Map<String, Integer> counts) {
    String parts = Arrays.stream(Status.values())
        .map(status -> counts.get(status.word()) + " " + status.word())
        .collect(Collectors.joining(" + "));
    String printed = Stream.of("letter", "page", "sheet")
        .map(what -> SummaryText.count(counts.get(what + "s"), what))
        .collect(Collectors.joining(", "));
    return counts.get("read") + " read = " + parts + "; " + printed;
  }
}
