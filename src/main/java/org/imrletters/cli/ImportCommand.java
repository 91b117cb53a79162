package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.ImportedCase;
import org.imrletters.ImrLetters;
import org.imrletters.LetterImport;
import org.imrletters.TemplatePack;
import org.imrletters.archive.ImportRun;
import org.imrletters.archive.ImportWork;
import org.imrletters.archive.ImportedLetter;
import org.imrletters.archive.LetterInput;
import org.imrletters.archive.LetterRecord;
import org.imrletters.file.InOrder;
import org.imrletters.file.SizeLimit;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Golden;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Suite;
import org.imrletters.golden.report.SummaryText;
import org.imrletters.words.Visible;

final class ImportCommand extends Command {

  private final Supplier<List<Path>> given = parameters(Argument.path("LETTER|DIR"),
      "Letters as PDF, text or HTML, folders of them (*.pdf, *.txt, *.html), or - for standard input.");
  private final Supplier<Optional<Path>> output = option("-o, --output", Argument.path("DIR"),
      "The folder for the cases: roe.yaml for roe.pdf, and manifest.jsonl with a line for each letter. Without it, the"
          + " case of one letter goes to standard output.");
  private final Supplier<Optional<Path>> suite = option("--suite", Argument.path("DIR"),
      "The same for a golden suite: the letter of each case that prints it word for word is approved beside it.");
  private final PackChoice packs = new PackChoice(this, "Without it, the one whose words fit, of those listed there.");
  private final Supplier<Boolean> explain = flag("--explain",
      "Tells where each value was read, and what differs; without a folder, instead of the case.");
  private final Supplier<Boolean> check = flag("--check",
      "Tells what the rules say of the cases, as 'imr check' does; without a folder, instead of the case.");
  private final Supplier<Integer> jobs = jobs("read");
  private final Supplier<Boolean> quiet = flag("-q", "Tells of nothing but what is wrong.");
  private final Supplier<Boolean> notes = flag(LetterCommand.NOTES, LetterCommand.SHOWS_NOTES);

  private final ImportTally tally = new ImportTally();
  private final List<Path> proved = new ArrayList<>();
  private final List<Supplier<Checkup>> checkups = new ArrayList<>();
  private Optional<Path> folder = Optional.empty();

  ImportCommand(Streams streams) {
    super("import", streams);
  }

  @Override
  public Integer call() throws IOException {
    folder = output.get().or(suite);
    refuseWhatMakesNoSense();
    List<LetterInput> letters = letters();
    ImrLetters library = packs.pack().map(ImrLetters::using).orElseGet(ImrLetters::standard);
    if (folder.isEmpty()) {
      show(letters, library);
    } else {
      write(letters, library, folder.get());
    }
    return Math.max(tally.exitCode(), checked());
  }

  private void refuseWhatMakesNoSense() {
    Trouble.refuse(output.get().isPresent() && suite.get().isPresent(), "give -o DIR or --suite DIR, not both");
    Trouble.refuse(folder.filter(name -> name.toString().matches(".*+(?<=\\.ya?ml)")).isPresent(),
        "a folder is named for the cases; without one, the case of one letter goes to standard output");
    Trouble.refuse(folder.isPresent() && given.get().contains(Input.STANDARD),
        "the case of a letter on standard input has no name: leave out the folder");
    Trouble.refuse(packs.root().isPresent() && packs.named().isEmpty(), "--pack-root goes with --pack");
    if (suite.get().isPresent()) {
      SuiteRun.mustNotBeCi(streams);
    }
  }

  /** A letter that is named twice is read once. */
  private List<LetterInput> letters() {
    Map<String, LetterInput> letters = new LinkedHashMap<>();
    given.get().forEach(each -> letters(each).forEach(letter -> letters.putIfAbsent(letter.name(), letter)));
    Trouble.refuse(letters.size() > 1 && folder.isEmpty() && !explain.get() && !check.get(),
        "name a folder for the cases with -o DIR");
    return List.copyOf(letters.values());
  }

  private List<LetterInput> letters(Path name) {
    if (name.equals(Input.STANDARD)) {
      return List
          .of(new LetterInput(new Input(name, streams).name(), () -> SizeLimit.PRINTED_LETTER.readAll(streams.in())));
    }
    Path place = streams.folder().resolve(name);
    List<LetterInput> found = Trouble.unlessUnreadable(name.toString(), () -> LetterInput.in(name, place));
    List<LetterInput> letters = found.stream().filter(letter -> !Files.isDirectory(place) || !isOurs(letter)).toList();
    if (letters.isEmpty()) {
      throw Trouble.reading(name.toString(), "there is no letter in this folder: *.pdf, *.txt or *.html");
    }
    return letters;
  }

  /** Whether it was found where cases are written: what was approved there is no old letter. */
  private boolean isOurs(LetterInput letter) {
    return folder.filter(cases -> Path.of(letter.name()).normalize().startsWith(cases.normalize())).isPresent();
  }

  private ImportWork work() {
    Optional<TemplatePack> pack = packs.pack();
    Stream<TemplatePack> all = pack.map(Stream::of)
        .orElseGet(() -> TemplatePack.names().stream().map(TemplatePack::named));
    String hashes = folder.isEmpty() ? ""
        : all.map(each -> each.name() + " " + each.hash()).collect(Collectors.joining("\n"));
    LetterImport reader = pack.map(only -> LetterImport.of(List.of(only))).orElseGet(LetterImport::standard);
    return new ImportWork(reader::read, hashes, explain.get());
  }

  private void show(List<LetterInput> letters, ImrLetters library) {
    InOrder.each(letters, jobs.get(), "letters", work()::of, letter -> show(letter, library));
  }

  private void show(ImportedLetter letter, ImrLetters library) {
    tell(letter);
    if (!explain.get() && !quiet.get()) {
      streams.say(Visible.text(ImportText.head(letter)));
    }
    letter.read().flatMap(ImportedCase::file).ifPresent(text -> {
      if (check.get()) {
        String name = letter.record().input() + "#case.yaml";
        checkups.add(() -> Checkup.of(name, library, () -> library.read(text, name)));
      } else if (!explain.get()) {
        streams.print(text);
      }
    });
  }

  private void write(List<LetterInput> letters, ImrLetters library, Path cases) throws IOException {
    Path place = streams.folder().resolve(cases);
    BatchProgress progress = new BatchProgress(streams, quiet.get(), letters::size);
    ImportRun.write(place, work(), letters, ImportCommand::isApproved, jobs.get(), letter -> {
      progress.saw();
      if (explain.get() || !letter.problems().isEmpty()) {
        progress.clear();
      }
      tell(letter);
      keep(letter.record(), cases, library);
    });
    progress.clear();
    String approved = suite.get().isEmpty() ? "" : approved(Suite.in(place).with(library));
    if (!quiet.get()) {
      streams.say(tally.sentence() + approved);
    }
  }

  private void keep(LetterRecord record, Path cases, ImrLetters library) {
    record.file().map(cases::resolve).ifPresent(file -> {
      Input input = new Input(file, streams);
      checkups.add(() -> Checkup.of(input, library));
      if (record.proved()) {
        proved.add(input.file());
      }
    });
  }

  private void tell(ImportedLetter letter) {
    tally.add(letter.record());
    if (!quiet.get() || !letter.record().proved()) {
      Problems.print(letter.problems(), notes.get(), streams);
    }
    if (explain.get()) {
      streams.print(ImportText.of(letter));
    }
  }

  private static boolean isApproved(Path caseFile) {
    return Files.exists(new Golden(caseFile, Facet.TEXT, 0).file());
  }

  /** Approves the letters of cases that are proved and have none that was approved; how many there are. */
  private String approved(Suite golden) {
    List<Path> fresh = proved.stream().filter(file -> !isApproved(file)).toList();
    List<Path> done = new ArrayList<>();
    InOrder.each(fresh, jobs.get(), "golden suite", golden::compare, outcomes -> outcomes.forEach(outcome -> {
      if (outcome instanceof Outcome.Unapproved now && Trouble.unlessUnwritable(now.file().toString(), now::approve)) {
        done.add(now.caseFile());
      }
    }));
    return "; " + SummaryText.count(done.size(), "letter") + " approved" + (done.size() == fresh.size() ? ""
        : ", " + (fresh.size() - done.size()) + " not, as the rules refuse their cases");
  }

  /** What the rules say, and its exit code. */
  private int checked() {
    if (!check.get() || checkups.isEmpty()) {
      return ExitCode.FINE;
    }
    Checkup checkup = Checkup.together(checkups.parallelStream().map(Supplier::get));
    checkup.tell(notes.get(), streams);
    return checkup.exitCode(false);
  }
}
