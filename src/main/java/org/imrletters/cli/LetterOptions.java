package org.imrletters.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import picocli.CommandLine.Option;

/** The options that decide how letters are worded and what cases may cite. */
final class LetterOptions {

  @Option(names = "--pack", paramLabel = "NAME|DIR", completionCandidates = PacksCommand.Names.class, description = "The template pack that words the letter: a name that 'imr packs' lists, or a folder of your own. "
      + "Without it, the pack that the case names.")
  private Optional<Path> pack = Optional.empty();

  @Option(names = "--guidelines", paramLabel = "FILE", description = "A library of guidelines that cases cite by their ids.")
  private Optional<Path> guidelines = Optional.empty();

  @Option(names = "--lists", paramLabel = "DIR", description = "A folder of word lists, such as opioids.txt,"
      + " whose entries the rules are to know besides their own.")
  private Optional<Path> lists = Optional.empty();

  /** The library, set up as these options say. */
  ImrLetters letters(Streams streams) {
    ImrLetters letters = pack.map(named -> ImrLetters.using(pack(named, streams))).orElseGet(ImrLetters::standard);
    letters = lists.map(with(letters::withWordLists, streams)).orElse(letters);
    return guidelines.map(with(letters::withGuidelines, streams)).orElse(letters);
  }

  private static TemplatePack pack(Path given, Streams streams) {
    String name = given.toString();
    if (TemplatePack.names().contains(name)) {
      return TemplatePack.named(name);
    }
    if (!Files.isDirectory(streams.folder().resolve(given))) {
      throw Trouble.usage(PacksCommand.unknown(name) + "; nor is there such a folder");
    }
    return with(TemplatePack::folder, streams).apply(given);
  }

  /** What reads a file or a folder, and tells by the name that was typed if it cannot be read. */
  private static <T> Function<Path, T> with(Function<Path, T> reader, Streams streams) {
    return given -> Trouble.unlessUnreadable(given.toString(), () -> reader.apply(streams.folder().resolve(given)));
  }
}
