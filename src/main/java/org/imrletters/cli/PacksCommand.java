package org.imrletters.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "packs", description = "Lists the template packs that letters can be worded with.", footer = {
    "%nExamples:", "  imr packs", "  imr packs copy imr-2015 our-pack", "  imr packs check our-pack"})
final class PacksCommand implements Callable<Integer> {

  private final Streams streams;

  PacksCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<String> names = TemplatePack.names();
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    streams.print(names.stream()
        .map(name -> name + " ".repeat(width - name.length() + 2) + TemplatePack.named(name).about() + "\n")
        .collect(Collectors.joining()));
    return ExitCode.FINE;
  }

  @Command(name = "copy", description = "Copies a template pack into a folder, to start one of your own from.", footer = {
      "%nExample:", "  imr packs copy imr-2015 our-pack", "  imr render roe.yaml --pack our-pack"})
  int copy(
      @Parameters(paramLabel = "NAME", completionCandidates = Names.class, description = "A pack that 'imr packs' lists.") String name,
      @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.") Path given) {
    if (!TemplatePack.names().contains(name)) {
      throw Trouble.usage(unknown(name));
    }
    Path folder = streams.folder().resolve(given);
    refuseWhatIsInUse(folder, given.toString());
    try {
      TemplatePack.named(name).copyTo(folder);
    } catch (IOException e) {
      throw Trouble.writing(given.toString(), e);
    } catch (UncheckedIOException e) {
      throw Trouble.writing(given.toString(), e.getCause());
    }
    return ExitCode.FINE;
  }

  @Command(name = "check", description = "Tells all that is wrong with a template pack, before a letter is made with it.", footer = {
      "%nLooks at pack.yaml, at every name in every branch of the templates, and at the style sheet, fonts and logo. The"
          + " exit code is 3 if there is an error.",
      "%nExample:", "  imr packs check our-pack"})
  int check(@Parameters(paramLabel = "DIR", description = "The folder of the pack.") Path given) {
    List<Diagnostic> problems = Trouble.unlessUnreadable(given.toString(), () -> problems(given));
    streams.print(Problems.text(problems, streams.outInk()));
    streams.say("1 pack, " + Problems.tally(problems));
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.PACK;
  }

  private List<Diagnostic> problems(Path given) {
    try {
      ImrLetters.using(TemplatePack.folder(streams.folder().resolve(given)));
      return List.of();
    } catch (PackException wrong) {
      return wrong.problems();
    }
  }

  private static void refuseWhatIsInUse(Path folder, String typed) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Trouble.writing(typed, "it is a file, not a folder");
    }
    if (Files.isDirectory(folder) && !isEmpty(folder, typed)) {
      throw Trouble.writing(typed, "the folder is not empty");
    }
  }

  private static boolean isEmpty(Path folder, String typed) {
    return Trouble.unlessUnreadable(typed, () -> {
      try (Stream<Path> files = Files.list(folder)) {
        return files.findAny().isEmpty();
      }
    });
  }

  static String unknown(String name) {
    return "there is no pack '" + name + "'; the packs are: " + String.join(", ", TemplatePack.names());
  }

  /** For the completion of shells. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return TemplatePack.names().iterator();
    }
  }
}
