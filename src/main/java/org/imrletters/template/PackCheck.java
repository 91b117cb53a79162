package org.imrletters.template;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.diagnostic.SourceMap;
import org.imrletters.kind.CaseDeclaration;

/**
 * Looks through the words of a pack before any letter is made with it, so that all its mistakes are told at once.
 *
 * @param seen what its templates see of a case that gives every field; absent where its cases are declared too wrong
 * @param shared what all its templates make, where one takes in parts: these see it all
 * @param read its templates by their paths: each is read once, however many name it
 * @param made what templates make that others name, by their paths
 */
public record PackCheck(PackFiles files, PackManifest manifest, PackDescription said, TemplateEngine templates,
    Optional<Map<String, Object>> seen, Map<String, Object> shared, Map<String, TemplateLanguage> read,
    Map<String, Map<String, Object>> made, List<Diagnostic> problems) {

  /** In bytes; the templates that travel with the library take a few thousand each. */
  private static final int LARGEST_TEXT = 256 << 10;

  private PackCheck(TemplateEngine templates, PackManifest manifest) {
    this(templates.files(), manifest, manifest.description(), templates, seen(manifest.description()), new HashMap<>(),
        new HashMap<>(), new HashMap<>(), new ArrayList<>(manifest.problems()));
  }

  private static Optional<Map<String, Object>> seen(PackDescription said) {
    return CaseModel.everything(said).map(everything -> CaseModel.of(everything, said, Composer.sample(everything)));
  }

  /** Everything that is wrong with this pack as far as it can be told without a case, sorted by place. */
  public static List<Diagnostic> of(TemplateEngine templates, PackManifest manifest) {
    PackCheck check = new PackCheck(templates, manifest);
    check.needed();
    PackLimits.check(check.files, check.said, check::limit);
    check.deadlines();
    PackLogo.read(check.files, manifest, check.problems::add);
    PackLogo.signature(check.files, manifest, check.problems::add);
    check.rules();
    check.share();
    check.files.unproven().forEach(check::file);
    return Diagnostic.first(check.problems.stream().sorted(Diagnostic.BY_PLACE).toList());
  }

  /** What could not be read need not be looked at. */
  private void limit(Diagnostic problem) {
    if (manifest.problems().stream().map(Diagnostic::at).noneMatch(at -> at.isWithin(problem.at()))) {
      problems.add(problem.in(manifest.sources()));
    }
  }

  /** What a pack over one in another language leaves in that one's words. */
  public static List<Diagnostic> untranslated(PackFiles files) {
    List<PackManifest> all = files.layers().stream().map(PackManifest::read).toList();
    List<String> said = all.stream().map(each -> each.description().language().orElse("")).toList();
    int own = 1 + said.indexOf(said.stream().filter(tag -> !tag.isEmpty()).findFirst().orElse(""));
    String other = said.stream().skip(own).filter(tag -> !tag.isEmpty()).findFirst().orElse("");
    if (other.isEmpty() || CaseDeclaration.primary(other).equals(CaseDeclaration.primary(said.get(own - 1)))) {
      return List.of();
    }
    PackDescription given = said(all.subList(0, own));
    PackDescription whole = said(all);
    Map<String, List<String>> left = new LinkedHashMap<>();
    left.put("templates",
        PackHash.templates(files, whole)
            .stream()
            .filter(path -> hasWords(files, path))
            .filter(path -> files.layers().subList(0, own).stream().noneMatch(layer -> layer.read(path).isPresent()))
            .toList());
    left.put("words", without(whole.words(), given.words()));
    left.put("decisions", without(whole.decisions(), given.decisions()));
    left.put("priorities", without(whole.priorities(), given.priorities()));
    left.put("deadlines", without(whole.beside().deadlines(), given.beside().deadlines()));
    left.put("parts of pack.yaml", without(single(whole), single(given)));
    SourceMap place = all.get(own - 1).sources();
    return left.entrySet()
        .stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each -> Diagnostic
                .warning("not-translated", FieldPath.of("language"),
                    "these " + each.getKey() + " are still in '" + other + "': " + String.join(", ", each.getValue()),
                    "give them in this pack, in its own language")
                .in(place))
        .toList();
  }

  private static PackDescription said(List<PackManifest> layers) {
    return layers.stream()
        .map(PackManifest::description)
        .reduce(PackDescription.NOTHING, (above, below) -> above.over(below));
  }

  /** What stands once in a letter, where it is said. */
  private static Map<String, Object> single(PackDescription said) {
    Map<String, Object> single = new HashMap<>();
    said.title().ifPresent(words -> single.put("title", words));
    said.header().ifPresent(words -> single.put("header", words));
    said.footer().ifPresent(words -> single.put("footer", words));
    said.draft().ifPresent(words -> single.put("draft", words));
    return single;
  }

  /** Whether letters stand in a template besides its tags and values. */
  private static boolean hasWords(PackFiles files, String path) {
    return TemplateLanguage.of(SourceText.of(files, path).text())
        .markup()
        .filter(markup -> markup.replaceAll("<[^<>]*+>|&[A-Za-z0-9#]{1,10}+;", "")
            .codePoints()
            .anyMatch(Character::isLetter))
        .isPresent();
  }

  private static List<String> without(Map<String, ?> all, Map<String, ?> given) {
    return all.keySet().stream().filter(name -> !given.containsKey(name)).sorted().toList();
  }

  /** What no letter can do without; told once the pack below is known, as that may say it. */
  private void needed() {
    if (problems.isEmpty()) {
      require(said.title().isPresent(), "title");
      require(said.organization().isPresent(), "organization");
      require(said.language().isPresent(), "language");
      require(!said.sections().isEmpty(), "sections");
      require(!said.decisions().isEmpty(), "decisions");
    }
  }

  /** Of what could not be read of a rule, nothing more is told. */
  private void rules() {
    List<DeclaredRule> read = manifest.rules()
        .values()
        .stream()
        .filter(rule -> manifest.problems().stream().noneMatch(told -> told.at().isWithin(rule.at())))
        .toList();
    if (!read.isEmpty()) {
      seen.ifPresent(model -> problems.addAll(new DeclaredRules(read, said).problems(model)));
    }
  }

  /** Each is so long, runs from a date that cases have, and names data that the pack has. */
  private void deadlines() {
    if (!problems.isEmpty() || seen.isEmpty()) {
      return;
    }
    Map<?, ?> told = (Map<?, ?>) seen.get().get("deadlines");
    said.beside().deadlines().forEach((name, deadline) -> {
      String at = "deadlines." + name;
      if (deadline.days() == 0) {
        error("missing-field", at, "the deadline says neither how many days it is nor how many months",
            "write days: 30, or months: 4");
      }
      if (deadline.dated() && !((Map<?, ?>) told.get(name)).containsKey("date")) {
        error("unknown-name", at + ".from", "no date of the case is called '" + deadline.from() + "'",
            "name it as templates do, such as case.mailed or fields.received");
      }
      deadline.mail()
          .filter(data -> files.read("data/" + data + ".yaml").isEmpty())
          .ifPresent(data -> error("missing-file", at + ".mail", "the pack has no file 'data/" + data + ".yaml'",
              "write the days by mail there, each edition with its source"));
    });
  }

  private void require(boolean given, String field) {
    if (!given) {
      error("missing-field", field, "a template pack needs '" + field + "'",
          "say it in pack.yaml, or stand over a pack that does: over: imr-2015");
    }
  }

  private void error(String code, String field, String message, String hint) {
    problems.add(Diagnostic.error(code, new FieldPath(field), message, hint).in(manifest.sources()));
  }

  private void file(String path) {
    if (path.endsWith(".ftlx")) {
      text(path).ifPresent(template -> problems.addAll(template(template, path)));
    } else if (DatedData.isAt(path)) {
      problems.addAll(DatedData.read(files, path).problems());
    } else if (path.endsWith(".css")) {
      text(path);
    }
  }

  /** Names are looked at where nothing else is wrong: in what FreeMarker cannot read, they could be anything. */
  private List<Diagnostic> template(SourceText template, String path) {
    TemplateLanguage language = language(path);
    List<Diagnostic> wrong = new ArrayList<>(language.told(template));
    if (wrong.isEmpty()) {
      templates.unreadable(path).ifPresent(wrong::add);
    }
    return !wrong.isEmpty() ? wrong
        : seen.stream()
            .flatMap(model -> TemplateNames.unknown(language, model, around(language)).stream())
            .limit(TemplateLanguage.MOST_MISTAKES)
            .map(template::tell)
            .toList();
  }

  private void share() {
    List<TemplateLanguage> all = files.unproven()
        .stream()
        .filter(path -> path.endsWith(".ftlx"))
        .map(this::language)
        .toList();
    if (all.stream().anyMatch(each -> each.linked().containsKey(""))) {
      all.forEach(each -> shared.putAll(TemplateNames.made(each, true)));
    }
  }

  private TemplateLanguage language(String path) {
    return read.computeIfAbsent(path, its -> TemplateLanguage.of(SourceText.of(files, its).text()));
  }

  /** What templates make that this one may name. */
  private Map<String, Object> around(TemplateLanguage template) {
    Map<String, Object> around = new HashMap<>(shared);
    around.putAll(TemplateNames.made(template, false));
    template.linked()
        .forEach((name, path) -> around.put(name,
            made.computeIfAbsent(path, its -> TemplateNames.made(language(its), false))));
    return around;
  }

  private Optional<SourceText> text(String path) {
    String name = files.shownAs(path);
    byte[] bytes = files.read(path).orElse(new byte[0]);
    Diagnostic wrong;
    try {
      if (bytes.length <= LARGEST_TEXT) {
        return Optional.of(SourceText.strict(name, bytes));
      }
      wrong = Diagnostic.error("file-too-large", FieldPath.ROOT, "the file is larger than 256 KiB, so it is not read",
          "a template is a few pages of text: is this the right file?");
    } catch (CharacterCodingException notText) {
      wrong = Diagnostic.error("not-text", FieldPath.ROOT, "the file is not text in UTF-8",
          "save it again with the encoding UTF-8");
    }
    problems.add(wrong.in(Location.ofFile(name)));
    return Optional.empty();
  }
}
