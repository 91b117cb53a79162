package org.imrletters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.Severity;
import org.imrletters.file.FileWork;
import org.imrletters.kind.LetterKind;
import org.imrletters.letter.Image;
import org.imrletters.letter.Letter;
import org.imrletters.paper.PaperFiles;
import org.imrletters.schema.FormatSchema;
import org.imrletters.schema.StartingCase;
import org.imrletters.template.Composer;
import org.imrletters.template.DeclaredRule;
import org.imrletters.template.FolderFiles;
import org.imrletters.template.PackCheck;
import org.imrletters.template.PackDescription;
import org.imrletters.template.PackFiles;
import org.imrletters.template.PackFont;
import org.imrletters.template.PackHash;
import org.imrletters.template.PackLogo;
import org.imrletters.template.PackManifest;
import org.imrletters.template.SourceText;
import org.imrletters.template.StandardFiles;
import org.imrletters.template.TemplateEngine;
import org.imrletters.template.WordingLines;
import org.imrletters.words.Visible;

/**
 * The wording and the look of one kind of letter: a folder with {@code pack.yaml}, {@code sections/*.ftlx}, {@code
 * parts/*.ftlx} and {@code letter.css}. Immutable; a folder is read once, when the pack is made.
 */
public final class TemplatePack {

  private static final String DEFAULT = "imr-2015";
  private static final String CSS = "letter.css";
  private static final FieldPath OVER = FieldPath.of("over");

  private final String name;
  private final PackFiles files;
  private final PackManifest manifest;

  private TemplatePack(String name, PackFiles files, PackManifest manifest) {
    this.name = name;
    this.files = files;
    this.manifest = manifest;
  }

  /** The names of the packs that travel with the library, sorted. */
  public static List<String> names() {
    return StandardFiles.packs();
  }

  /** The pack for letters of today's form. */
  public static TemplatePack standard() {
    return named(DEFAULT);
  }

  /** The name of the pack for letters of today's form, without reading it. */
  public static String standardName() {
    return DEFAULT;
  }

  /**
   * A pack that travels with the library.
   *
   * @throws IllegalArgumentException if there is none of this name; {@link #names} tells which there are
   */
  public static TemplatePack named(String name) {
    if (!isNamed(name)) {
      throw new IllegalArgumentException(unknown(name));
    }
    return made(name, new StandardFiles(name), PackRoot.NONE, List.of());
  }

  private static String unknown(String name) {
    return "there is no pack '" + name + "'; the packs are: " + String.join(", ", names());
  }

  /**
   * The pack that people name in options and properties: the name of one that travels with the library, a folder or, after
   * {@code classpath:}, a place on the class path.
   *
   * @param base where paths of folders begin
   * @param root what {@link #folder(Path, Path)} takes, if anything
   * @param loader the class loader that knows the class path
   * @throws IllegalArgumentException if there is none
   */
  public static TemplatePack of(String given, Path base, Optional<Path> root, ClassLoader loader) {
    Optional<ClassPathPlace> place = ClassPathPlace.of(given, loader);
    if (place.isPresent()) {
      return classPath(place.get().path(), loader);
    }
    Path folder = base.resolve(given);
    if (!isNamed(given) && (Files.notExists(folder) || Files.isRegularFile(folder))) {
      throw new IllegalArgumentException(unknown(given) + "; nor is there such a folder");
    }
    return isNamed(given) ? named(given) : folder(folder, root.map(PackRoot::of).orElse(PackRoot.NONE), List.of());
  }

  /** Whether a pack of this name travels with the library. */
  static boolean isNamed(String name) {
    return StandardFiles.isPack(name);
  }

  /**
   * A pack of one's own. Its {@code pack.yaml} may say which standard pack it stands over.
   *
   * @throws UncheckedIOException if the folder cannot be read
   * @throws PackException if it holds more than 1000 files or 32 MB, a symbolic link, or what is no file
   */
  public static TemplatePack folder(Path folder) {
    return folder(folder, PackRoot.NONE, List.of());
  }

  /**
   * The same of a pack whose {@code pack.yaml} may say by a path which pack it stands over.
   *
   * @param root the folder that holds all such packs: nothing outside of it is read, by whatever path or link
   */
  public static TemplatePack folder(Path folder, Path root) {
    return folder(folder, PackRoot.of(root), List.of());
  }

  /** A pack of one's own, below those of these folders. */
  static TemplatePack folder(Path folder, PackRoot root, List<Path> above) {
    Path real = FileWork.done(folder::toRealPath);
    return made(folderName(folder), FileWork.done(() -> FolderFiles.read(folder)), root,
        Stream.concat(above.stream(), Stream.of(real)).toList());
  }

  /** A pack on the class path, as the class loader of this library sees it. */
  public static TemplatePack classPath(String folder) {
    return classPath(folder, TemplatePack.class.getClassLoader());
  }

  /**
   * A pack on the class path: in a folder, in a jar, or in a jar of an application's own jar.
   *
   * @param folder where its files lie, such as {@code letters/our-pack}
   * @param loader the class loader that knows them
   * @throws IllegalArgumentException if there is no {@code pack.yaml}
   * @throws UncheckedIOException if they cannot be read
   * @throws PackException if they are more than 1000 files or 32 MB
   */
  public static TemplatePack classPath(String folder, ClassLoader loader) {
    ClassPathPlace place = new ClassPathPlace(folder, loader);
    return made(folderName(Path.of(place.path())), place.folder(List.of("pack.yaml")), PackRoot.NONE, List.of());
  }

  /** A root has no name of its own. */
  private static String folderName(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.getFileName() == null ? absolute.toString() : absolute.getFileName().toString();
  }

  /** This pack where it holds a file or says something, and the other one for everything else. */
  public TemplatePack over(TemplatePack below) {
    return new TemplatePack(name, files.over(below.files), manifest.over(below.manifest));
  }

  private static TemplatePack made(String name, PackFiles files, PackRoot root, List<Path> above) {
    PackManifest read = PackManifest.read(files);
    PackManifest manifest = read.with(PackRenderers.RULES.problems(read.description().rules().choice()));
    TemplatePack pack = new TemplatePack(name, files, manifest);
    Optional<String> over = manifest.description().over();
    if (over.filter(below -> !isNamed(below)).isEmpty()) {
      return over.map(below -> pack.over(named(below))).orElse(pack);
    }
    Checked<Path> below = root.find(over.get(), OVER, pack.manifestFile(), above);
    return below.value()
        .map(found -> pack.over(folder(found, root, above)))
        .orElseGet(() -> new TemplatePack(name, files, manifest.with(below.problems())));
  }

  /** The pack's name: that of its folder. */
  public String name() {
    return name;
  }

  /**
   * The SHA-256 of all that its letters are made of, in hexadecimal digits: its files and those of the packs below it,
   * whatever line breaks a checkout gave them. What else lies in its folder does not count.
   */
  public String hash() {
    return PackHash.of(files, description());
  }

  /** The title of its letters; empty where the pack gives none. */
  public String title() {
    return description().title().orElse("");
  }

  /** One line that tells it from other packs; empty where the pack gives none. */
  public String about() {
    return description().about().orElse("");
  }

  /** What its letters ask of a case. */
  LetterKind kind() {
    return new LetterKind(name, description().cases(), description().stated(), description().offered(),
        description().rules().choice(), manifest.severities(), isAddressed());
  }

  /** A pack over one that addresses letters does so as well, unless it leaves out the section that does. */
  private boolean isAddressed() {
    return description().isAddressed() && sections().stream()
        .anyMatch(name -> SourceText.of(files, "sections/" + name + ".ftlx").text().contains(Letter.ADDRESSEE));
  }

  /** The JSON Schema (draft 2020-12) of its cases, by which editors complete and check them. */
  public String caseSchema() {
    return FormatSchema.ofCases(kind().cases(), name);
  }

  /** A case to start from: what each of its cases has to give, with examples, and all else as remarks. */
  public String startingCase() {
    return StartingCase.of(kind().cases(), name);
  }

  /**
   * How severe the house takes what rules find, by their codes: as its {@code severities.yaml} says, and those below.
   */
  public Map<String, Severity.ByHouse> severities() {
    return manifest.severities();
  }

  /** The page of help of each rule that the pack declares, in Markdown, by its code. */
  public Map<String, String> rulePages() {
    Map<String, String> pages = new TreeMap<>();
    manifest.rules().forEach((code, rule) -> pages.put(code, rule.page(files)));
    return pages;
  }

  /** Where its own cases do not show its rules as they are called: each breaks its rule alone, or keeps all. */
  List<Diagnostic> unshown(ImrLetters letters) {
    List<Diagnostic> wrong = new ArrayList<>();
    manifest.rules().values().forEach(rule -> {
      unshown(letters, rule, ".breaks.yaml", Set.of(rule.code())).ifPresent(wrong::add);
      unshown(letters, rule, ".keeps.yaml", Set.of()).ifPresent(wrong::add);
    });
    return wrong;
  }

  private Optional<Diagnostic> unshown(ImrLetters letters, DeclaredRule rule, String ending, Set<String> wanted) {
    String file = files.shownAs(rule.file(ending));
    return files.read(rule.file(ending))
        .map(bytes -> letters.read(new String(bytes, StandardCharsets.UTF_8), file)
            .problems()
            .stream()
            .filter(told -> told.severity().compareTo(Severity.WARNING) <= 0 || told.code().equals(rule.code()))
            .map(Diagnostic::code)
            .collect(Collectors.toCollection(TreeSet::new)))
        .filter(told -> !told.equals(wanted))
        .map(
            told -> Diagnostic
                .error("rule-not-shown", FieldPath.ROOT,
                    "this case is to break " + (wanted.isEmpty() ? "no rule" : Visible.quoted(rule.code()) + " alone")
                        + ", and breaks " + (told.isEmpty() ? "none" : String.join(", ", told)),
                    "'imr check' tells where; mend the case, or the rule")
                .in(Location.ofFile(file)));
  }

  /** The style sheet of its letters, for HTML and PDF alike; empty where the pack has none. */
  String css() {
    return SourceText.of(files, CSS).text();
  }

  /** The names of its sections, in order. */
  public List<String> sections() {
    return description().sections();
  }

  /** Which sections a style sheet may say as classes: all that a pack or one below has, as a pack may leave some out. */
  List<String> classes() {
    return files.paths()
        .stream()
        .filter(path -> path.matches("sections/[^/]++"))
        .map(path -> path.replaceAll("^sections/|\\.ftlx$", ""))
        .toList();
  }

  /** Whether openhtmltopdf lays its letters out on paper, and not this library. */
  boolean isForOpenhtmltopdf() {
    return description().isForOpenhtmltopdf();
  }

  /** The fonts that it brings along, in the order in which they stand in for each other, without those it lacks. */
  List<PackFont> fonts() {
    return PackFont.read(description().fonts(), files);
  }

  /** What finds lines of its templates. */
  WordingLines wording() {
    return new WordingLines(files);
  }

  /** How complaints call the style sheet's file. */
  String cssFile() {
    return files.shownAs(CSS);
  }

  /** How complaints call its {@code pack.yaml}. */
  String manifestFile() {
    return files.shownAs("pack.yaml");
  }

  /**
   * Where the pack's own words hold this character: the first place in its files, or its {@code pack.yaml} as a whole.
   */
  Location find(int codePoint) {
    return files.paths()
        .stream()
        .filter(path -> path.matches(".*\\.(ftlx|yaml)"))
        .flatMap(path -> SourceText.of(files, path).find(codePoint).stream())
        .findFirst()
        .orElseGet(() -> Location.ofFile(manifestFile()));
  }

  /**
   * Everything that is wrong with the pack's words, sorted by place, as far as it can be told without a case. What is
   * wrong with its style sheet, pictures and fonts, those tell who print with them.
   */
  public List<Diagnostic> problems() {
    return PackCheck.of(templates(), manifest);
  }

  /** What the pack, over one in another language, leaves in that one's words: warnings, which keep no letter back. */
  public List<Diagnostic> untranslated() {
    return PackCheck.untranslated(files);
  }

  /**
   * Writes every file of the pack into a folder, as a start for a pack of one's own. Files of a pack below it are
   * written too.
   *
   * @throws IOException if a file cannot be written; files written before stay
   */
  public void copyTo(Path folder) throws IOException {
    for (String path : files.paths()) {
      Path target = folder.resolve(path);
      Files.createDirectories(target.getParent());
      Files.write(target, files.read(path).orElseThrow());
    }
  }

  private TemplateEngine templates() {
    return new TemplateEngine(files, description().forms());
  }

  private PackDescription description() {
    return manifest.description();
  }

  /** Whether this is as it travels with the library, and so was looked at when that was built. */
  boolean isProven() {
    return files.unproven().isEmpty() && manifest.problems().isEmpty();
  }

  /**
   * What words its letters.
   *
   * @throws PackException if it is wrong, in its words or in what it brings along for paper; that carries everything
   *     that is, sorted by place
   */
  Composer composer() {
    Optional<Checked<Image>> logo = PackLogo.read(files, manifest, problem -> {}).map(TemplatePack::picture);
    TemplateEngine templates = templates();
    List<Diagnostic> problems = new ArrayList<>(ofWords(templates));
    Optional<Checked<Image>> signature = PackLogo.signature(files, manifest, problem -> {}).map(TemplatePack::picture);
    Stream.of(logo, signature).flatMap(Optional::stream).forEach(picture -> problems.addAll(picture.problems()));
    for (PackFont font : fonts()) {
      problems.addAll(PaperFiles.font(font.content(), font.file()));
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems.stream().sorted(Diagnostic.BY_PLACE).toList());
    }
    return new Composer(templates, description(), manifest.rules().values(), isProven(), logo.flatMap(Checked::value),
        signature.flatMap(Checked::value));
  }

  /** A proven pack has no problems of its own, and every first letter would wait for the look. */
  private List<Diagnostic> ofWords(TemplateEngine templates) {
    List<Diagnostic> problems = new ArrayList<>(isProven() ? List.of() : PackCheck.of(templates, manifest));
    if (!isProven() && problems.stream().noneMatch(this::isOfStyle)) {
      problems.addAll(PaperFiles.style(css(), cssFile(), classes(), isForOpenhtmltopdf()));
    }
    problems.addAll(PackRenderers.RULES.problems(severities(), kind().rules().own()));
    return problems;
  }

  private boolean isOfStyle(Diagnostic problem) {
    return problem.location().filter(place -> place.file().equals(cssFile())).isPresent();
  }

  private static Checked<Image> picture(PackLogo logo) {
    Checked<Double> shape = PaperFiles.shape(logo.kind(), logo.content(), logo.file());
    return shape.value().map(logo::picture).orElseGet(() -> Checked.failed(shape.problems()));
  }
}
