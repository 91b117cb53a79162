package org.imrletters.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;

/** The options that decide how letters are worded and what cases may cite. */
final class LetterOptions {

  private final Streams streams;
  private final Supplier<Optional<Path>> pack;
  private final Supplier<Optional<Path>> guidelines;
  private final Supplier<Optional<Path>> lists;

  LetterOptions(Command command) {
    streams = command.streams;
    pack = command.option("--pack", Argument.path("NAME|DIR").offering(() -> TemplatePack.names().iterator()),
        "The template pack that words the letter: a name that 'imr packs' lists, or a folder of your own. "
            + "Without it, the pack that the case names.");
    guidelines = command.option("--guidelines", Argument.path("FILE"),
        "A library of guidelines that cases cite by their ids.");
    lists = command.option("--lists", Argument.path("DIR"),
        "A folder of word lists, such as opioids.txt," + " whose entries the rules are to know besides their own.");
  }

  /** The library, set up as these options say. */
  ImrLetters letters() {
    ImrLetters letters = pack.get().map(named -> ImrLetters.using(pack(named))).orElseGet(ImrLetters::standard);
    letters = lists.get().map(with(letters::withWordLists)).orElse(letters);
    return guidelines.get().map(with(letters::withGuidelines)).orElse(letters);
  }

  private TemplatePack pack(Path given) {
    String name = given.toString();
    if (TemplatePack.names().contains(name)) {
      return TemplatePack.named(name);
    }
    if (!Files.isDirectory(streams.folder().resolve(given))) {
      throw Trouble.usage(PacksCommand.unknown(name) + "; nor is there such a folder");
    }
    return with(TemplatePack::folder).apply(given);
  }

  /** What reads a file or a folder, and tells by the name that was typed if it cannot be read. */
  private <T> Function<Path, T> with(Function<Path, T> reader) {
    return given -> Trouble.unlessUnreadable(given.toString(), () -> reader.apply(streams.folder().resolve(given)));
  }
}
