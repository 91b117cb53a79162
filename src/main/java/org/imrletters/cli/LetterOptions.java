package org.imrletters.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.imrletters.ImrLetters;
import org.imrletters.template.TemplatePack;
import picocli.CommandLine.Option;

/** The options that decide how letters are worded and what cases may cite. */
final class LetterOptions {

  @Option(
      names = "--pack",
      paramLabel = "NAME|DIR",
      description = "The template pack that words the letter: a name that 'imr packs' lists, or a folder of your own. "
          + "Without it, the pack that the case names.")
  private Optional<Path> pack = Optional.empty();

  @Option(
      names = "--guidelines",
      paramLabel = "FILE",
      description = "A library of guidelines that cases cite by their ids.")
  private Optional<Path> guidelines = Optional.empty();

  /** The library, set up as these options say. */
  ImrLetters letters(Streams streams) {
    ImrLetters letters = pack.map(named -> ImrLetters.using(pack(named, streams))).orElseGet(ImrLetters::standard);
    return guidelines.map(library -> withGuidelines(letters, library, streams)).orElse(letters);
  }

  private static TemplatePack pack(Path given, Streams streams) {
    Path folder = streams.folder().resolve(given);
    if (TemplatePack.names().contains(given.toString())) {
      return TemplatePack.named(given.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw Trouble.usage(PackNames.unknown(given) + "; nor is there such a folder");
    }
    try {
      return TemplatePack.folder(folder);
    } catch (UncheckedIOException e) {
      throw Trouble.reading(given.toString(), e.getCause());
    }
  }

  private static ImrLetters withGuidelines(ImrLetters letters, Path library, Streams streams) {
    try {
      return letters.withGuidelines(streams.folder().resolve(library));
    } catch (UncheckedIOException e) {
      throw Trouble.reading(library.toString(), e.getCause());
    }
  }
}
