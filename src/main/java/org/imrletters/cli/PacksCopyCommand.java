package org.imrletters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.imrletters.TemplatePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "copy", description = "Copies a template pack into a folder, to start one of your own from.", footer = {
    "%nExample:", "  imr packs copy imr-2015 our-pack", "  imr render roe.yaml --pack our-pack"})
final class PacksCopyCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "NAME", completionCandidates = PackNames.class, description = "A pack that 'imr packs' lists.")
  private String name = "";

  @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.")
  private Path given = Path.of("");

  PacksCopyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!TemplatePack.names().contains(name)) {
      throw Trouble.usage(PackNames.unknown(name));
    }
    Path folder = streams.folder().resolve(given);
    refuseWhatIsInUse(folder);
    try {
      TemplatePack.named(name).copyTo(folder);
    } catch (IOException e) {
      throw Trouble.writing(given.toString(), e);
    } catch (UncheckedIOException e) {
      throw Trouble.writing(given.toString(), e.getCause());
    }
    return ExitCode.FINE;
  }

  private void refuseWhatIsInUse(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Trouble.writing(given.toString(), "it is a file, not a folder");
    }
    if (Files.isDirectory(folder) && !isEmpty(folder)) {
      throw Trouble.writing(given.toString(), "the folder is not empty");
    }
  }

  private boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw Trouble.reading(given.toString(), e);
    }
  }
}
