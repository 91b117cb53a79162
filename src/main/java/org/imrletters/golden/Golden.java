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
import org.imrletters.file.FileWork;
import org.imrletters.file.FolderWalk;

/**
 * A golden file: what was approved of one facet of one letter. It stands beside the case file and is named for it.
 *
 * @param caseFile the case file
 * @param facet what of the letter it holds
 * @param page which page of the letter, from 1; 0 for facets that are not kept by the page
 */
public record Golden(Path caseFile, Facet facet, int page) {

  /** What is told of a link that leads out of its folder. */
  static final String AWAY = "it is a link that leads out of its folder, and is not followed";

  /** What tests in Java approve, as ApprovalTests names it: {@code SomeTest.someMethod.approved.txt}. */
  private static final Pattern TEST = Pattern.compile("^\\p{Lu}\\w*+\\.[\\p{L}_$].*\\.approved\\..*");

  /** Of a facet that is one file. */
  static Golden of(Path caseFile, Facet facet) {
    return new Golden(caseFile, facet, 0);
  }

  /**
   * The golden files in this folder and below it: of each, what it may be the golden of, with the case file that would
   * have to stand beside it.
   */
  static Stream<List<Golden>> below(Path folder) {
    return walk(folder).filter(file -> !TEST.matcher(file.getFileName().toString()).matches())
        .map(Golden::readings)
        .filter(readings -> !readings.isEmpty());
  }

  /** What is in this folder and below it, but for what a name with a dot in front hides. */
  static Stream<Path> walk(Path folder) {
    return FileWork.done(() -> FolderWalk.below(folder, inner -> !inner.getFileName().toString().startsWith(".")))
        .files()
        .stream();
  }

  /** Whether this is a link to what is not in the same folder, nor below it. */
  static boolean leadsAway(Path file) {
    return FileWork.isSo(() -> Files.isSymbolicLink(file)
        && !file.toRealPath().startsWith(file.toAbsolutePath().getParent().toRealPath()));
  }

  private static List<Golden> readings(Path file) {
    return Arrays.stream(Facet.values()).flatMap(facet -> reading(file, facet).stream()).toList();
  }

  private static Optional<Golden> reading(Path file, Facet facet) {
    Matcher name = facet.golden(String.valueOf(file.getFileName()));
    return name.matches() ? Optional.of(new Golden(file.resolveSibling(name.group(1) + ".yaml"), facet,
        name.groupCount() > 1 ? Integer.parseInt(name.group(2)) : 0)) : Optional.empty();
  }

  /** Whether its case file is there, under either ending. */
  boolean hasCase() {
    String yml = caseName(caseFile) + ".yml";
    return Files.exists(caseFile) || Files.exists(caseFile.resolveSibling(yml));
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
