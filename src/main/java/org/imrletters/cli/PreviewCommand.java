package org.imrletters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.golden.Suite;
import org.imrletters.preview.Preview;
import org.imrletters.preview.Setup;

final class PreviewCommand extends SuiteCommand {

  private static final int HIGHEST_PORT = 65_535;

  private final Supplier<Optional<Path>> given = optional(Argument.path("CASE|DIR"),
      "A case file, or a folder of cases; this folder if not given.");
  private final Supplier<Boolean> noBrowser = flag("--no-browser",
      "Prints the address of the page, and opens nothing.");
  private final Supplier<Optional<Integer>> port = option("--port", Argument.number("N"),
      "The port of the page; any that is free if not given.");
  private final Supplier<Optional<Editor>> editor = option("--editor",
      Argument.word("EDITOR", new Choice<>("known editor", "known editors", Editor.values())),
      "What opens the places that are clicked: ${COMPLETION-CANDIDATES}. command is what the environment's VISUAL or"
          + " EDITOR names; copy, the default, copies the place.");

  PreviewCommand(Streams streams) {
    super("preview", streams);
  }

  @Override
  public Integer call() {
    Path typed = given.get().orElse(Path.of("."));
    Path file = streams.folder().resolve(typed);
    if (!Files.exists(file)) {
      throw Trouble.reading(typed.toString(), "there is no such file or folder");
    }
    int wanted = port.get().orElse(0);
    Trouble.refuse(wanted < 0 || wanted > HIGHEST_PORT, "--port takes 1 to " + HIGHEST_PORT);
    mustBeThere();
    try (Preview preview = Preview.open(setup(typed, file), wanted)) {
      show(preview.address());
      CountDownLatch closed = new CountDownLatch(1);
      streams.whenClosed(closed::countDown);
      closed.await();
    } catch (BindException taken) {
      throw Trouble.serving(wanted, taken);
    } catch (InterruptedException | IOException ended) {
      // as it is meant to
    }
    return ExitCode.FINE;
  }

  /** What was there may be away for a while. */
  private ImrLetters lettersAgain() {
    try {
      return letters();
    } catch (Trouble away) {
      throw new UncheckedIOException(new IOException(away.sentence()));
    }
  }

  private Setup setup(Path typed, Path file) {
    return new Setup(typed, streams.folder(), Files.isDirectory(file), this::lettersAgain, inputs(),
        letters -> narrowed(Suite.in(file).with(letters), typed.toString()), !streams.isCi(),
        new Setup.Editor(editor.get().orElse(Editor.COPY).name().toLowerCase(Locale.ROOT),
            new TextEditor(streams)::opened),
        this::tell);
  }

  private void tell(List<Diagnostic> problems) {
    Problems.print(problems, false, streams);
    streams.say(Problems.tally(problems));
  }

  /** By a file that its owner alone may read: what is on a command line, everyone on this machine may. */
  private void show(String address) {
    streams.print(address + "\n");
    if (!noBrowser.get()) {
      Path page = Browser.page("imr-preview-",
          "<!DOCTYPE html>\n<title>imr preview</title>\n"
              + "<meta name=\"referrer\" content=\"no-referrer\">\n<meta http-equiv=\"refresh\" content=\"0; url="
              + address + "\">\n");
      Browser.of(streams).opened(page);
    }
  }

  /** What opens a place. */
  enum Editor {
    COPY, VSCODE, IDEA, COMMAND
  }
}
