package org.imrletters.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.Format;
import org.imrletters.ImrLetters;
import org.imrletters.diagnostic.LetterException;

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

  LetterCommand(String name, Streams streams) {
    super(name, streams);
  }

  /** The library, set up as these options say. */
  final ImrLetters letters() {
    return letters(Optional.empty());
  }

  /** A further option, for the day of mailing; the library, set up as it and these options say. */
  final Supplier<ImrLetters> mailing() {
    Supplier<Optional<String>> mailed = option("--mailed", Argument.text("DATE"),
        "The day on which all letters are mailed, such as 2016-12-05. A case that gives another is refused.");
    return () -> mailed.get().map(typed -> letters().mailedOn(day("--mailed", typed))).orElseGet(this::letters);
  }

  /** A day as it was typed behind an option. */
  static LocalDate day(String option, String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException none) {
      throw Trouble.usage(option + ": '" + typed + "' is no date; write it as 2016-12-05");
    }
  }

  /** The same, with what this folder has for them, where they were kept. */
  final ImrLetters letters(Optional<Path> kept) {
    Map<String, Path> named = named();
    ImrLetters letters = ImrLetters.standard();
    for (String setting : ImrLetters.SETTINGS) {
      Path base = kept.filter(folder -> Files.exists(folder.resolve(setting))).orElse(streams.folder());
      Optional<String> given = base.equals(streams.folder())
          ? Optional.ofNullable(named.get(setting)).map(Path::toString)
          : Optional.of(setting);
      letters = given.isEmpty() ? letters : with(letters, setting, given.get(), base);
    }
    return letters;
  }

  private static ImrLetters with(ImrLetters letters, String setting, String given, Path base) {
    return Trouble.unlessUnknown(given, () -> letters.with(setting, given, base, LetterCommand.class.getClassLoader()));
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

  /** What these options name, by the names of settings. */
  final Map<String, Path> named() {
    Map<String, Path> named = new LinkedHashMap<>();
    packs.named().ifPresent(pack -> named.put("pack", pack));
    packs.root().ifPresent(root -> named.put("pack-root", root));
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

  static void mustNotBe(Input source, OutputFile letter) {
    Trouble.refuse(letter.isIn(source.file()), "the letter would overwrite its own case, " + source.name());
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
}
