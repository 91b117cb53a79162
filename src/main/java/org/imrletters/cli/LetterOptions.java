package org.imrletters.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import picocli.CommandLine.Option;

/** The options that decide how letters are worded and what cases may cite. */
final class LetterOptions {

  @Option(names = "--pack", paramLabel = "NAME|DIR", completionCandidates = PackNames.class, description = "The template pack that words the letter: a name that 'imr packs' lists, or a folder of your own. "
      + "Without it, the pack that the case names.")
  private Optional<Path> pack = Optional.empty();

  @Option(names = "--guidelines", paramLabel = "FILE", description = "A library of guidelines that cases cite by their ids.")
  private Optional<Path> guidelines = Optional.empty();

  @Option(names = "--lists", paramLabel = "DIR", description = "A folder of word lists, such as opioids.txt,"
      + " whose entries the rules are to know besides their own.")
  private Optional<Path> lists = Optional.empty();

  /** Takes over what plain words say. */
  void take(PlainWords words) {
    pack = words.path("--pack");
    guidelines = words.path("--guidelines");
    lists = words.path("--lists");
  }

  /** The library, set up as these options say. */
  ImrLetters letters(Streams streams) {
    return letters(pack.map(named -> ImrLetters.using(pack(named, streams))).orElseGet(ImrLetters::standard), streams);
  }

  private ImrLetters letters(ImrLetters packed, Streams streams) {
    ImrLetters knowing = lists.map(folder -> withLists(packed, folder, streams)).orElse(packed);
    return guidelines.map(library -> withGuidelines(knowing, library, streams)).orElse(knowing);
  }

  /**
   * The same for a single letter, prepared while its case is read. A pack of one's own is read first, as it may be
   * wrong.
   */
  ImrLetters lettersFor(Format format, Streams streams) {
    return pack.isPresent() ? letters(streams) : letters(ImrLetters.standard(), streams);
  }

  private static ImrLetters withLists(ImrLetters letters, Path folder, Streams streams) {
    try {
      return letters.withWordLists(streams.folder().resolve(folder));
    } catch (UncheckedIOException e) {
      throw Trouble.reading(folder.toString(), e.getCause());
    }
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
