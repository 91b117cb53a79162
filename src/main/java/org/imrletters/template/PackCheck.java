package org.imrletters.template;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.words.Suggestion;

/**
 * Looks through the words of a pack before any letter is made with it, so that all its mistakes are told at once.
 */
public final class PackCheck {

  /** In bytes; the templates that travel with the library take a few thousand each. */
  private static final int LARGEST_TEXT = 256 << 10;

  /** More are told as one mistake. */
  private static final int MOST_SECTIONS = 50;

  private final PackFiles files;
  private final PackDescription said;
  private final List<Diagnostic> problems;

  private PackCheck(PackFiles files, PackManifest manifest) {
    this.files = files;
    this.said = manifest.description();
    this.problems = new ArrayList<>(manifest.problems());
  }

  /** Everything that is wrong with this pack as far as it can be told without a case, sorted by place. */
  public static List<Diagnostic> of(PackFiles files, PackManifest manifest) {
    PackCheck check = new PackCheck(files, manifest);
    check.below(manifest);
    check.said(manifest);
    PackLimits.check(manifest.description(), problem -> check.problems.add(manifest.locate(problem)));
    check.sections(manifest);
    PackLogo.read(files, manifest, check.problems::add);
    if (!manifest.description().fonts().isEmpty()) {
      FontFiles.check(files, manifest, check.problems::add);
    }
    files.unproven().forEach(check::file);
    return check.problems.stream().sorted(Diagnostic.BY_PLACE).toList();
  }

  private void below(PackManifest manifest) {
    String over = manifest.description().over().orElse("");
    if (!over.isEmpty() && !StandardFiles.isPack(over)) {
      problems.add(manifest.locate(Diagnostic
          .error("unknown-pack", FieldPath.of("over"), "there is no pack '" + over + "' to stand over")
          .hint(Suggestion.nearest(over, StandardFiles.packs()).map(near -> "did you mean '" + near + "'? ").orElse("")
              + "the packs are: " + String.join(", ", StandardFiles.packs()))));
    }
  }

  /** What no letter can do without; told once the pack below is known, as that may say it. */
  private void said(PackManifest manifest) {
    PackDescription said = manifest.description();
    if (!problems.isEmpty()) {
      return;
    }
    require(said.title().isPresent(), "title", manifest);
    require(said.organization().isPresent(), "organization", manifest);
    require(said.language().isPresent(), "language", manifest);
    require(!said.sections().isEmpty(), "sections", manifest);
    require(!said.decisions().isEmpty(), "decisions", manifest);
  }

  private void require(boolean given, String field, PackManifest manifest) {
    if (!given) {
      problems.add(manifest
          .locate(Diagnostic.error("missing-field", FieldPath.of(field), "a template pack needs '" + field + "'")
              .hint("say it in pack.yaml, or stand over a pack that does: over: imr-2015")));
    }
  }

  private void sections(PackManifest manifest) {
    List<String> sections = manifest.description().sections();
    for (int i = 0; i < Math.min(sections.size(), MOST_SECTIONS); i++) {
      String path = CaseTemplates.sectionPath(sections.get(i));
      if (bytes(path).length == 0) {
        problems.add(manifest.locate(Diagnostic
            .error("missing-section", FieldPath.of("sections").entry(i),
                "the pack has no section '" + sections.get(i) + "'")
            .hint("write it as " + path + ", or take its name out of the list")));
      }
    }
  }

  private void file(String path) {
    if (path.endsWith(".ftlx")) {
      text(path).ifPresent(template -> problems.addAll(template(template, path)));
    } else if (path.endsWith(".css")) {
      text(path);
    }
  }

  /** Names are looked at where nothing else is wrong: in what FreeMarker cannot read, they could be anything. */
  private List<Diagnostic> template(SourceText template, String path) {
    List<Diagnostic> wrong = new ArrayList<>(TemplateCheck.check(template));
    if (wrong.isEmpty()) {
      new CaseTemplates(files).unreadable(path).ifPresent(wrong::add);
    }
    return !wrong.isEmpty() ? wrong
        : TemplateNames
            .unknown(template.text(), CaseModel.of(CaseModel.everything(said), said), around(template.text()))
            .stream()
            .limit(TemplateLanguage.MOST_MISTAKES)
            .map(template::tell)
            .toList();
  }

  /** What templates make that this one may name. What is a part of others sees all of theirs. */
  private Map<String, Object> around(String template) {
    Map<String, Object> around = new HashMap<>();
    List<String> all = files.unproven().stream().filter(path -> path.endsWith(".ftlx")).map(this::string).toList();
    if (all.stream().anyMatch(each -> TemplateLanguage.linked(each).containsKey(""))) {
      all.forEach(each -> around.putAll(TemplateNames.made(each, true)));
    }
    around.putAll(TemplateNames.made(template, false));
    TemplateLanguage.linked(template)
        .forEach((name, path) -> around.put(name, TemplateNames.made(string(path), false)));
    return around;
  }

  private String string(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private Optional<SourceText> text(String path) {
    if (bytes(path).length > LARGEST_TEXT) {
      problems
          .add(Diagnostic.error("file-too-large", FieldPath.ROOT, "the file is larger than 256 KiB, so it is not read")
              .hint("a template is a few pages of text: is this the right file?")
              .in(Location.ofFile(files.shownAs(path))));
      return Optional.empty();
    }
    try {
      return Optional.of(SourceText.strict(files.shownAs(path), bytes(path)));
    } catch (CharacterCodingException notText) {
      problems.add(Diagnostic.error("not-text", FieldPath.ROOT, "the file is not text in UTF-8")
          .hint("save it again with the encoding UTF-8")
          .in(Location.ofFile(files.shownAs(path))));
      return Optional.empty();
    }
  }

  private byte[] bytes(String path) {
    try {
      return files.read(path).orElse(new byte[0]);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }
}
