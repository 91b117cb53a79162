package org.imrletters.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.ImrLetters;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Suite;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that decide what of which letters is compared, and how these are made. */
final class SuiteOptions {

  @Mixin
  private LetterOptions letters = new LetterOptions();

  @Option(names = "--compare", paramLabel = "WHAT", split = ",", converter = Facets.class, completionCandidates = Facets.class, description = "What of each letter is compared, with commas between: ${COMPLETION-CANDIDATES}. Without it, what the "
      + "folder keeps, or text where nothing is kept yet.")
  private List<Facet> facets = List.of();

  @Option(names = "--only", paramLabel = "PATTERN", description = "Just the cases whose name below DIR matches, such as roe, 2015/* or '**/*-appeal'.")
  private Optional<String> only = Optional.empty();

  @Option(names = "--jobs", paramLabel = "N", description = "How many letters are made at the same time; as many as there are processors if not given.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** The library that makes the letters. */
  ImrLetters letters(Streams streams) {
    return letters.letters(streams);
  }

  /** How many letters are made at the same time. */
  int jobs() {
    if (jobs < 1) {
      throw Trouble.usage("--jobs takes 1 or more");
    }
    return jobs;
  }

  /** The suite, narrowed to what is to be compared of it. */
  Suite narrowed(Suite suite, String typed) {
    List<Facet> all = facets.isEmpty() ? new ArrayList<>(Facet.keptIn(suite.folder())) : facets;
    Suite comparing = suite.comparing(all.get(0), all.toArray(Facet[]::new));
    return only.map(pattern -> matching(comparing, nameIn(typed, pattern))).orElse(comparing);
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
