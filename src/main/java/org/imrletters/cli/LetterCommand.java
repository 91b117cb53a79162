package org.imrletters.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.LetterException;
import org.jspecify.annotations.Nullable;

/** A command with the options that decide how letters are worded and what cases may cite. */
abstract class LetterCommand extends Command {

  static final String NOTES = "--notes";
  static final String SHOWS_NOTES = "Shows notes as well: guesses of rules, and what the house of the pack has "
      + "turned off.";

  private final PackChoice packs = new PackChoice(this, "Without it, the pack that the case names.");
  private final Supplier<Optional<Path>> guidelines = option("--guidelines", Argument.path("FILE"),
      "A library of guidelines that cases cite by their ids.");
  private final Supplier<Optional<Path>> lists = option("--lists", Argument.path("DIR"),
      "A folder of word lists, such as opioids.txt, whose entries the rules are to know besides their own.");

  LetterCommand(String name, Streams streams, String description, String... footer) {
    super(name, streams, description, footer);
  }

  /** The library, set up as these options say. */
  final ImrLetters letters() {
    return letters(named()::get);
  }

  /** The library, set up with the files and folders that stand for these options. */
  final ImrLetters letters(Function<String, @Nullable Path> inputs) {
    Optional<Path> root = Optional.ofNullable(inputs.apply("packs"));
    ImrLetters letters = Optional.ofNullable(inputs.apply("pack"))
        .map(pack -> packs.pack(pack, root))
        .map(ImrLetters::using)
        .orElseGet(ImrLetters::standard);
    letters = root.map(letters::withPacks).orElse(letters);
    letters = Optional.ofNullable(inputs.apply("lists")).map(with(letters::withWordLists)).orElse(letters);
    return Optional.ofNullable(inputs.apply("guidelines")).map(with(letters::withGuidelines)).orElse(letters);
  }

  /** What these options name has to be there; what is wrong with it may be mended later. */
  final void mustBeThere() {
    try {
      letters();
    } catch (LetterException wrong) {
      // it is told whenever a letter is to be made
    }
  }

  /** The files and folders that these options name, where they are. */
  final List<Path> inputs() {
    return named().values().stream().map(streams.folder()::resolve).toList();
  }

  /** What these options name, by short names for them. */
  final Map<String, Path> named() {
    Map<String, Path> named = new LinkedHashMap<>();
    packs.named().ifPresent(pack -> named.put("pack", pack));
    packs.root().ifPresent(root -> named.put("packs", root));
    guidelines.get().ifPresent(library -> named.put("guidelines", library));
    lists.get().ifPresent(folder -> named.put("lists", folder));
    return named;
  }

  /** A file for what comes of it, which is none of what was given to be read. */
  final OutputFile output(Path name) {
    OutputFile file = new OutputFile(name, streams.folder());
    for (Supplier<Optional<Path>> read : List.<Supplier<Optional<Path>>>of(packs::named, guidelines, lists)) {
      if (read.get().filter(input -> file.isIn(streams.folder().resolve(input))).isPresent()) {
        throw Trouble.usage(name + " belongs to what is read, " + read.get().orElseThrow() + "; name another file");
      }
    }
    return file;
  }

  /** The file of this name; none for standard output. */
  final Optional<OutputFile> file(Optional<Path> name) {
    return name.filter(given -> !given.equals(Input.STANDARD)).map(this::output);
  }

  /** Writes to this file, or else to standard output. */
  final void put(byte[] bytes, Optional<OutputFile> file) {
    file.ifPresentOrElse(place -> place.write(bytes), () -> streams.print(bytes));
  }

  final Format byEnding(OutputFile file) {
    String otherwise = spec().findOption("--format") == null ? "" : ", or give --format";
    return Format.ofFileName(file.name())
        .orElseThrow(() -> Trouble.usage(
            "cannot tell a format from '" + file.name() + "': end it in .txt, .html, .pdf or .docx" + otherwise));
  }

  /** What reads a file or a folder, and tells by the name that was typed if it cannot be read. */
  private <T> Function<Path, T> with(Function<Path, T> reader) {
    return given -> Trouble.unlessUnreadable(given.toString(), () -> reader.apply(streams.folder().resolve(given)));
  }
}
