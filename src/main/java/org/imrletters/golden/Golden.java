package org.imrletters.golden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A golden file: what was approved of one facet of one letter. It stands beside the case file and is named for it.
 *
 * @param caseFile the case file
 * @param facet what of the letter it holds
 * @param page which page of the letter, from 1; 0 for facets that are not kept by the page
 */
public record Golden(Path caseFile, Facet facet, int page) {

  private static final Pattern NAME = Pattern.compile("(.+)\\.approved\\.([a-z]+)");
  private static final Pattern PAGED = Pattern.compile("(.+)\\.page-([1-9][0-9]{0,5})");

  /** Of a facet that is one file. */
  static Golden of(Path caseFile, Facet facet) {
    return new Golden(caseFile, facet, 0);
  }

  /** What this file may be the golden of, with the case file that would have to stand beside it. */
  static List<Golden> readings(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        ? Arrays.stream(Facet.values())
            .filter(facet -> facet.ending().equals(name.group(2)))
            .flatMap(facet -> reading(file, name.group(1), facet).stream())
            .toList()
        : List.of();
  }

  /** What this file is left of, if it is the golden of no case that is there. */
  static Optional<Golden> orphan(Path file) {
    List<Golden> readings = readings(file);
    return readings.stream().noneMatch(Golden::hasCase) ? readings.stream().reduce((first, last) -> last)
        : Optional.empty();
  }

  /** Whether its case file is there, under either ending. */
  boolean hasCase() {
    String yml = caseName(caseFile) + ".yml";
    return Files.exists(caseFile) || Files.exists(caseFile.resolveSibling(yml));
  }

  private static Optional<Golden> reading(Path file, String name, Facet facet) {
    if (facet == Facet.PDF_PAGES) {
      Matcher paged = PAGED.matcher(name);
      return paged.matches()
          ? Optional.of(new Golden(beside(file, paged.group(1)), facet, Integer.parseInt(paged.group(2))))
          : Optional.empty();
    }
    String tail = facet.part().isEmpty() ? "" : "." + facet.part();
    return name.endsWith(tail) && name.length() > tail.length()
        ? Optional.of(of(beside(file, name.substring(0, name.length() - tail.length())), facet))
        : Optional.empty();
  }

  private static Path beside(Path file, String name) {
    return file.resolveSibling(name + ".yaml");
  }

  /** The name of a case: that of its file, without the ending. */
  public static String caseName(Path caseFile) {
    String file = Objects.requireNonNull(caseFile.getFileName(), "a case file has a name").toString();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** The golden file itself. */
  public Path file() {
    return named("approved");
  }

  /** Where tests put what was printed instead. Git should ignore {@code *.received.*}. */
  public Path received() {
    return named("received");
  }

  /** Where tests put the picture of what changed, for pages. */
  public Path difference() {
    return named("difference.received");
  }

  private Path named(String status) {
    String part = page == 0 ? facet.part() : facet.part() + "-" + page;
    return caseFile.resolveSibling(String.join(".",
        Stream.of(caseName(caseFile), part, status, facet.ending()).filter(s -> !s.isEmpty()).toList()));
  }
}
