package org.imrletters.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Suite;

/** A command with the options that decide what of which letters is compared, and how these are made. */
abstract class SuiteCommand extends LetterCommand {

  private final Supplier<List<Facet>> facets = list("--compare", Argument.word("WHAT", new Facets()),
      "What of each letter is compared, with commas between: ${COMPLETION-CANDIDATES}. Without it, what the "
          + "folder keeps, or text where nothing is kept yet.");
  private final Supplier<Optional<String>> only = option("--only", Argument.text("PATTERN"),
      "Just the cases whose name below DIR matches, such as roe, 2015/* or '**/*-appeal'.");
  /** How many letters are made at the same time. */
  final Supplier<Integer> jobs = jobs("made");

  SuiteCommand(String name, Streams streams) {
    super(name, streams);
  }

  /** The suite, narrowed to what is to be compared of it. */
  final Suite narrowed(Suite suite, String typed) {
    List<Facet> all = facets.get().isEmpty() ? new ArrayList<>(Facet.keptIn(suite.folder())) : facets.get();
    Suite comparing = suite.comparing(all.get(0), all.toArray(Facet[]::new));
    return only.get().map(pattern -> matching(comparing, nameIn(typed, pattern))).orElse(comparing);
  }

  private static Suite matching(Suite suite, String pattern) {
    try {
      return suite.only(pattern);
    } catch (IllegalArgumentException broken) {
      throw Trouble.usage("--only: '" + pattern + "' is not a pattern");
    }
  }

  /** A pattern may be a file's name, as a shell completes it. */
  private static String nameIn(String folder, String pattern) {
    String below = pattern.startsWith(folder + "/") ? pattern.substring(folder.length() + 1) : pattern;
    return below.replaceFirst("\\.ya?ml\\z", "");
  }

  /** {@code words} is short for {@code pdf-words}, and so are the others. */
  static final class Facets extends Choice<Facet> {

    private static final String PAPER = "pdf-";

    Facets() {
      super("facet of a letter", "facets", Facet.values());
    }

    @Override
    String word(Facet facet) {
      return facet.label().replace(PAPER, "");
    }

    /** The full label will do as well. */
    @Override
    public Facet convert(String typed) {
      return Facet.named(typed).orElseGet(() -> super.convert(typed));
    }
  }
}
