package org.imrletters.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.file.WholeFile;

final class RenderCommand extends LetterCommand {

  /** The range that a letter as text is set in. */
  private static final int FEWEST_COLUMNS = 20;

  private static final int MOST_COLUMNS = 1000;

  private static final String ALL = "all";

  private final Supplier<Path> given = parameter(Argument.path("CASE"), "The case file, or - for standard input.");
  private final Supplier<Optional<Path>> output = option("-o, --output", Argument.path("FILE"),
      "Where the letter goes; its ending (.txt, .html, .pdf, .docx) tells the format. Standard output if not given.");
  private final Supplier<Optional<Format>> format = format(Format.values(), "stands above the ending of FILE.");
  private final Supplier<Optional<Integer>> columns = option("--columns", Argument.number("N"),
      "The width of the letter as text, " + FEWEST_COLUMNS + " to " + MOST_COLUMNS + " columns.");
  private final Supplier<Optional<String>> recipient = option("--for", Argument.text("RECIPIENT"),
      "Addresses the letter to one of the case's recipients, such as employee; all writes a letter to each into the"
          + " folder that -o names, called by role.");
  private final Supplier<Boolean> attachCase = flag("--attach-case",
      "Puts the case file into the PDF, as case.yaml; not for a public copy.");
  private final Supplier<Boolean> draft = flag("--draft",
      "Prints a draft, marked as one, even if the case is wrong; the exit code is 1 then all the same.");
  private final Supplier<Boolean> large = flag("--large-print", "In letters of 18 points and more, as PDF or HTML.");
  private final Supplier<Boolean> strict = flag("--strict",
      "Warnings count as errors: no letter is printed where there are any.");
  private final Supplier<Boolean> notes = flag(NOTES, SHOWS_NOTES);
  private final Supplier<ImrLetters> library = mailing();

  RenderCommand(Streams streams) {
    super("render", streams);
  }

  @Override
  public Integer call() {
    Input source = new Input(given.get(), streams);
    Optional<OutputFile> file = file(output.get());
    Format wanted = format.get()
        .or(() -> isForAll() ? Optional.of(Format.PDF) : file.map(this::byEnding))
        .orElse(Format.TEXT);
    refuseWhatMakesNoSense(wanted, source, file);
    ImrLetters letters = library.get();
    PrintableLetter worded = draft.get() ? letters.draft(source.read(letters::read)) : letter(source, letters);
    PrintableLetter letter = large.get() ? worded.largePrint() : worded;
    Problems.print(letter.warnings(), notes.get(), streams);
    if (isForAll()) {
      writeAll(letter.forRecipients(), wanted, file.orElseThrow());
    } else {
      write(recipient.get().map(letter::forRecipient).orElse(letter), wanted, file);
    }
    return draft.get() ? toldOf(letter) : ExitCode.FINE;
  }

  private boolean isForAll() {
    return recipient.get().filter(ALL::equals).isPresent();
  }

  private void write(PrintableLetter letter, Format wanted, Optional<OutputFile> file) {
    file.ifPresent(place -> letter.checkFileName(place.lastName()));
    put(bytes(letter, wanted), file);
  }

  /** Each is called by the role of its recipient, as a name would tell who that is. */
  private void writeAll(List<PrintableLetter> letters, Format wanted, OutputFile folder) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    letters.forEach(
        letter -> files.put(Path.of(folder.name(), letter.recipient().orElseThrow().word() + "." + wanted.ending()),
            bytes(letter, wanted)));
    Trouble.unlessUnwritable(folder.name(), () -> {
      WholeFile.createFolders(folder.file());
      return folder.file();
    });
    files.forEach((name, bytes) -> output(name).write(bytes));
  }

  private PrintableLetter letter(Input source, ImrLetters letters) {
    PrintableLetter letter = letters.compose(source.read(letters::read));
    if (letter.warnings().stream().anyMatch(problem -> Problems.isFatal(problem, strict.get()))) {
      throw new CaseException(letter.warnings());
    }
    return letter;
  }

  /** The draft is there, and yet whoever waits for a letter must not take it for one. */
  private int toldOf(PrintableLetter letter) {
    boolean isSound = letter.warnings().stream().noneMatch(problem -> Problems.isFatal(problem, strict.get()));
    if (!isSound) {
      streams.say(Imr.NAME + ": just a draft: " + Problems.tally(letter.warnings()));
    }
    return isSound ? ExitCode.FINE : ExitCode.CASE;
  }

  private void refuseWhatMakesNoSense(Format wanted, Input source, Optional<OutputFile> file) {
    Trouble.refuse(isForAll() && file.isEmpty(),
        "--for all writes a letter to each recipient: name a folder with -o DIR");
    Trouble.refuse(recipient.get().isPresent() && attachCase.get(),
        "a letter to one party carries no case file: leave out --attach-case or --for");
    Trouble.refuse(file.isEmpty() && (wanted == Format.PDF || wanted == Format.DOCX) && streams.outIsTerminal(),
        "a terminal cannot show a " + wanted + ": name a file with -o FILE, or redirect the output");
    file.ifPresent(place -> mustNotBe(source, place));
    Trouble.refuse(attachCase.get() && wanted != Format.PDF, "--attach-case is for PDF only");
    Trouble.refuse(large.get() && wanted == Format.TEXT, "--large-print is for PDF and HTML only");
    Trouble.refuse(columns.get().isPresent() && wanted != Format.TEXT, "--columns is for text only");
    Trouble.refuse(columns.get().filter(width -> width < FEWEST_COLUMNS || width > MOST_COLUMNS).isPresent(),
        "--columns takes " + FEWEST_COLUMNS + " to " + MOST_COLUMNS);
  }

  private byte[] bytes(PrintableLetter letter, Format wanted) {
    return attachCase.get() ? letter.pdfWithCase()
        : columns.get()
            .map(width -> letter.text(width).getBytes(StandardCharsets.UTF_8))
            .orElseGet(() -> letter.bytes(wanted));
  }
}
