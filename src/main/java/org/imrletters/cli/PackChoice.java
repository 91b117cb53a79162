package org.imrletters.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.TemplatePack;

/** The options of a command that choose a template pack. */
final class PackChoice {

  private final Streams streams;
  private final Supplier<Optional<Path>> named;
  private final Supplier<Optional<Path>> root;

  PackChoice(Command command, String without) {
    this.streams = command.streams;
    this.named = command.option("--pack",
        Command.Argument.path("NAME|DIR").offering(() -> TemplatePack.names().iterator()),
        "The template pack that words the letter: a name that 'imr packs' lists, or a folder of your own. " + without);
    this.root = command.packRoot();
  }

  /** The pack as it was typed. */
  Optional<Path> named() {
    return named.get();
  }

  /** The folder of the packs that are named by a path. */
  Optional<Path> root() {
    return root.get();
  }

  /** The pack that was chosen. */
  Optional<TemplatePack> pack() {
    return named.get()
        .map(Path::toString)
        .map(given -> Trouble.unlessUnknown(given,
            () -> TemplatePack.of(given, streams.folder(), root.get(), PackChoice.class.getClassLoader())));
  }
}
