package org.imrletters.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imrletters.CheckedCase;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.imrletters.diagnostic.InterruptedLetterException;
import org.imrletters.diagnostic.LetterException;
import org.imrletters.preview.Watch;

final class WatchCommand extends LetterCommand {

  private final Supplier<Path> given = parameter(Argument.path("CASE"), "The case file.");
  private final Supplier<Optional<Path>> output = option("-o, --output", Argument.path("FILE"),
      "Where the letter goes; its ending (.txt, .html, .pdf, .docx) tells the format.");
  private final Supplier<Boolean> draft = flag("--draft", "Writes a draft, marked as one, even if the case is wrong.");
  private final Supplier<Boolean> notes = flag(NOTES, SHOWS_NOTES);

  WatchCommand(Streams streams) {
    super("watch", streams);
  }

  @Override
  public Integer call() {
    Input source = new Input(given.get(), streams);
    OutputFile file = output(output.get().orElseThrow(() -> Trouble.usage("name the letter's file with -o FILE")));
    Format format = byEnding(file);
    mustNotBe(source, file);
    if (!Files.exists(source.file())) {
      throw Trouble.reading(source.name(), "there is no such file");
    }
    mustBeThere();
    try (Watch watch = new Watch(Stream.concat(Stream.of(source.file()), inputs().stream()).toList())) {
      streams.whenClosed(Thread.currentThread()::interrupt);
      while (true) {
        write(source, format, file);
        watch.next();
      }
    } catch (InterruptedException | InterruptedLetterException | IOException ended) {
      return ExitCode.FINE;
    }
  }

  private void write(Input source, Format format, OutputFile file) {
    try {
      ImrLetters letters = letters();
      CheckedCase checked = source.read(letters::read);
      PrintableLetter letter = draft.get() ? letters.draft(checked) : letters.compose(checked);
      Problems.print(letter.warnings(), notes.get(), streams);
      letter.checkFileName(file.lastName());
      file.write(letter.bytes(format));
      streams.say("wrote " + file.name());
    } catch (LetterException wrong) {
      Problems.print(wrong.problems(), notes.get(), streams);
      streams.say("no letter: " + Problems.tally(wrong.problems()));
    } catch (Trouble away) {
      streams.say(Imr.NAME + ": " + away.sentence());
    }
  }
}
