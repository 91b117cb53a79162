package org.imrletters.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.TemplatePack;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.words.Visible;

final class PacksCommand extends Command {

  PacksCommand(Streams streams) {
    super("packs", streams);
    spec().addSubcommand("copy", new Copy(streams).spec());
    spec().addSubcommand("check", new Check(streams).spec());
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

  /** Makes a pack one's own. */
  private static final class Copy extends Command {

    private final Supplier<String> pack = parameter(
        Argument.text("NAME").offering(() -> TemplatePack.names().iterator()), "A pack that 'imr packs' lists.");
    private final Supplier<Path> given = parameter(Argument.path("DIR"), "A folder that is new or empty.");

    Copy(Streams streams) {
      super("packs copy", streams);
    }

    @Override
    public Integer call() {
      String name = pack.get();
      String typed = given.get().toString();
      TemplatePack copied = Trouble.unlessUnknown(name, () -> TemplatePack.named(name));
      Path folder = streams.folder().resolve(given.get());
      refuseWhatIsInUse(folder, typed);
      return Trouble.unlessUnwritable(typed, () -> {
        copied.copyTo(folder);
        return ExitCode.FINE;
      });
    }

    private static void refuseWhatIsInUse(Path folder, String typed) {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw Trouble.writing(typed, "it is a file, not a folder");
      }
      String[] inside = folder.toFile().list(); // none of what is not there yet
      if (inside != null && inside.length > 0) {
        throw Trouble.writing(typed, "the folder is not empty");
      }
    }
  }

  /** Tells what is wrong with a pack. */
  private static final class Check extends Command {

    private final Supplier<Path> given = parameter(Argument.path("DIR"), "The folder of the pack.");
    private final Supplier<Optional<Path>> root = packRoot();

    Check(Streams streams) {
      super("packs check", streams);
    }

    @Override
    public Integer call() {
      Path folder = streams.folder().resolve(given.get());
      TemplatePack pack = Trouble.unlessUnreadable(given.get().toString(),
          () -> root.get()
              .map(packs -> TemplatePack.folder(folder, packs))
              .orElseGet(() -> TemplatePack.folder(folder)));
      List<Diagnostic> problems = ImrLetters.problems(pack);
      List<Diagnostic> all = Stream.concat(problems.stream(), pack.untranslated().stream()).toList();
      streams.print(Problems.text(all, streams.outInk()));
      pack.severities().forEach((code, said) -> streams.print(Visible.text(code + " is " + said) + "\n"));
      streams.say("1 pack, " + Problems.tally(all));
      return problems.isEmpty() ? ExitCode.FINE : ExitCode.PACK;
    }
  }
}
