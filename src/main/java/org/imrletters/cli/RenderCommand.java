package org.imrletters.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.diagnostic.CaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "render", description = "Prints the determination letter of a case as text, HTML or PDF.", footer = {
    "%nExamples:", "  imr render roe.yaml                 the letter as text, on the terminal",
    "  imr render roe.yaml -o roe.pdf      the letter as PDF", "  imr render roe.yaml -o roe.pdf --attach-case",
    "  imr render roe.yaml -o roe.pdf --draft", "  imr render - --format html < roe.yaml > roe.html"})
final class RenderCommand implements Callable<Integer> {

  /** The range that a letter as text is set in. */
  private static final int FEWEST_COLUMNS = 20;

  private static final int MOST_COLUMNS = 1000;

  private final Streams streams;

  @Mixin
  private LetterOptions options = new LetterOptions();

  @Parameters(paramLabel = "CASE", description = "The case file, or - for standard input.")
  private Path given = Path.of("-");

  @Option(names = {"-o",
      "--output"}, paramLabel = "FILE", description = "Where the letter goes; its ending (.txt, .html, .pdf) tells the format. Standard output if not "
          + "given.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", converter = Formats.class, completionCandidates = Formats.class, description = "${COMPLETION-CANDIDATES}; stands above the ending of FILE.")
  private Optional<Format> format = Optional.empty();

  @Option(names = "--columns", paramLabel = "N", description = "The width of the letter as text, " + FEWEST_COLUMNS
      + " to " + MOST_COLUMNS + " columns.")
  private Optional<Integer> columns = Optional.empty();

  @Option(names = "--attach-case", description = "Puts the case file into the PDF, as case.yaml; not for a public copy.")
  private boolean attachCase;

  @Option(names = "--draft", description = "Prints a draft, marked as one, even if the case is wrong; the exit code is 1 then all the same.")
  private boolean draft;

  @Option(names = "--strict", description = "Warnings count as errors: no letter is printed where there are any.")
  private boolean strict;

  RenderCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Input source = new Input(given, streams);
    Optional<OutputFile> file = output.filter(name -> !name.equals(Input.STANDARD))
        .map(name -> new OutputFile(name, streams.folder()));
    Format wanted = format.or(() -> file.map(RenderCommand::byEnding)).orElse(Format.TEXT);
    refuseWhatMakesNoSense(wanted, source, file);
    ImrLetters letters = options.letters(streams);
    PrintableLetter letter = draft ? draft(source, letters) : letter(source, letters);
    Problems.print(letter.warnings(), streams);
    file.ifPresent(place -> letter.checkFileName(place.lastName()));
    byte[] bytes = bytes(letter, wanted);
    file.ifPresentOrElse(place -> place.write(bytes), () -> streams.print(bytes));
    return draft ? toldOf(letter) : ExitCode.FINE;
  }

  private static Format byEnding(OutputFile file) {
    return Format.ofFileName(file.name())
        .orElseThrow(() -> Trouble
            .usage("cannot tell a format from '" + file.name() + "': end it in .txt, .html or .pdf, or give --format"));
  }

  private PrintableLetter letter(Input source, ImrLetters letters) {
    PrintableLetter letter = letters.compose(source.read(letters::read));
    if (letter.warnings().stream().anyMatch(problem -> Problems.isFatal(problem, strict))) {
      throw new CaseException(letter.warnings());
    }
    return letter;
  }

  private PrintableLetter draft(Input source, ImrLetters letters) {
    return letters.draft(source.read(letters::read));
  }

  /** The draft is there, and yet whoever waits for a letter must not take it for one. */
  private int toldOf(PrintableLetter letter) {
    boolean isSound = letter.warnings().stream().noneMatch(problem -> Problems.isFatal(problem, strict));
    if (!isSound) {
      streams.say(Imr.NAME + ": just a draft: " + Problems.tally(letter.warnings()));
    }
    return isSound ? ExitCode.FINE : ExitCode.CASE;
  }

  private void refuseWhatMakesNoSense(Format wanted, Input source, Optional<OutputFile> file) {
    if (file.isEmpty() && wanted == Format.PDF && streams.outIsTerminal()) {
      throw Trouble.usage("a terminal cannot show a PDF: name a file with -o FILE, or redirect the output");
    }
    if (file.filter(place -> place.isSameAs(source.file())).isPresent()) {
      throw Trouble.usage("the letter would overwrite its own case, " + source.name());
    }
    if (attachCase && wanted != Format.PDF) {
      throw Trouble.usage("--attach-case is for PDF only");
    }
    if (columns.isPresent() && wanted != Format.TEXT) {
      throw Trouble.usage("--columns is for text only");
    }
    if (columns.filter(width -> width < FEWEST_COLUMNS || width > MOST_COLUMNS).isPresent()) {
      throw Trouble.usage("--columns takes " + FEWEST_COLUMNS + " to " + MOST_COLUMNS);
    }
  }

  private byte[] bytes(PrintableLetter letter, Format wanted) {
    return switch (wanted) {
      case TEXT -> columns.map(letter::text).orElseGet(letter::text).getBytes(StandardCharsets.UTF_8);
      case HTML -> letter.html().getBytes(StandardCharsets.UTF_8);
      case PDF -> attachCase ? letter.pdfWithCase() : letter.pdf();
    };
  }

  static final class Formats extends Choice<Format> {
    Formats() {
      super("format", "formats", Format.values());
    }
  }
}
