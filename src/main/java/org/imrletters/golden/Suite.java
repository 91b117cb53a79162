package org.imrletters.golden;

import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;
import org.imrletters.casefile.CaseFinder;
import org.imrletters.file.FileWork;
import org.imrletters.file.InOrder;
import org.imrletters.proof.Tolerance;

/**
 * A folder of case files with the letters that were approved for them. Immutable; nothing is read before it is
 * compared.
 */
public final class Suite {

  private final Path folder;
  private final Comparison comparison;
  private final String only;

  private Suite(Path folder, Comparison comparison, String only) {
    this.folder = folder;
    this.comparison = comparison;
    this.only = only;
  }

  /** The cases in this folder and below it, in the packs that travel with the library, compared as text. */
  public static Suite in(Path folder) {
    return new Suite(Objects.requireNonNull(folder, "folder"),
        new Comparison(ImrLetters.standard(), EnumSet.of(Facet.TEXT), Tolerance.STRICT), "**");
  }

  /** The same, printed by these letters: with packs, guidelines or word lists of one's own. */
  public Suite with(ImrLetters others) {
    return by(new Comparison(others, facets(), comparison.tolerance()));
  }

  /** The same, with just these facets compared. */
  public Suite comparing(Facet first, Facet... more) {
    return by(new Comparison(comparison.letters(), EnumSet.of(first, more), comparison.tolerance()));
  }

  /** The same, with pictures of pages held to this tolerance. */
  public Suite tolerating(Tolerance other) {
    return by(new Comparison(comparison.letters(), facets(), other));
  }

  private Suite by(Comparison other) {
    return new Suite(folder, other, only);
  }

  /**
   * The same, of just the cases whose name (such as {@code roe} or {@code 2015/roe}, below the folder and without the
   * ending) matches this pattern.
   *
   * @param pattern as {@link java.nio.file.FileSystem#getPathMatcher} reads a glob; one without a slash is held against
   *     the last part of the name
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  public Suite only(String pattern) {
    FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return new Suite(folder, comparison, pattern);
  }

  /** Where the cases are. */
  public Path folder() {
    return folder;
  }

  /** What is compared, in the order in which it is. */
  public Set<Facet> facets() {
    return comparison.facets();
  }

  /**
   * The case files, sorted by name.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public List<Path> cases() {
    return matching(found());
  }

  /** The name of a case below the folder, with slashes and without its ending: {@code 2015/roe}. */
  public String name(Path caseFile) {
    Path below = caseFile.startsWith(folder) ? folder.relativize(caseFile) : caseFile;
    return below.resolveSibling(Golden.caseName(caseFile)).toString().replace('\\', '/');
  }

  /** Prints one case and holds all facets of it against what was approved. */
  public List<Outcome> compare(Path caseFile) {
    return comparison.of(caseFile);
  }

  /**
   * What came of everything: each case, sorted by name, then the goldens that nothing prints any more.
   *
   * @param jobs how many cases are printed at the same time
   * @param each gets one outcome after the other, on the thread that calls; few are held at a time, however many cases
   *     there are
   * @throws UncheckedIOException if the folder cannot be read
   */
  public void compare(int jobs, Consumer<Outcome> each) {
    List<Path> found = found();
    Owners owners = new Owners(found);
    InOrder.each(matching(found), jobs, "golden suite",
        caseFile -> owners.clash(caseFile).map(List::of).orElseGet(() -> stillThere(caseFile)),
        outcomes -> outcomes.forEach(each));
    linkedFolders().forEach(each);
    orphans().forEach(each);
  }

  /** A file that went since the folder was listed is no case any more. */
  private List<Outcome> stillThere(Path caseFile) {
    List<Outcome> outcomes = compare(caseFile);
    return Files.exists(caseFile, LinkOption.NOFOLLOW_LINKS) ? outcomes : List.of();
  }

  private List<Outcome> linkedFolders() {
    return Golden.walk(folder)
        .filter(file -> Files.isDirectory(file) && Golden.leadsAway(file))
        .<Outcome>map(file -> new Outcome.Unusable(file, Golden.AWAY))
        .toList();
  }

  /**
   * The goldens whose case is gone, of all facets.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public List<Outcome> orphans() {
    return Golden.below(folder)
        .filter(readings -> readings.stream().noneMatch(Golden::hasCase))
        .map(readings -> readings.get(readings.size() - 1))
        .filter(golden -> matches(golden.caseFile()))
        .<Outcome>map(Outcome.Orphaned::new)
        .toList();
  }

  /** The folders in which cases stand, whichever pattern they match. */
  public Set<Path> homes() {
    return found().stream().map(file -> file.getParent()).collect(Collectors.toSet());
  }

  /** Why this case cannot be in the suite, if its goldens would be those of another case as well. */
  public List<Outcome> clashes() {
    Owners owners = new Owners(found());
    return cases().stream().flatMap(file -> owners.clash(file).stream()).toList();
  }

  private List<Path> found() {
    return FileWork.done(() -> CaseFinder.below(folder, folder));
  }

  private List<Path> matching(List<Path> files) {
    return files.stream().filter(this::matches).toList();
  }

  private boolean matches(Path caseFile) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + only);
    Path name = Path.of(name(caseFile));
    return only.equals("**") || matcher.matches(only.contains("/") ? name : name.getFileName());
  }

  /** Which goldens belong to which case of a folder: {@code roe.yaml} and {@code roe.yml} would share theirs. */
  private static final class Owners {

    /** What Java makes of bytes that are no characters. */
    private static final char UNREADABLE = '\ufffd';

    private final Map<Path, Path> owners = new HashMap<>();

    private Owners(List<Path> cases) {
      cases.forEach(file -> owners.putIfAbsent(file.resolveSibling(Golden.caseName(file)), file));
    }

    /** The complaint about a case, if another one has a claim to its goldens and came first. */
    Optional<Outcome> clash(Path caseFile) {
      return strange(caseFile).or(() -> namesWithTheSameGoldens(caseFile).map(owners::get)
          .filter(owner -> owner != null && !owner.equals(caseFile))
          .findFirst()
          .map(owner -> new Outcome.Unusable(caseFile,
              "its goldens would be those of " + owner.getFileName() + " as well; rename one of the two")));
    }

    /** What cannot be named on a line of a report, or is not of this folder. */
    private static Optional<Outcome> strange(Path caseFile) {
      if (caseFile.toString().chars().anyMatch(c -> Character.isISOControl(c) || c == UNREADABLE)) {
        return Optional.of(new Outcome.Unusable(caseFile,
            "its name holds a line end, a control character or bytes that are no UTF-8; rename it"));
      }
      return Golden.leadsAway(caseFile) ? Optional.of(new Outcome.Unusable(caseFile, Golden.AWAY)) : Optional.empty();
    }

    /** Its own name, and {@code roe} for a case called {@code roe.tags}. */
    private static Stream<Path> namesWithTheSameGoldens(Path caseFile) {
      String name = Golden.caseName(caseFile);
      Stream<String> shorter = Arrays.stream(Facet.values())
          .filter(facet -> !facet.part().isEmpty())
          .map(facet -> name.replaceFirst("\\." + facet.part() + "(-[0-9]+)?\\z", ""))
          .filter(s -> !s.equals(name));
      return Stream.concat(Stream.of(name), shorter).map(caseFile::resolveSibling);
    }
  }
}
