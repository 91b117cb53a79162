package org.imrletters.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.letter.MarginLine;
import org.imrletters.template.PackFont.Declared;

/**
 * Holds what {@code pack.yaml} says to what paper and files can carry: names that are names, and lines that are lines.
 */
record PackLimits(PackFiles files, Consumer<Diagnostic> tell) {

  static final String LANGUAGE_HINT = "write it as BCP 47 does, such as en-US";
  static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

  /** More are told as one mistake. */
  private static final int MOST_SECTIONS = 50;

  private static final int MOST_LETTERHEAD_LINES = 10;

  /** In characters; a line of paper takes some 80. */
  private static final int LONGEST_LINE = 300;

  private static final FieldPath SECTIONS = FieldPath.of("sections");
  private static final FieldPath FONTS = FieldPath.of("fonts");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

  private static final List<String> PLACEHOLDERS = List.of(PackDescription.NUMBER, PackDescription.TITLE,
      MarginLine.PAGE, MarginLine.PAGES);

  /** Tells what goes past the limits or names no file of the pack, without its place in {@code pack.yaml}. */
  static void check(PackFiles files, PackDescription said, Consumer<Diagnostic> tell) {
    PackLimits limits = new PackLimits(files, tell);
    lines(said).forEach(limits::line);
    limits.sections(said.sections());
    limits.templates(SECTIONS, said.sections());
    said.mailing()
        .proof()
        .ifPresent(proof -> limits.templates(new FieldPath("proofOfService.sections"), proof.sections()));
    limits.fonts(said.fonts());
    margins(said).forEach(limits::margin);
    said.letterhead().ifPresent(limits::letterhead);
    new CaseLimits(said, tell).check();
    said.language().ifPresent(tag -> limits.language(tag, said.forms()));
  }

  private static Map<String, String> lines(PackDescription said) {
    Map<String, String> lines = new TreeMap<>();
    said.about().ifPresent(words -> lines.put("about", words));
    said.title().ifPresent(words -> lines.put("title", words));
    said.organization().ifPresent(words -> lines.put("organization", words));
    lines.putAll(margins(said));
    said.letterhead().ifPresent(letterhead -> letterhead(letterhead, lines));
    said.draft().ifPresent(words -> {
      lines.put("draft.mark", words.mark());
      lines.put("draft.notice", words.notice());
    });
    said.decisions().forEach((name, word) -> lines.put("decisions." + name, word));
    said.priorities().forEach((name, word) -> lines.put("priorities." + name, word));
    return lines;
  }

  /** What stands at the head and the foot of pages, by its place. */
  private static Map<String, String> margins(PackDescription said) {
    MarginLine head = said.header().orElse(MarginLine.NONE);
    MarginLine foot = said.footer().orElse(MarginLine.NONE);
    return new TreeMap<>(Map.of("header.left", head.left(), "header.right", head.right(), "footer.left", foot.left(),
        "footer.right", foot.right()));
  }

  private static void letterhead(Letterhead letterhead, Map<String, String> lines) {
    FieldPath at = FieldPath.of("letterhead");
    letterhead.logo().ifPresent(logo -> lines.put(at.field("logo").field("alt").text(), logo.alt()));
    for (int i = 0; i < Math.min(letterhead.lines().size(), MOST_LETTERHEAD_LINES); i++) {
      lines.put(at.field("lines").entry(i).text(), letterhead.lines().get(i));
    }
  }

  /** Otherwise the first page has no room for the letter. */
  private void letterhead(Letterhead letterhead) {
    if (letterhead.lines().size() > MOST_LETTERHEAD_LINES) {
      error("text-too-long", FieldPath.of("letterhead").field("lines").entry(MOST_LETTERHEAD_LINES),
          "the letterhead has " + letterhead.lines().size() + " lines, and holds " + MOST_LETTERHEAD_LINES,
          "write long words in a section");
    }
  }

  private void line(String path, String words) {
    if (words.codePoints().anyMatch(c -> c < ' ' || c == 0x2028 || c == 0x2029)) {
      error("not-one-line", new FieldPath(path), "'" + path + "' is not one line",
          "write it without line breaks and tabs");
    } else if (words.length() > LONGEST_LINE) {
      error("text-too-long", new FieldPath(path), "'" + path + "' is longer than " + LONGEST_LINE + " characters",
          "write long words in a section");
    }
  }

  private void templates(FieldPath at, List<String> sections) {
    for (int i = 0; i < Math.min(sections.size(), MOST_SECTIONS); i++) {
      String path = TemplateEngine.sectionPath(sections.get(i));
      if (files.read(path).filter(template -> template.length > 0).isEmpty()) {
        error("missing-section", at.entry(i), "the pack has no section '" + sections.get(i) + "'",
            "write it as " + path + ", or take its name out of the list");
      }
    }
  }

  private void sections(List<String> sections) {
    if (sections.size() > MOST_SECTIONS) {
      error("too-many-sections", SECTIONS.entry(MOST_SECTIONS),
          "the pack has " + sections.size() + " sections, and a letter holds " + MOST_SECTIONS,
          "write several of them as one");
      return;
    }
    for (int i = 0; i < sections.size(); i++) {
      boolean named = name("[A-Za-z0-9][A-Za-z0-9_-]{0,59}", sections.get(i), SECTIONS.entry(i),
          "this is not the name of a section",
          "use letters, digits and hyphens: the template of how-made is sections/how-made.ftlx");
      if (named && sections.indexOf(sections.get(i)) < i) {
        error("duplicate-key", SECTIONS.entry(i), "the section '" + sections.get(i) + "' is listed twice",
            "a letter has each section once: take one out");
      }
    }
  }

  private void fonts(List<Declared> fonts) {
    if (fonts.size() > PackFont.MOST) {
      error("too-many-fonts", FONTS.entry(PackFont.MOST),
          "the pack has " + fonts.size() + " fonts, and a letter chooses among " + PackFont.MOST,
          "take out those that no letter needs");
      return;
    }
    for (int i = 0; i < fonts.size(); i++) {
      font(fonts.get(i), FONTS.entry(i));
      if (fonts.subList(0, i).stream().anyMatch(fonts.get(i)::isAs)) {
        error("duplicate-key", FONTS.entry(i), "two fonts serve the same words of '" + fonts.get(i).family() + "'",
            "take one out, or say which of them is bold or italic");
      }
    }
  }

  private void font(Declared font, FieldPath at) {
    name("[A-Za-z][A-Za-z0-9 -]{0,59}", font.family(), at.field("family"), "this is not the name of a font's family",
        "use letters, digits, spaces and hyphens, such as Letter Kanji");
    if (files.read(font.file()).isEmpty()) {
      error("missing-file", at.field("file"), "the pack has no file '" + font.file() + "'",
          "put the font into the pack's folder, and write its path from there");
    }
  }

  private void margin(String path, String words) {
    PLACEHOLDER.matcher(words)
        .results()
        .map(MatchResult::group)
        .filter(found -> !PLACEHOLDERS.contains(found))
        .findFirst()
        .ifPresent(unknown -> error("unknown-word", new FieldPath(path),
            "'" + unknown + "' stands for nothing in a " + path.substring(0, path.indexOf('.')),
            "what is filled in: " + String.join(" ", PLACEHOLDERS)));
  }

  /** As BCP 47 writes a language: {@code en-US}; with all its forms. */
  private void language(String tag, Language forms) {
    FieldPath at = FieldPath.of("language");
    boolean named = name(LANGUAGE, tag, at, "this is not the name of a language", LANGUAGE_HINT);
    if (named && !forms.lacking().isEmpty()) {
      error("unknown-language", at,
          "how letters in '" + tag + "' are written is not said: " + String.join(", ", forms.lacking()),
          "say it in a file language.yaml; the library knows en and es");
    }
  }

  private boolean name(String form, String name, FieldPath at, String message, String hint) {
    boolean named = name.matches(form);
    if (!named) {
      error("malformed-name", at, message, hint);
    }
    return named;
  }

  private void error(String code, FieldPath at, String message, String hint) {
    tell.accept(Diagnostic.error(code, at, message, hint));
  }
}
